using ContractBot.Agreements;
using ContractBot.Answering;

namespace ContractBot.Links;

/// <summary>Links that open for the person at this machine only: <c>http://localhost:3978/agreements/ID#a5p1</c>.</summary>
internal sealed class PlainLinks(Uri publicUrl) : ICitationLinks
{
    /// <inheritdoc/>
    public Uri LinkTo(string agreement, ProvisionAddress address) => SourcePage.Of(publicUrl, agreement, query: "", address.Anchor);
}
