using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContractBot.Agreements.Facts;

namespace ContractBot.Answering.Deadlines;

/// <summary>
/// The deadlines of agreements in the order of their dates on one day. It holds dates alone, so that tens of thousands of agreements take
/// a few megabytes: how a date follows is reckoned for those that are shown. Frozen; safe for several threads.
/// </summary>
internal sealed class DueList
{
    // Stands behind every day that a calendar has.
    private const int NoDay = int.MaxValue;

    private readonly ImmutableArray<DeadlineFacts> _agreements;
    private readonly int[][] _days;
    private readonly Place[] _places;
    private readonly int _dated;

    private DueList(ImmutableArray<DeadlineFacts> agreements, DateOnly asOf, int[][] days)
    {
        AsOf = asOf;
        _agreements = agreements;
        _days = days;
        _places = new Place[days.Sum(static d => d.Length)];
        var next = 0;
        for (var agreement = 0; agreement < days.Length; agreement++)
        {
            for (var number = 0; number < days[agreement].Length; number++)
            {
                _places[next++] = new Place(days[agreement][number], agreement, number);
            }
        }

        Array.Sort(_places);
        _dated = FirstFrom(NoDay);
    }

    /// <summary>The day that "today" means.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The deadlines of <paramref name="agreements"/> as they stand on <paramref name="asOf"/>.</summary>
    /// <param name="agreements">What the agreements state, in the order in which they are listed.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="before">A list of the same day: what it reckoned for facts that are the same is taken over.</param>
    public static DueList Of(ImmutableArray<DeadlineFacts> agreements, DateOnly asOf, DueList? before = null)
    {
        var known = new Dictionary<DeadlineFacts, int[]>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < (before is not null && before.AsOf == asOf ? before._days.Length : 0); i++)
        {
            known[before!._agreements[i]] = before._days[i];
        }

        return new DueList(
            agreements,
            asOf,
            [.. agreements.AsParallel().AsOrdered().Select(facts => known.TryGetValue(facts, out var days) ? days : DaysOf(facts, asOf))]);
    }

    /// <summary>All of them, the soonest first, those without a date last; of one day in the order of agreements and their text.</summary>
    public IReadOnlyList<Due> All => Listed(_places);

    /// <summary>Those whose date falls on <paramref name="from"/> or later and not after <paramref name="until"/>, the soonest first.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day; null for all.</param>
    /// <param name="of">The agreements that are looked at; null for all.</param>
    public IReadOnlyList<Due> Between(DateOnly from, DateOnly? until, IReadOnlySet<string>? of = null)
    {
        var start = FirstFrom(from.DayNumber);
        var end = until is { } last ? Math.Max(start, FirstFrom(last.DayNumber + 1)) : _dated;
        return Listed(_places.AsSpan(start, Math.Max(0, end - start)), of);
    }

    /// <summary>Those without a date, in the order of agreements and their text.</summary>
    /// <param name="of">The agreements that are looked at; null for all.</param>
    public IReadOnlyList<Due> Open(IReadOnlySet<string>? of = null) => Listed(_places.AsSpan(_dated), of);

    private static int[] DaysOf(DeadlineFacts facts, DateOnly asOf) =>
        [.. DeadlineCalendar.On(facts, asOf).Select(static due => due.Date?.DayNumber ?? NoDay)];

    private ImmutableArray<Due> Listed(ReadOnlySpan<Place> places, IReadOnlySet<string>? of = null)
    {
        var mine = of is null ? null : _agreements.Select(facts => of.Contains(facts.Agreement.Id)).ToArray();
        var listed = ImmutableArray.CreateBuilder<Due>(mine is null ? places.Length : 0);
        foreach (var place in places)
        {
            if (mine is null || mine[place.Agreement])
            {
                listed.Add(new Due(_agreements[place.Agreement], place.Number, place.Day == NoDay ? null : DateOnly.FromDayNumber(place.Day)));
            }
        }

        return listed.ToImmutable();
    }

    // The number of places of earlier days.
    private int FirstFrom(int day)
    {
        var (low, high) = (0, _places.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _places[middle].Day < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(int Day, int Agreement, int Number) : IComparable<Place>
    {
        public int CompareTo(Place other) =>
            Day != other.Day ? Day.CompareTo(other.Day) : Agreement != other.Agreement ? Agreement.CompareTo(other.Agreement) : Number.CompareTo(other.Number);
    }
}

/// <summary>A deadline with its date on the day of its list.</summary>
/// <param name="Facts">What its agreement states.</param>
/// <param name="Number">Its number there.</param>
/// <param name="Date">Its date; null where there is none.</param>
internal readonly record struct Due(DeadlineFacts Facts, int Number, DateOnly? Date)
{
    /// <summary>The deadline with how its date follows.</summary>
    /// <param name="asOf">The day of the list.</param>
    public DueDate On(DateOnly asOf) => DeadlineCalendar.On(Facts, Facts.Deadlines[Number], asOf);
}
