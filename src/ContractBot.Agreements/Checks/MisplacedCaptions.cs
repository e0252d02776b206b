namespace ContractBot.Agreements.Checks;

/// <summary>見出しの位置: a caption left at the end of the paragraph before.</summary>
internal static class MisplacedCaptions
{
    /// <summary>The defects.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) =>
        from article in text.Agreement.Parts.SelectMany(p => p.AllArticles())
        where article is { CaptionSpan: not null, Caption: not null, Address.VariantNumber: null or 1 }
        let caption = article.CaptionSpan!.Value
        where caption.End <= article.Span.Start && SharesLine(text.Agreement.Text, caption.Start)
        select text.At(Finding.MisplacedCaption, caption, article.Caption!, article.Address.Locator);

    // Its bracket stands before it in any case.
    private static bool SharesLine(string text, int start) => start > 1 && text.LastIndexOf('\n', start - 1) < start - 2;
}
