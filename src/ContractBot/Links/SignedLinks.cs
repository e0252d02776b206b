using ContractBot.Access;
using ContractBot.Agreements;
using ContractBot.Answering;
using ContractBot.Hosting;

namespace ContractBot.Links;

/// <summary>
/// Links that open one agreement for whoever holds them, until they expire or the asker may no longer see it:
/// <c>…/agreements/ID?t=SEAL#a5p1</c>.
/// </summary>
internal sealed class SignedLinks(Settings settings, LinkSeal seal, Asker asker) : ICitationLinks
{
    /// <inheritdoc/>
    public Uri LinkTo(string agreement, ProvisionAddress address) =>
        SourcePage.Of(settings.PublicUrl, agreement, $"?{LinkSeal.Parameter}={seal.For(agreement, asker, settings.LinkLifetime)}", address.Anchor);
}
