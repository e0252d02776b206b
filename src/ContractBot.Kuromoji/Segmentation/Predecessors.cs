using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
            ref var slotOf = ref MemoryMarshal.GetArrayDataReference(_slotOf);
            ref var connections = ref MemoryMarshal.GetArrayDataReference(_connections);
            ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
            for (var index = latest; index != Lattice.None;)
            {
                ref var node = ref lattice[index];
                var connection = node.Connection;
                var key = Key(node.Cost, index);
                var slot = Unsafe.Add(ref slotOf, connection);
                if (slot < count && Unsafe.Add(ref connections, slot) == connection)
                {
                    ref var known = ref Unsafe.Add(ref keys, slot);
                    known = Math.Min(known, key);
                }
                else
                {
                    Unsafe.Add(ref slotOf, connection) = count;
                    Unsafe.Add(ref connections, count) = connection;
                    Unsafe.Add(ref keys, count) = key;
                    count++;
                }

                index = node.NextAtEnd;
            }

            _count = count;
        }
    }

    /// <summary>
    /// The cheapest way to reach a word with the number <paramref name="next"/>; of equal ones, by the node added first.
    /// To be read by <see cref="CostOf"/> (with the connection) and <see cref="NodeOf"/>.
    /// </summary>
    public long BestFor(int next)
    {
        unchecked
        {
            ref var askedFor = ref MemoryMarshal.GetArrayDataReference(_askedFor);
            ref var best = ref MemoryMarshal.GetArrayDataReference(_best);
            ref var slotOf = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bestSlotOf), next);
            var slot = slotOf;
            if (slot < _askedForCount && Unsafe.Add(ref askedFor, slot) == next)
            {
                return Unsafe.Add(ref best, slot);
            }

            slot = _askedForCount++;
            slotOf = slot;
            Unsafe.Add(ref askedFor, slot) = next;
            return Unsafe.Add(ref best, slot) = Seek(next);
        }
    }

    /// <summary>The cost in what <see cref="BestFor"/> gives.</summary>
    public static int CostOf(long best) => unchecked((int)(best >> 32));

    /// <summary>The node in what <see cref="BestFor"/> gives.</summary>
    public static int NodeOf(long best) => unchecked((int)best);

    private long Seek(int next)
    {
        unchecked
        {
            var row = costs.RowOf(next);
            ref var connection = ref MemoryMarshal.GetArrayDataReference(_connections);
            ref var key = ref MemoryMarshal.GetArrayDataReference(_keys);
            var best = key + ((long)row[connection] << 32);
            for (nint i = 1; i < _count; i++)
            {
                best = Math.Min(best, Unsafe.Add(ref key, i) + ((long)row[Unsafe.Add(ref connection, i)] << 32));
            }

            return best;
        }
    }

    /// <summary>Cost above, node below: the smaller key is the cheaper node, or of equal ones the earlier.</summary>
    private static long Key(int cost, int node) => unchecked(((long)cost << 32) | (uint)node);
}
