using System.Globalization;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>項の番号: paragraphs that do not count 1, 2, 3.</summary>
internal static class ParagraphNumbers
{
    /// <summary>The defects, one for each step that leaves a number out.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) =>
        from article in text.Agreement.Parts.SelectMany(p => p.AllArticles())
        from step in article.Paragraphs.Zip(article.Paragraphs.Skip(1))
        where step.Second.Number != step.First.Number + 1 && IsPrinted(step.Second)
        select new Defect(
            Finding.ParagraphOutOfSequence,
            step.Second,
            text.SentenceAround(new TextSpan(step.Second.Span.Start, step.Second.Span.Start + Math.Min(1, step.Second.Span.Length))),
            [article.Address.Locator, $"{step.First.Number}", step.Second.Number.ToString(CultureInfo.InvariantCulture)]);

    // Where a list prints 1. before every entry, the number is counted and not read.
    private static bool IsPrinted(Paragraph paragraph) =>
        Widths.ToHalfWidth(paragraph.NumberText ?? "").Contains(paragraph.Number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        || paragraph.NumberText is [>= '①' and <= '⑳'];
}
