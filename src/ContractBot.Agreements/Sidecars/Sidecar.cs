using System.Collections.Immutable;

namespace ContractBot.Agreements.Sidecars;

/// <summary>補足情報: facts about an agreement that its text lacks, from the file <c>NAME.yaml</c> beside <c>NAME.ext</c>.</summary>
/// <param name="FileName">The sidecar's path relative to the corpus folder, with <c>/</c> between folders.</param>
public sealed record Sidecar(string FileName)
{
    /// <summary>The signing date (<c>signedOn</c>・締結日).</summary>
    public SidecarFact<DateOnly>? SignedOn { get; init; }

    /// <summary>What people call the agreement (<c>nicknames</c>・通称).</summary>
    public ImmutableArray<SidecarFact<string>> Nicknames { get; init; } = [];

    /// <summary>The section of the office that looks after it (<c>owningSection</c>・所管課).</summary>
    public SidecarFact<string>? OwningSection { get; init; }

    /// <summary>Its parties (<c>parties</c>・当事者).</summary>
    public ImmutableArray<SidecarParty> Parties { get; init; } = [];

    /// <summary>Events from which deadlines are counted, with their days (<c>anchors</c>・起算日).</summary>
    public ImmutableArray<SidecarAnchor> Anchors { get; init; } = [];

    /// <summary>Who may see the agreement (<c>access</c>・閲覧); null where the sidecar says nothing about it.</summary>
    public SidecarAccess? Access { get; init; }

    /// <summary>Remarks (<c>notes</c>・備考).</summary>
    public SidecarFact<string>? Notes { get; init; }
}

/// <summary>A fact with the place where the sidecar states it: what a citation of it shows.</summary>
/// <param name="Value">The fact.</param>
/// <param name="Line">The line of the sidecar that states it, from 1.</param>
/// <param name="Quote">That line without white space at its ends.</param>
/// <typeparam name="T">What kind of fact.</typeparam>
public sealed record SidecarFact<T>(T Value, int Line, string Quote);

/// <summary>A party as the sidecar has it; at least one of the four is given.</summary>
/// <param name="ShortName">The short name by which the agreement calls it (<c>shortName</c>・略称).</param>
/// <param name="Name">Its name (<c>name</c>・名称).</param>
/// <param name="Address">Its address (<c>address</c>・住所).</param>
/// <param name="Signatory">Who signed for it (<c>signatory</c>・代表者).</param>
public sealed record SidecarParty(
    SidecarFact<string>? ShortName, SidecarFact<string>? Name, SidecarFact<string>? Address, SidecarFact<string>? Signatory);

/// <summary>An event with its day: <c>業務完了: 2026-03-20</c>.</summary>
/// <param name="Event">The event's name as written.</param>
/// <param name="Date">Its day.</param>
public sealed record SidecarAnchor(string Event, SidecarFact<DateOnly> Date);

/// <summary>Who may see an agreement; names as the office's directory has them.</summary>
/// <param name="Users">Users (<c>users</c>・利用者).</param>
/// <param name="Groups">Groups (<c>groups</c>・グループ).</param>
/// <param name="Teams">Teams (<c>teams</c>・チーム).</param>
/// <param name="Channels">Channels (<c>channels</c>・チャネル).</param>
public sealed record SidecarAccess(
    ImmutableArray<string> Users, ImmutableArray<string> Groups, ImmutableArray<string> Teams, ImmutableArray<string> Channels);
