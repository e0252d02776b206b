using ContractBot.Kuromoji;
using ContractBot.Search.Matching;
using ContractBot.Text;

namespace ContractBot.Search.Highlighting;

/// <summary>The tokens of one text by term, with the positions that the index gives them.</summary>
internal sealed class TokenPlaces
{
    private static readonly (int[] Positions, TextSpan[] Spans) Nowhere = ([], []);
    private readonly Dictionary<string, (int[] Positions, TextSpan[] Spans)> _places;

    /// <param name="tokens">The tokens in order.</param>
    public TokenPlaces(IReadOnlyList<AnalyzedToken> tokens)
    {
        var position = -1;
        _places = tokens
            .Select(token => (token.Term, token.Span, Position: position = TokenPosition.After(position, token)))
            .ToArray()
            .GroupBy(static place => place.Term, StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => (group.Select(static place => place.Position).ToArray(), group.Select(static place => place.Span).ToArray()),
                StringComparer.Ordinal);
    }

    /// <summary>Where <paramref name="term"/> stands, in the order of the text.</summary>
    public (int[] Positions, TextSpan[] Spans) Of(string term) => _places.GetValueOrDefault(term, Nowhere);

    /// <summary>Where terms that begin with <paramref name="prefix"/> stand.</summary>
    public IEnumerable<TextSpan> From(string prefix) =>
        _places.Where(place => place.Key.StartsWith(prefix, StringComparison.Ordinal)).SelectMany(static place => place.Value.Spans);

    /// <summary>Where the words stand side by side that hold most of <paramref name="pairs"/>; nothing where they are too few.</summary>
    public IEnumerable<TextSpan> Of(LetterPairs pairs)
    {
        var places = _places
            .SelectMany(place => place.Value.Positions.Zip(place.Value.Spans, (position, span) => (Held: pairs.HeldBy(place.Key).At(position), Span: span)))
            .Where(static place => !place.Held.IsNone)
            .OrderBy(static place => place.Held.Position)
            .ToArray();
        var run = LetterPairs.BestRun(places.Select(static place => place.Held));
        return run.Count < pairs.Least
            ? []
            : places.Where(place => place.Held.Position >= run.First && place.Held.Position <= run.Last).Select(static place => place.Span);
    }
}
