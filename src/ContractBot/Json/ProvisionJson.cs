using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.References;
using ContractBot.Answering;

namespace ContractBot.Json;

/// <summary>
/// One place of an agreement with all its text, headings and children included; <paramref name="References"/> stand in it,
/// <paramref name="ReferredFrom"/> are the anchors of the places outside it that refer to it or into it.
/// </summary>
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
    Uri Url,
    ImmutableArray<ReferenceJson> References,
    ImmutableArray<string> ReferredFrom)
{
    public static ProvisionJson Of(Agreement agreement, IProvision provision, ICitationLinks links)
    {
        var address = provision.Address;
        return new ProvisionJson(
            agreement.Id,
            agreement.Title,
            address.PartHeading,
            address.Variant,
            address.PrintedArticle,
            address.Branch,
            CaptionOver(agreement, provision),
            address.Paragraph,
            address.Item,
            address.Locator,
            address.Anchor,
            provision.Span.Slice(agreement.Text),
            provision.Span.Start,
            provision.Span.End,
            links.LinkTo(agreement.Id, address),
            [.. agreement.References.In(provision.Span).Select(r => ReferenceJson.Of(agreement, r))],
            [.. agreement.References.Where(r => !provision.Span.Contains(r.Span) && r.Targets.Any(t => provision.Span.Contains(t.Provision.Span)))
                .Select(r => r.From.Address.Anchor).Distinct()]);
    }

    private static string? CaptionOver(Agreement agreement, IProvision provision) =>
        provision.Address.Article is null
            ? null
            : agreement.Parts[provision.Address.Part].AllArticles().FirstOrDefault(a => a.Span.Contains(provision.Span))?.Caption;
}
