using ContractBot.Agreements.Reading;
using ContractBot.Resources;

namespace ContractBot.Access;

/// <summary>What an administrator should know before relying on the rules.</summary>
internal static class AccessComplaints
{
    /// <summary>A sentence for each rule that guards nothing, each list of members that cannot be read, and the lack of a list of organisations.</summary>
    /// <param name="corpus">What the rules are for.</param>
    /// <param name="settings">The rules.</param>
    /// <param name="groups">The members.</param>
    /// <param name="isPublic">Whether others than the person at this machine can ask.</param>
    public static IEnumerable<string> Of(CorpusReading corpus, AccessSettings settings, GroupMembers groups, bool isPublic) =>
    [
        .. GuardedCorpus.Unused(corpus, settings).Select(name => Say.With(Texts.UnusedAccessRule, name)),
        .. groups.Unreadable().Select(file => Say.With(Texts.UnreadableGroup, file)),
        .. isPublic && settings.Tenants.IsEmpty ? [Texts.AnyTenant] : (string[])[],
    ];
}
