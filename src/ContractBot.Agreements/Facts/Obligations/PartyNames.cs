using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>The words by which one agreement calls its parties.</summary>
internal sealed class PartyNames
{
    private const int MostParties = 12;

    private static readonly string[] HeavenlyStems = ["甲", "乙", "丙", "丁", "戊"];

    private readonly ImmutableArray<(string Name, Party Party)> _names;

    private PartyNames(ImmutableArray<Party> parties)
    {
        Parties = parties;
        _names =
        [
            .. parties.Select(p => (Name: Widths.ToHalfWidth(p.ShortName), Party: p))
                .Concat(parties.Where(p => !p.IsBlank && p.Name.Length > 1).Select(p => (Name: Widths.ToHalfWidth(p.Name), Party: p)))
                .Where(n => n.Name.Length > 0)
                .OrderByDescending(n => n.Name.Length),
        ];
    }

    /// <summary>The parties, in the order of the preamble.</summary>
    public ImmutableArray<Party> Parties { get; }

    /// <summary>
    /// The names of the parties that <paramref name="known"/> lists. 甲, 乙, 丙 are parties wherever they are written, even where the preamble could not be read.
    /// </summary>
    public static PartyNames Of(ImmutableArray<Party> known, string masked)
    {
        var stems = HeavenlyStems.Where(s => known.All(p => p.ShortName != s)
            && (masked.Contains(s + "は、", StringComparison.Ordinal) || masked.Contains(s + "が", StringComparison.Ordinal)));
        return new PartyNames(known.Any(p => !HeavenlyStems.Contains(p.ShortName))
            ? known
            : [.. known.Concat(stems.Select(s => new Party(s, "", new TextSpan(0, 0), IsBlank: true))).OrderBy(p => Array.IndexOf(HeavenlyStems, p.ShortName))]);
    }

    /// <summary>The party named at <paramref name="at"/>, and how long its name is.</summary>
    public (Party Party, int Length)? At(string masked, int at)
    {
        foreach (var (name, party) in _names)
        {
            if (string.CompareOrdinal(masked, at, name, 0, name.Length) == 0)
            {
                return (party, name.Length);
            }
        }

        return null;
    }

    /// <summary>All parties together: 甲及び乙 · 甲、乙及び丙; null where the text names fewer than two, or too many to list.</summary>
    public Bearer? All => Parties.Length is >= 2 and <= MostParties ? Joined(Parties, "及び") : null;

    /// <summary>One or another of the parties: 甲又は乙.</summary>
    public Bearer? Either => Parties.Length is >= 2 and <= MostParties ? Joined(Parties, "又は") : null;

    /// <summary>The one party besides <paramref name="bearer"/>; null where there is no such one.</summary>
    public Bearer? Other(Bearer bearer) =>
        Parties.Length == 2 && bearer.Parties.Length == 1 ? Joined([.. Parties.Where(p => p != bearer.Parties[0])], "及び") : null;

    /// <summary>Parties joined as Japanese joins them.</summary>
    public static Bearer Joined(ImmutableArray<Party> parties, string conjunction)
    {
        var blank = parties.Any(p => p.IsBlank || p.Name.Length == 0);
        return new Bearer(Join([.. parties.Select(p => p.ShortName)], conjunction), parties)
        {
            Name = blank ? null : Join([.. parties.Select(p => p.Name)], conjunction),
        };
    }

    private static string Join(ImmutableArray<string> names, string conjunction) =>
        names.Length == 1 ? names[0] : string.Join('、', names[..^1]) + conjunction + names[^1];
}
