using System.Collections.Immutable;
using ContractBot.Agreements.Sidecars;

namespace ContractBot.Access;

/// <summary>Whom an agreement is open to. An asker that no entry names is refused.</summary>
/// <param name="Users">Entra object ids of people.</param>
/// <param name="Groups">Groups, by the names of <see cref="GroupMembers"/>.</param>
/// <param name="Teams">Teams, by their id in Teams or in Entra: for what is asked in their channels, not for what members ask alone.</param>
/// <param name="Channels">Ids of channels and group chats.</param>
internal sealed record AccessRule(
    ImmutableArray<string> Users, ImmutableArray<string> Groups, ImmutableArray<string> Teams, ImmutableArray<string> Channels)
{
    /// <summary>The rule that opens to nobody: what stands where a rule cannot be read.</summary>
    public static AccessRule Nobody { get; } = new([], [], [], []);

    /// <summary>All that it says, so that equal rules are known as equal.</summary>
    public string Key => string.Join('\n', ((ImmutableArray<string>[])[Users, Groups, Teams, Channels]).SelectMany((names, i) => names.Select(name => $"{i} {name}")));

    /// <summary>The rule of a sidecar.</summary>
    public static AccessRule Of(SidecarAccess access) => new(access.Users, access.Groups, access.Teams, access.Channels);

    /// <summary>
    /// Whether <paramref name="asker"/> may see what the rule guards. In a conversation of several only the place counts: the asker's own
    /// rights would show the others what they may not see.
    /// </summary>
    public bool Allows(Asker asker, GroupMembers groups) => asker switch
    {
        ThisMachine => true,
        Person person => Holds(Users, person.User) || Groups.Any(group => groups.Has(group, person.User)),
        SharedPlace place => Holds(Teams, place.Team) || Holds(Teams, place.Group) || Holds(Channels, place.Channel),
        _ => false,
    };

    // Entra writes its ids in small letters; people copy them from tools that do not.
    private static bool Holds(ImmutableArray<string> names, string id) => id.Length > 0 && names.Contains(id, StringComparer.OrdinalIgnoreCase);
}
