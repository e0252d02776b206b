using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.Kuromoji.Segmentation;

/// <summary>
/// Looks for the pieces of a long word: scores the words within its stretch again, each with its own penalty, from the long
/// word's own predecessor on. Leaves the lattice's nodes as they are and adds the ones of the new paths behind them.
/// </summary>
internal sealed class CompoundCutter(SystemDictionary dictionary, Lattice lattice)
{
    private int[] _latestAtEnd = [];

    /// <summary>The last node of the pieces, or <see cref="Lattice.None"/> where the compound stays whole.</summary>
    /// <param name="compound">The node of the long word.</param>
    /// <param name="penalty">Its penalty: how much dearer than it the pieces may be.</param>
    /// <param name="next">Connection number of the word that follows, or <see cref="Lattice.None"/>.</param>
    public int Cut(ReadOnlySpan<char> text, int compound, int penalty, int next)
    {
        var whole = lattice[compound];
        if (!AnotherEndsWithin(whole, compound))
        {
            return Lattice.None;
        }

        Rescore(text, whole);
        var limit = whole.Cost + penalty + CostBefore(next, whole.Connection);
        var (best, bestCost) = (Lattice.None, int.MaxValue);

        // The list runs from the latest to the first, and of equal ones the first wins.
        for (var node = _latestAtEnd[whole.End - whole.Start]; node != Lattice.None; node = lattice[node].NextAtEnd)
        {
            var cost = lattice[node].Cost + CostBefore(next, lattice[node].Connection);
            if (cost <= bestCost)
            {
                (best, bestCost) = (node, cost);
            }
        }

        return best != Lattice.None && bestCost <= limit && lattice[best].Start != whole.Start ? best : Lattice.None;
    }

    private int CostBefore(int next, int connection) =>
        next == Lattice.None ? 0 : dictionary.Connections.Cost(connection, next);

    private bool AnotherEndsWithin(in LatticeNode whole, int compound)
    {
        for (var node = lattice.LatestAtEnd(whole.End); node != Lattice.None; node = lattice[node].NextAtEnd)
        {
            if (node != compound && lattice[node].Start > whole.Start)
            {
                return true;
            }
        }

        return false;
    }

    private void Rescore(ReadOnlySpan<char> text, in LatticeNode whole)
    {
        var length = whole.End - whole.Start;
        if (_latestAtEnd.Length <= length)
        {
            _latestAtEnd = new int[2 * length];
        }

        Array.Fill(_latestAtEnd, Lattice.None, 0, length + 1);
        var last = lattice.Count;
        for (var index = lattice.FirstFrom(whole.Start); index < last && lattice[index].Start < whole.End; index++)
        {
            var node = lattice[index];
            if (node.End > whole.End)
            {
                continue;
            }

            var (cost, back) = node.Start == whole.Start
                ? (CostAfter(whole.Back, node.Connection), whole.Back)
                : Best(_latestAtEnd[node.Start - whole.Start], node.Connection);
            if (back == Lattice.None)
            {
                continue;
            }

            // Words of the user's own pay no penalty, unless they begin where the compound does.
            var free = WordNumber.IsPhrase(node.Word) && node.Start != whole.Start;
            var wordCost = WordNumber.IsPhrase(node.Word) ? UserDictionary.WordCost : dictionary.Words.Cost(node.Word);
            node.Cost = cost + wordCost
                + (free ? 0 : CompoundPenalty.Of(text[node.Start..node.End], dictionary.Characters));
            node.Back = back;
            Append(node, node.End - whole.Start);
        }
    }

    private void Append(LatticeNode node, int place) => _latestAtEnd[place] = lattice.AddApart(node, _latestAtEnd[place]);

    private int CostAfter(int previous, int connection) =>
        lattice[previous].Cost + dictionary.Connections.Cost(lattice[previous].Connection, connection);

    private (int Cost, int Node) Best(int latest, int connection)
    {
        var (bestCost, best) = (int.MaxValue, Lattice.None);
        for (var node = latest; node != Lattice.None; node = lattice[node].NextAtEnd)
        {
            var cost = CostAfter(node, connection);
            if (cost <= bestCost)
            {
                (bestCost, best) = (cost, node);
            }
        }

        return (bestCost, best);
    }
}
