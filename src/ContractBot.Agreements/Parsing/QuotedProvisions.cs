using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// 改める規定: the lines that an amendment quotes as new wording of another agreement (<c>原契約第7条を次のとおり改める。</c> and what follows).
/// Their numbers are the other agreement's: they open no article, paragraph or item here.
/// </summary>
internal static partial class QuotedProvisions
{
    private const int LongestLead = 400;
    private const int MostLines = 400;
    private const int MostLinesOfLead = 3;

    /// <summary>The runs of quoted lines, in order: the first line and how many.</summary>
    public static ImmutableArray<(int First, int Count)> Find(ImmutableArray<SourceLine> lines)
    {
        var runs = ImmutableArray.CreateBuilder<(int, int)>();
        var own = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (ArticleHeading.Read(lines[i].Folded) is { } heading)
            {
                own = heading.Number;
            }

            if (LeadEndingAt(lines, i) is not { } lead || i + 1 == lines.Length)
            {
                continue;
            }

            var end = EndOf(lines, i, lead, own);
            if (end > i + 1)
            {
                runs.Add((i + 1, end - i - 1));
                i = end - 1;
            }
        }

        return runs.ToImmutable();
    }

    private static Lead? LeadEndingAt(ImmutableArray<SourceLine> lines, int i)
    {
        if (!LeadEnd().IsMatch(lines[i].Folded))
        {
            return null;
        }

        var folded = "";
        for (var first = i; first >= Math.Max(0, i - MostLinesOfLead + 1); first--)
        {
            if (first < i && SentenceEnd.IsAt(lines[first].Text))
            {
                break;
            }

            folded = lines[first].Folded + folded;
            if (Target().IsMatch(folded) || AddsAlone().IsMatch(folded))
            {
                return folded.Length <= LongestLead ? LeadOf(folded, first, lines[first].Indent) : null;
            }
        }

        var next = i + 1 < lines.Length ? lines[i + 1].Folded : "";
        return Marker().IsMatch(next) || MarkedRow().IsMatch(next) ? new Lead(i, lines[i].Indent, [], 0, true) : null;
    }

    private static Lead LeadOf(string folded, int line, int indent)
    {
        // The number before the lead's own sentence is this document's: 第2条 原契約第4条を次のとおり改める。
        var own = ArticleHeading.Read(folded) is { } heading ? heading.Length : 0;
        var numbers = ArticleNumber().Matches(folded[own..])
            .Select(m => ArticleHeading.TryNumber(m.Groups["n"].Value, out var n) ? n : 0)
            .Where(n => n > 0)
            .ToImmutableArray();
        if (AddedArticles().Match(folded) is { Success: true } added)
        {
            var count = added.Groups["n"].Success && KanjiNumber.TryParse(added.Groups["n"].Value, out var n) ? n : 1;
            return new Lead(line, indent, numbers, count, true);
        }

        var whole = WholeArticles().Match(folded);
        return new Lead(line, indent, numbers, whole.Success ? Math.Max(1, ArticlesNamed(whole)) : 0, false);
    }

    // 第5条から第7条までを · 第5条及び第6条を · 第5条を
    private static int ArticlesNamed(Match whole)
    {
        var named = ArticleNumber().Matches(whole.Value).Select(m => ArticleHeading.TryNumber(m.Groups["n"].Value, out var n) ? n : 0).ToList();
        return whole.Value.Contains("から", StringComparison.Ordinal) && named.Count == 2 ? named[1] - named[0] + 1 : named.Count;
    }

    /// <summary>The line after the last quoted one.</summary>
    private static int EndOf(ImmutableArray<SourceLine> lines, int leadEnd, Lead lead, int own)
    {
        var first = leadEnd + 1;
        if (QuoteEnd(lines, first) is { } quoteEnd)
        {
            return quoteEnd;
        }

        var deeper = lines[first].Indent > lead.Indent;
        var left = lead.Articles;
        var end = first;
        while (end < lines.Length && end < first + MostLines && !IsOver(end))
        {
            if (Marker().IsMatch(lines[end].Folded))
            {
                left = lead.Articles;
            }
            else if (ArticleHeading.Read(lines[end].Folded) is not null)
            {
                left--;
            }

            end++;
        }

        // A caption stands above the heading that ended the quotation.
        return end > first && end < lines.Length && CaptionLine.Read(lines[end - 1].Folded) is not null && ArticleHeading.Read(lines[end].Folded) is not null
            ? end - 1
            : end;

        bool IsOver(int i)
        {
            var line = lines[i];
            if (deeper && line.Indent <= lead.Indent && i > first && (SentenceEnd.IsAt(lines[i - 1].Text) || CaptionLine.Read(line.Folded) is not null || ArticleHeading.Read(line.Folded) is not null))
            {
                return true;
            }

            if (SignatureBlockRule.IsClosing(line.Folded) || SignatureBlockRule.IsEndMark(line.Folded) || SigningDate.IsDateLine(line.Folded) || Supplement().IsMatch(line.Folded))
            {
                return true;
            }

            // What orders a further change is no new wording.
            if (i > first && LeadEnd().IsMatch(line.Folded) && (Target().IsMatch(line.Folded) || AddsAlone().IsMatch(line.Folded)))
            {
                return true;
            }

            if (ArticleHeading.Read(line.Folded) is { } heading)
            {
                var expected = left > 0 && (lead.Numbers.Contains(heading.Number) || (lead.Adds && heading.Number != own + 1) || (lead.Adds && lead.Numbers.Contains(heading.Number - 1)));
                return !expected && !(left > 0 && lead.Articles > 1 && heading.Number != own + 1);
            }

            return left <= 0 && Instruction().IsMatch(line.Folded);
        }
    }

    /// <summary>Where the first quoted line opens a quotation mark: the line after the one that closes it.</summary>
    private static int? QuoteEnd(ImmutableArray<SourceLine> lines, int first)
    {
        if (!lines[first].Folded.StartsWith('「') && !lines[first].Folded.StartsWith('『'))
        {
            return null;
        }

        var depth = 0;
        for (var i = first; i < Math.Min(lines.Length, first + MostLines); i++)
        {
            depth += lines[i].Folded.Count(unit => unit is '「' or '『') - lines[i].Folded.Count(unit => unit is '」' or '』');
            if (depth <= 0)
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <param name="Line">The lead's first line.</param>
    /// <param name="Indent">Its indent.</param>
    /// <param name="Numbers">Numbers of the articles that it names.</param>
    /// <param name="Articles">How many articles it announces; 0 for paragraphs, items and tables.</param>
    /// <param name="Adds">Whether it adds articles, whose numbers are then new.</param>
    private readonly record struct Lead(int Line, int Indent, ImmutableArray<int> Numbers, int Articles, bool Adds);

    // …を次のとおり改める。 · …次の1条を加える。 · …次のように変更する。 · …に次の1項を追加するものとする。
    [GeneratedRegex($@"(?:(?:次|以下|下記)の(?:とおり|通り|ように|内容に)|次の(?:[{KanjiNumber.CharacterClass}]{{1,3}})?箇?(?:条文?|項|号|ただし書|後段|別[紙表記]|規定|文言)を?)[^。「」]{{0,20}}(?:改め|変更|改定|改正|修正|訂正|読み?替え|差し?替え|加え|追加|挿入)[^。「」]{{0,12}}[。:]?\s*\z")]
    private static partial Regex LeadEnd();

    // 第7条を次の · 第9条の次に次の · 第5条第2項に次の · 別表を次の · 原契約に次の1条を
    [GeneratedRegex($@"(?:第 ?[{KanjiNumber.CharacterClass}]{{1,5}} ?[条項号](?:の[{KanjiNumber.CharacterClass}]{{1,3}})?|[同前次][条項号]|別[表紙記添][^、。]{{0,4}}|前文|附則|但し?書き?|ただし書き?|後段|前段)(?:\([^()]*\))?(?:の規定)?(?:まで)?(?:を|に|の(?:次|後)に)、?(?:それぞれ)?(?:次|以下|下記)の|(?:原|本|基本|委託|当初)?(?:契約|協定|覚書)書?(?:の末尾)?に、?次の(?:[{KanjiNumber.CharacterClass}]{{1,3}})?箇?条文?を")]
    private static partial Regex Target();

    // 第7条を次の · 第5条から第7条までを次の · 第5条及び第6条を次の
    [GeneratedRegex($@"第 ?[{KanjiNumber.CharacterClass}]{{1,5}} ?条(?:の[{KanjiNumber.CharacterClass}]{{1,3}})?(?:\([^()]*\))?(?:(?:から|及び|、)第 ?[{KanjiNumber.CharacterClass}]{{1,5}} ?条(?:\([^()]*\))?)?(?:まで)?(?:の規定)?を、?(?:それぞれ)?(?:次|以下|下記)の")]
    private static partial Regex WholeArticles();

    // 第7条
    [GeneratedRegex($@"第 ?(?<n>[{KanjiNumber.CharacterClass}]{{1,5}}) ?条")]
    private static partial Regex ArticleNumber();

    // 次の1条を加える · 次の二条を追加する · 次の条を加える
    [GeneratedRegex($@"次の(?<n>[{KanjiNumber.CharacterClass}]{{1,3}})?箇?条文?を")]
    private static partial Regex AddedArticles();

    // 次の1条を加える。 · (2) 次の二条を追加する。 with no word of where
    [GeneratedRegex($@"\A(?:第 ?[{KanjiNumber.CharacterClass}]{{1,3}} ?条(?:\([^()]*\))?\s*)?(?:[(]?[{KanjiNumber.CharacterClass}ア-ン]{{1,3}}[).、\s]\s*)?次の(?:[{KanjiNumber.CharacterClass}]{{1,3}})?箇?条文?を、?(?:加え|追加|挿入)")]
    private static partial Regex AddsAlone();

    // （変更前） · 【変更後】 · 変更前：第5条 … · 新
    [GeneratedRegex(@"\A[(\[【〔<「・]?\s*(?:(?:変更|改定|改正|改訂|修正)[前後]|現行|[新旧])\s*(?:[)\]】〕>」]|:|\s|\z)")]
    private static partial Regex Marker();

    // 変更前	変更後 · 項目	変更前	変更後
    [GeneratedRegex(@"(?:\A|[\t|])\s*(?:(?:変更|改定|改正|改訂|修正)前|現行|旧)[^\t|]{0,6}[\t|]\s*(?:(?:変更|改定|改正|改訂|修正)後|新)")]
    private static partial Regex MarkedRow();

    // 附 則
    [GeneratedRegex(@"\A附\s*則\s*\z")]
    private static partial Regex Supplement();

    // (2) 第5条中「A」を「B」に改める。 · 第3条を削る。 · 第8条を第9条とし、
    [GeneratedRegex($@"\A(?:[(]?[{KanjiNumber.CharacterClass}ア-ン]{{1,3}}[).、\s]\s*)?(?:[原本]?[^\s。、「」]{{0,8}}?(?:契約|協定|覚書)書?の?)?(?:第 ?[{KanjiNumber.CharacterClass}]{{1,5}} ?条|別[表紙記添]|[同前次][条項号]|前文)[^。]{{0,40}}?(?:中「|中、|を次の|に次の|の次に|を「|を削|第[{KanjiNumber.CharacterClass}]{{1,5}}条とし)")]
    private static partial Regex Instruction();
}
