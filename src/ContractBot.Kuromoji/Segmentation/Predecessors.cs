using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.Kuromoji.Segmentation;

/// <summary>
/// The nodes that end at one place, and the best of them for each connection number that has been asked for. Of nodes with the
/// same connection number only the cheapest can be best, so the others are left out; words with the same connection number
/// have the same predecessor, so it is sought once.
/// </summary>
/// <remarks>Both sets are sparse sets (Briggs and Torczon, 1993): emptied by setting their count to 0.</remarks>
internal sealed unsafe class Predecessors(ConnectionCosts costs, int connections)
{
    private readonly int[] _slotOf = new int[connections];
    private readonly int[] _connections = new int[connections];
    private readonly long[] _keys = new long[connections];
    private readonly int[] _bestSlotOf = new int[connections];
    private readonly int[] _askedFor = new int[connections];
    private readonly long[] _best = new long[connections];
    private int _count;
    private int _askedForCount;

    /// <summary>Takes the list of nodes that begins with <paramref name="latest"/>.</summary>
    public void Gather(Lattice lattice, int latest)
    {
        unchecked
        {
            var count = 0;
            _askedForCount = 0;
            for (var index = latest; index != Lattice.None;)
            {
                ref var node = ref lattice[index];
                var connection = node.Connection;
                var key = Key(node.Cost, index);
                var slot = _slotOf[connection];
                if (slot < count && _connections[slot] == connection)
                {
                    _keys[slot] = Math.Min(_keys[slot], key);
                }
                else
                {
                    _slotOf[connection] = count;
                    _connections[count] = connection;
                    _keys[count] = key;
                    count++;
                }

                index = node.NextAtEnd;
            }

            _count = count;
        }
    }

    /// <summary>The cheapest way to reach a word with the number <paramref name="next"/>; of equal ones, the node added first.</summary>
    /// <returns>Cost with the connection, and the node.</returns>
    public (int Cost, int Node) BestFor(int next)
    {
        unchecked
        {
            var slot = _bestSlotOf[next];
            if (slot < _askedForCount && _askedFor[slot] == next)
            {
                return Unpack(_best[slot]);
            }

            var row = costs.RowOf(next);
            var best = long.MaxValue;
            for (var i = 0; i < _count; i++)
            {
                best = Math.Min(best, _keys[i] + ((long)row[_connections[i]] << 32));
            }

            slot = _askedForCount++;
            _bestSlotOf[next] = slot;
            _askedFor[slot] = next;
            _best[slot] = best;
            return Unpack(best);
        }
    }

    /// <summary>Cost above, node below: the smaller key is the cheaper node, or of equal ones the earlier.</summary>
    private static long Key(int cost, int node) => unchecked(((long)cost << 32) | (uint)node);

    private static (int Cost, int Node) Unpack(long key) => unchecked(((int)(key >> 32), (int)key));
}
