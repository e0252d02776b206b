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
            address.Article,
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

    /// <summary>The caption of the article at <paramref name="address"/>; null where it has none.</summary>
    public static string? CaptionOf(Agreement agreement, ProvisionAddress address) =>
        address.Article is null
            ? null
            : agreement.Parts[address.Part].AllArticles().FirstOrDefault(a =>
                a.Number == address.Article && a.Branch == address.Branch
                && a.Address.Occurrence == address.Occurrence && a.Address.VariantNumber == address.VariantNumber)?.Caption;
}
