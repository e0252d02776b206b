using System.Text.RegularExpressions;
using ContractBot.Agreements.References;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>
/// Whether a reference that was not resolved can be blamed on the drafter: not where it names another document (会則第10条),
/// and not where the article's division into paragraphs and items is in doubt.
/// </summary>
internal sealed partial class ReferenceTrust
{
    private readonly CheckedText _text;
    private readonly Subjects _subjects;
    private readonly HashSet<(int Number, string Branch)> _printed;
    private int _foreignEnd = -1;

    public ReferenceTrust(CheckedText text, Subjects subjects)
    {
        _text = text;
        _subjects = subjects;
        _printed = [.. LineStart().Matches(text.Folded).Select(m => Numbered(m))];
    }

    /// <summary>Whether the drafter is to be told; asked for all references in the order of the text.</summary>
    public bool IsCertain(Reference reference)
    {
        if (IsForeign(reference.Span))
        {
            _foreignEnd = reference.Span.End;
            return false;
        }

        if (reference.Status != ReferenceStatus.Dangling || reference.From is not (Paragraph or Item or Article) || _subjects.Articles.FirstOrDefault(a => a.Span.Contains(reference.Span)) is not { } article)
        {
            return false;
        }

        var words = reference.Span.Slice(_text.Folded);
        if (reference.Reason == DanglingReason.NoSuchArticle)
        {
            return ByNumber().Match(words) is { Success: true } named
                ? !_printed.Contains(Numbered(named)) && !IsCalledBranch(Numbered(named)) && (article.NumberText.StartsWith('第') || IsBeyondPlainNumbers(Numbered(named).Number))
                : words.StartsWith('前') && article.NumberText.StartsWith('第');
        }

        // Items that speak of 前項 were meant for paragraphs; 第31号 before a noun is a name; and what follows 次の各号 may be a list without signs.
        if ((reference.From is Item && words[0] != '次' && !ByNumber().IsMatch(words) && words.Contains('項'))
            || (reference.Reason == DanglingReason.NoSuchItem && Noun().IsMatch(_text.Folded.AsSpan(reference.Span.End)))
            || (EachItem().IsMatch(words) && article.Paragraphs.Length > 1)
            || (reference.Reason == DanglingReason.NoSuchItem && ItemAlone().Match(words) is { Success: true } item && IsOfOtherParagraph(article, reference.Span, item)))
        {
            return false;
        }

        var meant = ByNumber().Match(words) is { Success: true } other && KanjiNumber.TryParse(other.Groups["n"].Value, out var meantNumber)
            ? _subjects.Articles.FirstOrDefault(a => a.Number == meantNumber && a.Address.Part == article.Address.Part)
            : article;
        return meant is not null && IsClearlyDivided(meant) && IsClearlyDivided(article);
    }

    private static (int Number, string Branch) Numbered(Match match) =>
        (KanjiNumber.TryParse(match.Groups["n"].Value, out var number) ? number : 0, KanjiNumber.TryParse(match.Groups["b"].Value, out var branch) ? $"{branch}" : "");

    /// <summary>第1項の休暇は、第1号の場合は有給とし、…: items of the article's one list, where the paragraph itself has none.</summary>
    private static bool IsOfOtherParagraph(Article article, TextSpan span, Match item) =>
        article.Paragraphs.FirstOrDefault(p => p.Span.Contains(span)) is { Items.IsEmpty: true }
        && KanjiNumber.TryParse(item.Groups["n"].Value, out var number) && article.Paragraphs.Any(p => p.Items.Length >= number);

    /// <summary>第5条の1 for 第5条第1項, as people say it.</summary>
    private bool IsCalledBranch((int Number, string Branch) named) => named.Branch.Length > 0 && _subjects.Articles
        .Where(a => a.Number == named.Number)
        .Any(a => a.Paragraphs.Any(p => (a.Paragraphs.Length > 1 && $"{p.Number}" == named.Branch) || p.Items.Any(i => $"{i.Number}" == named.Branch)));

    /// <summary>第9条 in an agreement that parties sign and whose articles are 1, 2 and 3.</summary>
    private bool IsBeyondPlainNumbers(int number) =>
        _text.IsSigned && _subjects.Articles.All(a => !a.NumberText.StartsWith('第')) && _subjects.Articles.Max(a => a.Number) < number;

    /// <summary>会則第10条, GDPR第5条; and 第6条 in 会則第5条及び第6条.</summary>
    private bool IsForeign(TextSpan span) =>
        Document().IsMatch(_text.Folded[Math.Max(0, span.Start - 12)..span.Start])
        || (_foreignEnd >= 0 && _foreignEnd <= span.Start && Link().IsMatch(_text.Folded[_foreignEnd..span.Start]));

    /// <summary>Whether every line of the article opens a paragraph or an item of it.</summary>
    private bool IsClearlyDivided(Article article)
    {
        var starts = article.Paragraphs.SelectMany(p => p.Items.SelectMany(i => i.WithSubItems()).Select(i => i.Span.Start).Append(p.Span.Start).Append(p.Chapeau.Start)).ToHashSet();
        var words = article.Span.Slice(_text.Agreement.Text).TrimEnd();
        for (var at = words.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = words.IndexOf('\n', at + 1))
        {
            var next = article.Span.Start + at + 1;
            if (next > article.NumberSpan.End && !starts.Contains(next) && !string.IsNullOrWhiteSpace(LineAt(next)))
            {
                return false;
            }
        }

        return !words.Contains('<', StringComparison.Ordinal);
    }

    private string LineAt(int start) =>
        _text.Agreement.Text[start..(_text.Agreement.Text.IndexOf('\n', start) is >= 0 and var end ? end : _text.Agreement.Text.Length)];

    // 会則 · GDPR · 施行規則の; not 本契約 and not a word of the sentence
    [GeneratedRegex(@"(?:[A-Za-z]|(?<!本|この)(?:法|令|則|約款|規約|規程|要綱|要領|条約|契約書?|協定書?|覚書))の?\s?\z")]
    private static partial Regex Document();

    // 第31号駆逐艦; not 第3号又は
    [GeneratedRegex(@"\A(?![又及並若乃])[一-龠ァ-ヶ]")]
    private static partial Regex Noun();

    // 第1号
    [GeneratedRegex($@"\A第\s?(?<n>[{KanjiNumber.CharacterClass}]+)\s?号")]
    private static partial Regex ItemAlone();

    // 次の各号 · 下記各号
    [GeneratedRegex(@"\A(?:次|下記|以下)の?各号")]
    private static partial Regex EachItem();

    // 、 · 及び
    [GeneratedRegex(@"\A\s*(?:、|,|及び|および|並びに|ならびに|又は|または|・|から)+\s*\z")]
    private static partial Regex Link();

    // 第17条 · 第17条第2項 · 第17条の2 · 本契約第17条
    [GeneratedRegex($@"\A(?:(?:本|この)(?:契約|協定|覚書|規約|規則|規程)書?の?\s?)?第\s?(?<n>[{KanjiNumber.CharacterClass}]+)\s?条(?:\s?の\s?(?<b>[{KanjiNumber.CharacterClass}]+))?")]
    private static partial Regex ByNumber();

    // 第18条 · 第18条の2 at the start of a line
    [GeneratedRegex($@"^[^\n第]{{0,6}}第\s?(?<n>[{KanjiNumber.CharacterClass}]+)\s?条(?:\s?の\s?(?<b>[{KanjiNumber.CharacterClass}]+))?(?=\s|\(|\z)", RegexOptions.Multiline)]
    private static partial Regex LineStart();
}
