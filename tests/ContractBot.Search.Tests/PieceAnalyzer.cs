using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Search.Tests;

/// <summary>
/// Cuts text at spaces and slashes. <c>[a/b]</c> is a compound kept beside its pieces, as search mode does;
/// <c>_</c> is a word that the filters leave out.
/// </summary>
internal sealed class PieceAnalyzer : IAnalyzer
{
    public IReadOnlyList<AnalyzedToken> Analyze(string text)
    {
        var tokens = new List<AnalyzedToken>();
        var increment = 1;
        for (var at = 0; at < text.Length;)
        {
            var end = text.AsSpan(at).IndexOfAny(' ', '/') is >= 0 and var length ? at + length : text.Length;
            var piece = text[at..end].Trim('[', ']');
            if (piece == "_")
            {
                increment++;
            }
            else if (piece.Length > 0)
            {
                tokens.Add(new AnalyzedToken(piece, new TextSpan(at, end), increment, 1));
                increment = 1;
            }

            if (text[at] == '[')
            {
                var close = text.IndexOf(']', at);
                var pieces = text[(at + 1)..close].Split('/');
                tokens.Add(new AnalyzedToken(string.Concat(pieces), new TextSpan(at, close + 1), 0, pieces.Length));
            }

            at = end + 1;
        }

        return tokens;
    }

    public string Normalize(string text) => text;
}
