using System.Collections.Immutable;
using ContractBot.Agreements.Facts;

namespace ContractBot.Answering.Deadlines;

/// <summary>The deadlines of a library by the day on which one asks, reckoned when a day is first asked for. Safe for several threads.</summary>
/// <param name="agreements">What the agreements that stand for themselves state, in their order.</param>
internal sealed class DueLists(ImmutableArray<DeadlineFacts> agreements)
{
    // A service asks for today, and around midnight for two days.
    private const int MostDays = 2;

    private readonly Lock _gate = new();
    private ImmutableArray<DueList> _lists = [];

    /// <summary>The same days over another state of the agreements: only what is new there is reckoned.</summary>
    public DueLists Over(ImmutableArray<DeadlineFacts> others)
    {
        var lists = _lists;
        return new DueLists(others) { _lists = [.. lists.Select(list => DueList.Of(others, list.AsOf, list))] };
    }

    /// <summary>The deadlines as they stand on <paramref name="asOf"/>.</summary>
    public DueList On(DateOnly asOf)
    {
        if (Find(asOf) is { } known)
        {
            return known;
        }

        lock (_gate)
        {
            if (Find(asOf) is { } made)
            {
                return made;
            }

            var list = DueList.Of(agreements, asOf);
            _lists = [list, .. _lists.Take(MostDays - 1)];
            return list;
        }
    }

    private DueList? Find(DateOnly asOf) => _lists.FirstOrDefault(list => list.AsOf == asOf);
}
