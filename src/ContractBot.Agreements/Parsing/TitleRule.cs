using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <summary>題名: the first lines, up to the one that ends like the name of a document.</summary>
internal static partial class TitleRule
{
    private const int MostLines = 5;
    private const int LongestLine = 80;

    /// <summary>How many lines the title takes; 0 where the text starts without one.</summary>
    public static int CountLines(ImmutableArray<SourceLine> lines)
    {
        var candidates = 0;
        while (candidates < Math.Min(MostLines, lines.Length) && CouldBeTitle(lines[candidates]))
        {
            candidates++;
        }

        for (var i = 0; i < candidates; i++)
        {
            if (DocumentName().IsMatch(lines[i].Folded.Replace(" ", "", StringComparison.Ordinal)))
            {
                var end = i + 1 < candidates && WrappedEnd().IsMatch(lines[i + 1].Folded) ? i + 2 : i + 1;
                return end + SubtitleLines(lines, end);
            }
        }

        return Math.Min(candidates, 1);
    }

    /// <summary>Whether the words are the name of a document: <c>機密保持契約書</c> · <c>覚書</c></summary>
    public static bool IsDocumentName(string folded) => DocumentName().IsMatch(folded.Replace(" ", "", StringComparison.Ordinal));

    private static bool CouldBeTitle(SourceLine line) => CouldBeTitle(line.Folded) && NumberStyleRule.Read(line, NumberStyle.PlainHeading) is null;

    private static bool CouldBeTitle(string folded) =>
        folded.Length <= LongestLine
        && !SentenceEnd.IsAt(folded)
        && !Definition().IsMatch(folded)
        && !SigningDate.IsDateLine(folded)
        && ArticleHeading.Read(folded) is null
        && DivisionHeading.Read(folded) is null;

    // A bracketed line under the title qualifies it, unless it is the caption of the first article.
    private static int SubtitleLines(ImmutableArray<SourceLine> lines, int i) =>
        i + 1 < lines.Length
        && CaptionLine.Read(lines[i].Folded) is not null
        && LineStart.IsNoCaption(lines[i + 1].Folded)
        && ArticleHeading.Read(lines[i + 1].Folded) is null
        && NumberedHeading.Read(lines[i + 1].Folded) is null
            ? 1
            : 0;

    // …協定書 · 委託契約書（単価契約） · 連携協定 · 覚書 · 個人情報取扱特記事項
    [GeneratedRegex(@"(?:書|協定|契約|約款|条項|規約|規程|規則|要綱|要領|合意|約定|事項|書面|メモランダム|Agreement)(?:[(\[【〔][^()]*[)\]】〕])?\z")]
    private static partial Regex DocumentName();

    // …に関する包括連携協定 | 書
    [GeneratedRegex(@"\A(?:書|定書|約書)(?:[(\[【〔][^()]*[)\]】〕])?\z")]
    private static partial Regex WrappedEnd();

    // …（以下「甲」という。）: the preamble has begun
    [GeneratedRegex(@"以下[、,]?\s*[「『]|を「?[甲乙]」?と")]
    private static partial Regex Definition();
}
