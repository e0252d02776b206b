using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.Kuromoji.Segmentation;

/// <summary>
/// The nodes of a lattice in blocks of eight that end at one place, in the order in which they were added: what the search
/// for the best of them reads, costs and connection numbers, lies in one cache line and is weighed eight at a time. The arrays are
/// kept from one text to the next, so that a node costs no allocation.
/// </summary>
internal sealed unsafe class NodePool(ConnectionCosts costs)
{
    /// <summary>No node, and no block: the first of each stands for nothing.</summary>
    public const int None = 0;

    /// <summary>Nodes of a block.</summary>
    public const int BlockLength = 8;

    /// <summary>The cost of a place in a block that no node has: dearer than any path, and by no connection too large for a number.</summary>
    private const int Empty = 0x3FFF_FFFF;

    private const int FirstBlocks = 512;

    /// <summary>For each block the costs of eight nodes, then their connection numbers.</summary>
    private int[] _heads = new int[FirstBlocks * 2 * BlockLength];
    private LatticeNode[] _nodes = new LatticeNode[FirstBlocks * BlockLength];
    private (int Next, int End)[] _blocks = new (int Next, int End)[FirstBlocks];
    private int _used;

    /// <summary>Forgets all nodes.</summary>
    public void Clear() => _used = 0;

    /// <summary>Begins a block of nodes that end at <paramref name="end"/>.</summary>
    public int AddBlock(int end)
    {
        unchecked
        {
            var block = ++_used;
            if (block == _blocks.Length)
            {
                Array.Resize(ref _blocks, 2 * block);
                Array.Resize(ref _nodes, 2 * block * BlockLength);
                Array.Resize(ref _heads, 2 * block * 2 * BlockLength);
            }

            _blocks[block] = (None, end);
            ref var heads = ref _heads[block * 2 * BlockLength];
            Vector256.Create(Empty).StoreUnsafe(ref heads);
            Vector256<int>.Zero.StoreUnsafe(ref heads, BlockLength);
            return block;
        }
    }

    /// <summary>Puts <paramref name="next"/> behind <paramref name="block"/>.</summary>
    public void Chain(int block, int next) => _blocks[block].Next = next;

    /// <summary>Fills the place of a node, which must be of a block that there is: it is not checked.</summary>
    public void Set(int node, int cost, int connection, in LatticeNode rest)
    {
        unchecked
        {
            ref var head = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_heads), HeadOf(node));
            head = cost;
            Unsafe.Add(ref head, BlockLength) = connection;
            Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_nodes), node) = rest;
        }
    }

    /// <summary>Word, start and predecessor of <paramref name="node"/>.</summary>
    public ref readonly LatticeNode this[int node] => ref _nodes[node];

    /// <summary>Cost of the cheapest path through <paramref name="node"/>, up to its end.</summary>
    public int Cost(int node) => _heads[HeadOf(node)];

    /// <summary>Connection number of the word of <paramref name="node"/>.</summary>
    public int Connection(int node) => _heads[unchecked(HeadOf(node) + BlockLength)];

    /// <summary>Where <paramref name="node"/> ends, in UTF-16 units from the start of the text.</summary>
    public int End(int node) => _blocks[node / BlockLength].End;

    /// <summary>The block after <paramref name="block"/> with nodes of the same end.</summary>
    public int Next(int block) => _blocks[block].Next;

    /// <summary>The nodes of <paramref name="block"/> that come before <paramref name="free"/>.</summary>
    public static NodeRange Nodes(int block, int free) => new(block * BlockLength, free);

    /// <summary>
    /// The cheapest way to reach a word with the connection number <paramref name="next"/> from the nodes of
    /// <paramref name="block"/> and those behind; of equal ones, by the node added first. To be read by <see cref="CostOf"/>
    /// (with the connection) and <see cref="NodeOf"/>.
    /// </summary>
    public long BestFor(int block, int next)
    {
        unchecked
        {
            var row = costs.RowOf(next);
            var (bestCost, best) = Best(row, block);
            for (block = _blocks[block].Next; block != None; block = _blocks[block].Next)
            {
                var (cost, node) = Best(row, block);
                if (cost < bestCost)
                {
                    (bestCost, best) = (cost, node);
                }
            }

            return ((long)bestCost << 32) | (uint)best;
        }
    }

    /// <summary>The cost in what <see cref="BestFor"/> gives.</summary>
    public static int CostOf(long best) => unchecked((int)(best >> 32));

    /// <summary>The node in what <see cref="BestFor"/> gives.</summary>
    public static int NodeOf(long best) => unchecked((int)best);

    private static int HeadOf(int node) => unchecked(((node & ~(BlockLength - 1)) << 1) | (node & (BlockLength - 1)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (int Cost, int Node) Best(short* row, int block)
    {
        unchecked
        {
            ref var heads = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_heads), block * 2 * BlockLength);
            if (Avx2.IsSupported)
            {
                // Each gathered number has its own cost in the lower half; the dictionary goes on behind the matrix.
                var gathered = Avx2.GatherVector256((int*)row, Vector256.LoadUnsafe(ref heads, BlockLength), sizeof(short));
                var sums = Vector256.LoadUnsafe(ref heads) + Vector256.ShiftRightArithmetic(Vector256.ShiftLeft(gathered, 16), 16);
                var least = Vector128.Min(sums.GetLower(), sums.GetUpper());
                least = Vector128.Min(least, Vector128.Shuffle(least, Vector128.Create(2, 3, 0, 1)));
                least = Vector128.Min(least, Vector128.Shuffle(least, Vector128.Create(1, 0, 3, 2)));
                var cost = least.ToScalar();
                var lane = System.Numerics.BitOperations.TrailingZeroCount(Vector256.Equals(sums, Vector256.Create(cost)).ExtractMostSignificantBits());
                return (cost, (block * BlockLength) + lane);
            }

            var (bestCost, best) = (heads + row[Unsafe.Add(ref heads, BlockLength)], 0);
            for (var lane = 1; lane < BlockLength; lane++)
            {
                var cost = Unsafe.Add(ref heads, lane) + row[Unsafe.Add(ref heads, BlockLength + lane)];
                if (cost < bestCost)
                {
                    (bestCost, best) = (cost, lane);
                }
            }

            return (bestCost, (block * BlockLength) + best);
        }
    }
}
