using System.Collections.Immutable;
using ContractBot.Agreements.Amendments.Merging;
using ContractBot.Agreements.Reading;

namespace ContractBot.Agreements.Amendments;

/// <summary>現行の本文: the agreements of a corpus as their amendments have left them on a given day.</summary>
public static class TextInForce
{
    /// <summary>
    /// The corpus with each amended agreement in its wording of <paramref name="asOf"/>; <see cref="Agreement.AsSigned"/> has the text as signed.
    /// Amendments stay in it as agreements of their own.
    /// </summary>
    /// <param name="reading">The agreements as signed, or as in force on any other day.</param>
    /// <param name="asOf">The day.</param>
    public static CorpusReading On(CorpusReading reading, DateOnly asOf)
    {
        ImmutableArray<Agreement> signed = [.. reading.Agreements.Select(a => a.AsSigned ?? a)];
        var links = AmendmentLinks.Find(signed);
        if (links.Linked.IsEmpty && links.Unlinked.IsEmpty)
        {
            return reading;
        }

        var byId = signed.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var byBase = links.Linked.ToLookup(l => l.BaseId, StringComparer.Ordinal);
        return reading with
        {
            Agreements = [.. signed.Select(InForce)],
            Amendments = links,
            NextChange = links.Linked
                .SelectMany(l => EffectiveDates.Of(byId[l.Id]).All)
                .Where(day => day > asOf)
                .Select(day => (DateOnly?)day)
                .Min(),
        };

        // An amendment that a later one changes works as changed. Each is signed after the one it changes, so that this comes to an end.
        Agreement InForce(Agreement agreement) => byBase.Contains(agreement.Id) ? OnDay(agreement, [.. byBase[agreement.Id].Select(l => (InForce(byId[l.Id]), l))], asOf) : agreement;
    }

    private static Agreement OnDay(Agreement signed, ImmutableArray<(Agreement Agreement, Amendment Link)> amendments, DateOnly asOf) =>
        Merger.Merge(signed, amendments, asOf) is var inForce && amendments.Any(a => EffectiveDates.Of(a.Agreement).All.Any(day => day > asOf))
            ? inForce with { Amendments = [.. amendments.Select(a => a.Link)], ComingChanges = ComingChangeFinder.Find(inForce, Merger.Merge(signed, amendments, DateOnly.MaxValue), asOf) }
            : inForce with { Amendments = [.. amendments.Select(a => a.Link)] };
}
