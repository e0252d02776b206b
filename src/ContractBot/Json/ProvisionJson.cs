using ContractBot.Agreements;
using ContractBot.Answering;

namespace ContractBot.Json;

/// <summary>One place of an agreement with all its text, headings and children included.</summary>
internal sealed record ProvisionJson(
    string Agreement,
    string Title,
    string? Part,
    string? Variant,
    int? Article,
    int? Branch,
    string? Caption,
    int? Paragraph,
    int? Item,
    string Locator,
    string Anchor,
    string Text,
    int Start,
    int End,
    Uri Url)
{
    public static ProvisionJson Of(Agreement agreement, IProvision provision, ICitationLinks links)
    {
        var address = provision.Address;
        return new ProvisionJson(
            agreement.Id,
            agreement.Title,
            address.PartHeading,
            address.Variant,
            address.Article,
            address.Branch,
            CaptionOver(agreement, provision),
            address.Paragraph,
            address.Item,
            address.Locator,
            address.Anchor,
            provision.Span.Slice(agreement.Text),
            provision.Span.Start,
            provision.Span.End,
            links.LinkTo(agreement.Id, address));
    }

    private static string? CaptionOver(Agreement agreement, IProvision provision) =>
        provision.Address.Article is null
            ? null
            : agreement.Parts[provision.Address.Part].AllArticles().FirstOrDefault(a => a.Span.Contains(provision.Span))?.Caption;
}
