using System.Numerics;

namespace ContractBot.Search.Matching;

/// <summary>
/// The pairs of neighbouring letters of a fragment of a word, and which of them the words of a text hold. There is no index of
/// letters: that a passage holds a pair follows from its terms, within one term or between two that stand side by side.
/// Pairs with hiragana are left out: endings and particles are not indexed as they stand.
/// </summary>
internal sealed class LetterPairs
{
    /// <summary>Pairs that are looked at; a longer fragment is told by them well enough.</summary>
    private const int Most = 16;

    /// <summary>
    /// Of four pairs three have to be there, of three two, of two both: leaving out some letters of a word costs one pair
    /// (ポケ[ット]サイン), while two words that have only a part in common mostly lack more.
    /// </summary>
    private const double LeastShare = 0.6;

    private readonly string[] _pairs;

    private LetterPairs(string[] pairs) => _pairs = pairs;

    /// <summary>Number of pairs.</summary>
    public int Count => _pairs.Length;

    /// <summary>How many of them have to stand together.</summary>
    public int Least => Math.Max(1, (int)Math.Ceiling(LeastShare * Count));

    /// <summary>The pairs of <paramref name="fragment"/>, each once; null where it has none.</summary>
    public static LetterPairs? Of(string fragment)
    {
        var pairs = Enumerable.Range(0, Math.Max(0, fragment.Length - 1))
            .Where(at => IsIndexed(fragment[at]) && IsIndexed(fragment[at + 1]))
            .Select(at => fragment.Substring(at, 2))
            .Distinct(StringComparer.Ordinal)
            .Take(Most)
            .ToArray();
        return pairs.Length == 0 ? null : new LetterPairs(pairs);
    }

    /// <summary>What <paramref name="term"/> holds of them.</summary>
    public Held HeldBy(string term)
    {
        uint within = 0;
        uint begun = 0;
        uint ended = 0;
        for (var i = 0; i < _pairs.Length; i++)
        {
            var bit = 1U << i;
            within |= term.Contains(_pairs[i], StringComparison.Ordinal) ? bit : 0;
            begun |= term[^1] == _pairs[i][0] ? bit : 0;
            ended |= term[0] == _pairs[i][1] ? bit : 0;
        }

        return new Held(0, within, begun, ended);
    }

    /// <summary>Whether a passage with such terms may hold enough pairs.</summary>
    public bool MayHoldEnough(in Held together) => BitOperations.PopCount(together.Within | (together.Begun & together.Ended)) >= Least;

    /// <summary>The run of neighbouring positions that holds most pairs, each position some.</summary>
    /// <param name="places">What the terms hold, by ascending position.</param>
    public static Run BestRun(IEnumerable<Held> places)
    {
        var best = new Run(0, 0, 0);
        var (held, first) = (0U, 0);
        var here = new Held(-2, 0, 0, 0);
        foreach (var next in AtEachPosition(places))
        {
            var between = next.Position == here.Position + 1 ? here.Begun & next.Ended : 0;
            var goesOn = next.Position == here.Position + 1 && (next.Within | between) != 0;
            first = goesOn ? first : next.Position;
            held = (goesOn ? held | between : 0) | next.Within;
            here = next;
            if (BitOperations.PopCount(held) > best.Count)
            {
                best = new Run(BitOperations.PopCount(held), first, next.Position);
            }
        }

        return best;
    }

    private static IEnumerable<Held> AtEachPosition(IEnumerable<Held> places)
    {
        Held? here = null;
        foreach (var place in places)
        {
            if (here is { } before && before.Position != place.Position)
            {
                yield return before;
                here = null;
            }

            here = here is { } other ? other.And(place) : place;
        }

        if (here is { } last)
        {
            yield return last;
        }
    }

    private static bool IsIndexed(char letter) => char.IsLetterOrDigit(letter) && letter is not (>= '\u3041' and <= '\u309F');

    /// <summary>Pairs that a term holds, a bit for each.</summary>
    /// <param name="Position">Where the term stands.</param>
    /// <param name="Within">Pairs that stand in it.</param>
    /// <param name="Begun">Pairs whose first letter is its last.</param>
    /// <param name="Ended">Pairs whose second letter is its first.</param>
    public readonly record struct Held(int Position, uint Within, uint Begun, uint Ended)
    {
        /// <summary>Whether it holds nothing of any pair.</summary>
        public bool IsNone => (Within | Begun | Ended) == 0;

        /// <summary>The same of the term at <paramref name="position"/>.</summary>
        public Held At(int position) => this with { Position = position };

        /// <summary>Both together.</summary>
        public Held And(in Held other) => new(Position, Within | other.Within, Begun | other.Begun, Ended | other.Ended);
    }

    /// <summary>Neighbouring positions that hold pairs.</summary>
    /// <param name="Count">How many different ones.</param>
    /// <param name="First">The first position.</param>
    /// <param name="Last">The last position.</param>
    public readonly record struct Run(int Count, int First, int Last);
}
