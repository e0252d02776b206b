using ContractBot.Agreements;

namespace ContractBot.Answering.Quotes;

/// <summary>Turns quotations into citations.</summary>
internal sealed class CitationMaker(ICitationLinks links)
{
    /// <summary>The citation of <paramref name="quote"/> with number <paramref name="number"/>.</summary>
    public Citation Make(VerifiedQuote quote, int number)
    {
        var address = quote.Provision.Address;
        return new Citation(
            number,
            quote.Agreement.Id,
            quote.Agreement.Title,
            address.PartHeading,
            address.Variant,
            address.PrintedArticle,
            address.Branch,
            CaptionOf(quote.Agreement, address),
            address.Paragraph,
            address.Item,
            address.Locator,
            quote.Text,
            quote.Span.Start,
            quote.Span.End,
            links.LinkTo(quote.Agreement.Id, address));
    }

    /// <summary>
    /// The citation of a sidecar's line: it has no article, its locator says that it is no part of the text
    /// (<c>補足情報（loan.yaml 3行目）</c>), and its offsets are both 0.
    /// </summary>
    public Citation Make(SidecarLine line, int number) =>
        new(
            number, line.Agreement.Id, line.Agreement.Title, null, null, null, null, null, null, null,
            $"補足情報（{line.FileName[(line.FileName.LastIndexOf('/') + 1)..]} {line.Line}行目）", line.Words, 0, 0,
            links.LinkTo(line.Agreement.Id, line.Agreement.Body.Address));

    /// <summary>The caption of the article at <paramref name="address"/>; null where it has none.</summary>
    public static string? CaptionOf(Agreement agreement, ProvisionAddress address) =>
        address.Article is null
            ? null
            : agreement.Parts[address.Part].AllArticles().FirstOrDefault(a =>
                a.Number == address.Article && a.Branch == address.Branch
                && a.Address.Occurrence == address.Occurrence && a.Address.VariantNumber == address.VariantNumber)?.Caption;
}
