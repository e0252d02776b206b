using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>見出しの位置: a caption left at the end of the paragraph before.</summary>
internal static class MisplacedCaptions
{
    /// <summary>The defects.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) =>
        from part in text.Agreement.Parts
        where !EndsInRemark(text.Folded, part.Span)
        from article in part.AllArticles()
        where article is { CaptionSpan: not null, Caption: not null, Address.VariantNumber: null or 1 }
        let caption = article.CaptionSpan!.Value
        where caption.End <= article.Span.Start && SharesLine(text.Agreement.Text, caption.Start)
        select text.At(Finding.MisplacedCaption, caption, article.Caption!, article.Address.Locator);

    // …から施行する。（第2版）: where the last line has a bracket behind its stop as well, such brackets are remarks on what stands before them.
    private static bool EndsInRemark(string folded, TextSpan part)
    {
        var words = part.Slice(folded).TrimEnd();
        return words.EndsWith(')') && words.LastIndexOf('(') is > 0 and var open && words[..open].TrimEnd(' ').EndsWith('。');
    }

    // Its bracket stands before it in any case.
    private static bool SharesLine(string text, int start) => start > 1 && text.LastIndexOf('\n', start - 1) < start - 2;
}
