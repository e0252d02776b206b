using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.Kuromoji.Segmentation;

/// <summary>
/// Looks for the pieces of a long word: scores the words within its stretch again, each with its own penalty, from the long
/// word's own predecessor on. Leaves the lattice's nodes as they are and adds those of the new paths to the pool.
/// </summary>
internal sealed class CompoundCutter(SystemDictionary dictionary, NodePool pool, Lattice lattice)
{
    private readonly EndLists _ends = new(pool);

    /// <summary>The last node of the pieces, or <see cref="NodePool.None"/> where the compound stays whole.</summary>
    /// <param name="compound">The node of the long word.</param>
    /// <param name="penalty">Its penalty: how much dearer than it the pieces may be.</param>
    /// <param name="next">Connection number of the word that follows, or null where none does.</param>
    public int Cut(ReadOnlySpan<char> text, int compound, int penalty, int? next)
    {
        var whole = pool[compound];
        var end = pool.End(compound);
        if (!AnotherEndsWithin(whole.Start, end))
        {
            return NodePool.None;
        }

        Rescore(text, whole, end);
        var limit = pool.Cost(compound) + penalty + CostBefore(next, pool.Connection(compound));
        var (best, bestCost) = (NodePool.None, int.MaxValue);
        for (var block = _ends.FirstBlock(end); block != NodePool.None; block = pool.Next(block))
        {
            foreach (var node in NodePool.Nodes(block, _ends.Free(end)))
            {
                var cost = pool.Cost(node) + CostBefore(next, pool.Connection(node));
                if (cost < bestCost)
                {
                    (best, bestCost) = (node, cost);
                }
            }
        }

        return best != NodePool.None && bestCost <= limit && pool[best].Start != whole.Start ? best : NodePool.None;
    }

    private int CostBefore(int? next, int connection) => next is { } known ? dictionary.Connections.Cost(connection, known) : 0;

    private bool AnotherEndsWithin(int start, int end)
    {
        for (var block = lattice.Ends.FirstBlock(end); block != NodePool.None; block = pool.Next(block))
        {
            foreach (var node in NodePool.Nodes(block, lattice.Ends.Free(end)))
            {
                if (pool[node].Start > start)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Rescore(ReadOnlySpan<char> text, in LatticeNode whole, int wholeEnd)
    {
        _ends.Clear(whole.Start);
        for (var order = lattice.FirstFrom(whole.Start); order < lattice.Count; order++)
        {
            var node = pool[lattice[order]];
            if (node.Start >= wholeEnd)
            {
                return;
            }

            var end = pool.End(lattice[order]);
            if (end > wholeEnd)
            {
                continue;
            }

            var connection = pool.Connection(lattice[order]);
            int cost, back;
            if (node.Start == whole.Start)
            {
                (cost, back) = (pool.Cost(whole.Back) + dictionary.Connections.Cost(pool.Connection(whole.Back), connection), whole.Back);
            }
            else if (_ends.FirstBlock(node.Start) is var before and not NodePool.None)
            {
                var best = pool.BestFor(before, connection);
                (cost, back) = (NodePool.CostOf(best), NodePool.NodeOf(best));
            }
            else
            {
                continue;
            }

            // Words of the user's own pay no penalty, unless they begin where the compound does.
            var free = WordNumber.IsPhrase(node.Word) && node.Start != whole.Start;
            var wordCost = WordNumber.IsPhrase(node.Word) ? UserDictionary.WordCost : dictionary.Words.Cost(node.Word);
            cost += wordCost + (free ? 0 : CompoundPenalty.Of(text[node.Start..end], dictionary.Characters));
            pool.Set(_ends.Add(end), cost, connection, node with { Back = back });
        }
    }
}
