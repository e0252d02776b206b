using System.Text.RegularExpressions;
using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Merging;

/// <summary>New wording as an amendment prints it, compared with the place that it is for.</summary>
/// <param name="Text">The words, line by line.</param>
internal sealed partial record NewWording(string Text)
{
    /// <summary>The article numbers at the starts of its lines.</summary>
    public IReadOnlyList<(int Number, int? Branch, int Start, int Length)> Headings { get; } = [.. FindHeadings(Text)];

    /// <summary>Whether a caption stands above its first article, or beside its number.</summary>
    public bool HasCaption =>
        CaptionLine.Read(Widths.ToHalfWidth(Text.Split('\n')[0])) is not null
        || (Headings is [var first, ..] && CaptionLine.ReadAfterNumber(Widths.ToHalfWidth(Text), first.Start + first.Length) is not null);

    /// <summary>The words after the number of the paragraph or item; null where they bear another number.</summary>
    /// <param name="numberText">The number as the agreement prints it; null for a first paragraph.</param>
    /// <param name="number">Its value.</param>
    public string? After(string? numberText, int number)
    {
        var folded = Widths.ToHalfWidth(Text);
        var printed = LeadingNumber().Match(folded);
        if (!printed.Success)
        {
            return Text;
        }

        var same = numberText is not null && Wording.Fold(numberText).TrimEnd('.', '、') == Wording.Fold(printed.Groups["sign"].Value).TrimEnd('.', '、');
        return same || (KanjiNumber.TryParse(printed.Groups["n"].Value, out var value) && value == number) ? Text[printed.Length..] : null;
    }

    private static IEnumerable<(int Number, int? Branch, int Start, int Length)> FindHeadings(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var folded = Widths.ToHalfWidth(line);
            var indent = folded.Length - folded.TrimStart().Length;
            if (ArticleHeading.Read(folded[indent..]) is { } heading)
            {
                yield return (heading.Number, heading.Branch, start + indent, heading.Length);
            }

            start += line.Length + 1;
        }
    }

    // 2 乙は · (1) 業務 · 一 業務 · ア 業務 · 2 2項
    [GeneratedRegex($@"\A(?<sign>\(?(?:(?<n>[{KanjiNumber.CharacterClass}]{{1,3}})|[ア-ンa-z①-⑳])\)?[.、]?)\s+|\A(?<sign>\((?<n>[{KanjiNumber.CharacterClass}]{{1,3}})\))")]
    private static partial Regex LeadingNumber();
}
