using ContractBot.Kuromoji;
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
}
