using ContractBot.Access;
using ContractBot.Answering;
using ContractBot.Hosting;

namespace ContractBot.Links;

/// <summary>Chooses how links are made.</summary>
internal static class CitationLinks
{
    /// <summary>Signed links where others than the person at this machine receive them, else plain ones.</summary>
    /// <exception cref="CommandException">When the keys that sign cannot be kept.</exception>
    public static ICitationLinks By(Settings settings, DataFolder data, TimeProvider time) =>
        settings.SignsLinks ? new SignedLinks(settings, LinkSeal.Using(data, time), new ThisMachine()) : new PlainLinks(settings.PublicUrl);
}
