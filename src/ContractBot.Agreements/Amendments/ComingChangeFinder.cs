using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments;

/// <summary>Finds what will change after a day: the changes of the text as all its amendments will leave it, seen from the text in force.</summary>
internal static class ComingChangeFinder
{
    /// <summary>The changes that hold from a day after <paramref name="asOf"/>, the earliest first.</summary>
    /// <param name="inForce">The agreement on <paramref name="asOf"/>.</param>
    /// <param name="last">The agreement as all amendments that have been agreed will leave it.</param>
    /// <param name="asOf">The day.</param>
    public static ImmutableArray<ComingChange> Find(Agreement inForce, Agreement last, DateOnly asOf)
    {
        var places = ProvisionFinder.All(inForce).ToLookup(p => p.Address.Anchor, StringComparer.Ordinal);
        return
        [
            .. last.Changes.Where(c => c.EffectiveOn > asOf).Select(c => (Address: (ProvisionAddress?)c.Address, c.By, Day: c.EffectiveOn))
                .Concat(last.UnmergedChanges.Where(c => c.EffectiveOn > asOf).Select(c => (c.Address, c.By, Day: c.EffectiveOn!.Value)))
                .Distinct()
                .OrderBy(c => c.Day)
                .Select(c => new ComingChange(c.Address, c.Address is { } address ? SpanOf(address, places, inForce) : null, c.By, c.Day)),
        ];
    }

    // The place itself, or what it will stand in; a new article changes nothing of the one that its number follows: it will stand at its end.
    private static TextSpan? SpanOf(ProvisionAddress address, ILookup<string, IProvision> places, Agreement inForce)
    {
        ProvisionAddress[] around =
        [
            address,
            address with { SubItem = null, SubItemText = null, SubSubItem = null, SubSubItemText = null },
            address with { SubItem = null, SubItemText = null, SubSubItem = null, SubSubItemText = null, Item = null },
            address with { SubItem = null, SubItemText = null, SubSubItem = null, SubSubItemText = null, Item = null, Paragraph = null },
        ];
        return around.SelectMany(a => places[a.Anchor]).FirstOrDefault()?.Span
            ?? (inForce.Parts.ElementAtOrDefault(address.Part)?.AllArticles().LastOrDefault(a => a.Number <= address.Article)?.Span is { End: var end } ? new TextSpan(end, end) : null);
    }
}
