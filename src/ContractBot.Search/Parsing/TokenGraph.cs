using ContractBot.Kuromoji;

namespace ContractBot.Search.Parsing;

/// <summary>
/// The tokens of one word or phrase as a graph of positions: a compound spans the positions of its pieces, so that the two
/// are alternative ways from one position to another. Positions of tokens left out by the analyser are holes in it.
/// </summary>
internal sealed class TokenGraph
{
    private readonly List<Node> _nodes;

    private TokenGraph(List<Node> nodes) => _nodes = nodes;

    public TokenGraph(IReadOnlyList<AnalyzedToken> tokens)
    {
        _nodes = new List<Node>(tokens.Count);
        var position = -1;
        foreach (var token in tokens)
        {
            position = Math.Max(0, position + token.PositionIncrement);
            _nodes.Add(new Node(token.Term, position, position + Math.Max(1, token.PositionLength)));
        }
    }

    /// <summary>The parts between holes: what particles and other words left out stand between.</summary>
    public IReadOnlyList<TokenGraph> Runs()
    {
        var runs = new List<TokenGraph>();
        var end = -1;
        foreach (var node in _nodes)
        {
            if (node.Start > end)
            {
                runs.Add(new TokenGraph(new List<Node>()));
            }

            runs[^1]._nodes.Add(node);
            end = Math.Max(end, node.End);
        }

        return runs;
    }

    /// <summary>The stretches that all ways have in common, in order; each as its alternative ways, each way as its terms.</summary>
    public IEnumerable<IReadOnlyList<IReadOnlyList<Node>>> Stretches()
    {
        for (var from = 0; from < _nodes.Count;)
        {
            var end = _nodes[from].End;
            var to = from + 1;
            for (; to < _nodes.Count && _nodes[to].Start < end; to++)
            {
                end = Math.Max(end, _nodes[to].End);
            }

            yield return Ways(_nodes.GetRange(from, to - from));
            from = to;
        }
    }

    /// <summary>The way of the shortest tokens through all stretches, pieces before compounds.</summary>
    public IReadOnlyList<Node> Finest() => [.. Stretches().SelectMany(static ways => ways.MaxBy(static way => way.Count)!)];

    /// <summary>The way of the longest tokens through all stretches, compounds before pieces.</summary>
    public IReadOnlyList<Node> Coarsest() => [.. Stretches().SelectMany(static ways => ways.MinBy(static way => way.Count)!)];

    /// <summary>
    /// From each token of the first position, the way that goes on with the shortest tokens. Where compounds do not overlap
    /// one another, as with this tokenizer, these are all ways there are.
    /// </summary>
    private static List<IReadOnlyList<Node>> Ways(List<Node> stretch)
    {
        var ways = new List<IReadOnlyList<Node>>();
        foreach (var first in stretch.Where(node => node.Start == stretch[0].Start))
        {
            var way = new List<Node> { first };
            foreach (var node in stretch.OrderBy(static node => node.Start).ThenBy(static node => node.End))
            {
                if (node.Start >= way[^1].End)
                {
                    way.Add(node);
                }
            }

            ways.Add(way);
        }

        return ways;
    }

    /// <summary>A term from position <paramref name="Start"/> to <paramref name="End"/>, half-open.</summary>
    public readonly record struct Node(string Term, int Start, int End);
}
