using System.Globalization;
using System.Text;

namespace ContractBot.Benchmarks.Generating;

/// <summary>An agreement while it is written: its text and its provisions grow side by side.</summary>
internal sealed class AgreementDraft(
    string title, string[] parties, AgreementKind kind, NumberStyle style, ClauseFiller filler, SeededRandom random)
{
    private const int ArticlesPerChapter = 6;
    private const int FewestItems = 2;
    private static readonly string[] Chapters = ["総則", "業務の実施", "費用及び支払", "情報の管理", "責任", "契約の終了", "雑則", "補則", "附則事項"];
    private readonly StringBuilder _text = new();
    private readonly List<GeneratedProvision> _provisions = [];
    private readonly bool _captionOnOwnLine = random.Chance(65);
    private readonly bool _hasChapters = random.Chance(20);

    /// <summary>How much of what such an agreement may have it has: most are short, some long.</summary>
    private readonly double _fullness = 0.18 + (0.82 * Math.Pow(random.Unit(), 1.2));

    /// <summary>Writes it all.</summary>
    public GeneratedAgreement Write(string id)
    {
        _text.Append(title).Append("\n\n");
        var preamble = $"{parties[0]}（以下「甲」という。）と{parties[1]}（以下「乙」という。）とは、"
            + filler.Fill("{業務}について、次のとおり{この契約}を締結する。", article: 1);
        Line(preamble);
        _provisions.Add(new GeneratedProvision("preamble", null, "", preamble));
        WriteBody();
        WriteSignatures();
        WriteAttachments();
        return new GeneratedAgreement(id, title, parties, _provisions, _text.ToString());
    }

    private void WriteBody()
    {
        var articles = ClauseTemplate.All.Where(clause => clause.Suits(kind.Name) && random.Unit() * 100 < clause.Percent * Fullness(clause)).ToArray();
        var heading = "";
        for (var i = 0; i < articles.Length; i++)
        {
            if (_hasChapters && i % ArticlesPerChapter == 0)
            {
                heading = $"第{style.Write((i / ArticlesPerChapter) + 1)}章　{Chapters[i / ArticlesPerChapter]}";
                Line(heading);
            }

            WriteArticle(articles[i], i + 1, $"第{style.Write(i + 1)}条", part: "", heading);
        }
    }

    // The clauses that nearly all have stay in the short ones too.
    private double Fullness(ClauseTemplate clause) => clause.Percent >= 90 ? Math.Max(0.9, _fullness) : _fullness;

    private void WriteArticle(ClauseTemplate clause, int number, string label, string part, string heading)
    {
        var caption = random.PickByRank(clause.Captions);
        _text.Append(_captionOnOwnLine ? $"（{caption}）\n{label}　" : $"{label}（{caption}）　");
        var paragraph = 0;
        foreach (var template in clause.Paragraphs)
        {
            if (template.IsOptional && random.Unit() > 0.5 * (0.5 + _fullness))
            {
                continue;
            }

            paragraph++;
            var words = filler.Fill(template.Text, number) + Items(template.Items, number);
            Line(paragraph > 1 ? $"{(style == NumberStyle.Kanji ? NumberStyle.FullWidth : style).Write(paragraph)}　{words}" : words);
            _provisions.Add(new GeneratedProvision(
                string.Create(CultureInfo.InvariantCulture, $"{part}a{number}p{paragraph}"), caption, heading, words));
        }
    }

    private string Items(List<string> items, int article)
    {
        if (items.Count == 0)
        {
            return "";
        }

        var lines = new StringBuilder();
        var number = 0;
        for (var i = 0; i < items.Count; i++)
        {
            if (number + items.Count - i > FewestItems && random.Chance(30))
            {
                continue;
            }

            number++;
            var label = style == NumberStyle.Kanji ? $"{style.Write(number)}　" : $"（{style.Write(number)}）";
            lines.Append('\n').Append(label).Append(filler.Fill(items[i], article));
        }

        return lines.ToString();
    }

    private void WriteSignatures()
    {
        var words = filler.Fill($"{{この契約}}の締結を証するため、本書2通を作成し、甲乙記名押印の上、各自1通を保有する。", article: 1);
        var signature = $"{words}\n{filler.Date()}\n甲　{MadeUpNames.Address(random)}\n{parties[0]}\n{Signer(parties[0])}\n乙　{MadeUpNames.Address(random)}\n{parties[1]}\n{Signer(parties[1])}";
        Line(signature);
        _provisions.Add(new GeneratedProvision("signature", null, "", signature));
    }

    private string Signer(string party) =>
        (party[^1] is '市' or '町' or '村' or '県' or '区' ? $"{party[^1]}長" : "代表者") + "　" + MadeUpNames.Person(random);

    private void WriteAttachments()
    {
        var number = 0;
        foreach (var (clauses, heading, percent) in (ReadOnlySpan<(string, string, int)>)[("別記", "個人情報取扱特記事項", 35), ("仕様書", "仕様書", 40), ("仕様書", "補足仕様書", 12)])
        {
            if (!random.Chance(percent))
            {
                continue;
            }

            number++;
            var head = $"{(clauses == "別記" ? "別記" : "別紙")}{style.Write(number)}　{heading}";
            Line("\n" + head);
            var article = 0;
            foreach (var clause in ClauseTemplate.All.Where(clause => clause.Suits(clauses) && random.Chance(clause.Percent)))
            {
                article++;
                WriteArticle(clause, article, $"第{style.Write(article)}", string.Create(CultureInfo.InvariantCulture, $"t{number}"), head);
            }
        }
    }

    private void Line(string line) => _text.Append(line).Append("\n\n");
}
