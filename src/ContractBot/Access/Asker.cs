namespace ContractBot.Access;

/// <summary>Who asks, and who sees the answer.</summary>
internal abstract record Asker;

/// <summary>The person at this machine: whoever can reach the service's own door, and so could read the corpus folder as well.</summary>
internal sealed record ThisMachine : Asker;

/// <summary>A person who asks alone: nobody else sees the answer.</summary>
/// <param name="Tenant">The organisation's Entra id, as the channel says it; empty where it says none.</param>
/// <param name="User">The person's Entra object id; empty where the channel knows none, and then no rule names the person.</param>
internal sealed record Person(string Tenant, string User) : Asker;

/// <summary>A conversation that several people read: what is answered there, each of them sees.</summary>
/// <param name="Tenant">The organisation's Entra id, as the channel says it.</param>
/// <param name="Team">The team's id in Teams, which is that of its first channel; empty in a group chat.</param>
/// <param name="Group">The team's Entra group id; empty in a group chat, and where the channel leaves it out.</param>
/// <param name="Channel">The channel's id, or the group chat's.</param>
/// <param name="User">The Entra object id of the member who asks; gives no rights here, but stands in the audit log.</param>
internal sealed record SharedPlace(string Tenant, string Team, string Group, string Channel, string User) : Asker;
