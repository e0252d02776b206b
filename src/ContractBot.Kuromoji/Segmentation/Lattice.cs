using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractBot.Kuromoji.Segmentation;

/// <summary>
/// The words that may stand in the stretch of text not yet decided, as nodes of a <see cref="NodePool"/>: by the place where they
/// end, and in the order in which they were added, which is by start, then as the dictionaries give them.
/// </summary>
internal sealed class Lattice(NodePool pool)
{
    private const int FirstCapacity = 256;
    private readonly EndLists _ends = new(pool);
    private int[] _order = new int[FirstCapacity];
    private int[] _firstFrom = new int[FirstCapacity];

    /// <summary>Where the stretch begins: all that lies before is decided.</summary>
    public int Origin => _ends.Origin;

    /// <summary>The furthest place that any word has reached in this text.</summary>
    public int Reach { get; private set; }

    /// <summary>How many nodes there are.</summary>
    public int Count { get; private set; }

    /// <summary>The nodes by end.</summary>
    public EndLists Ends => _ends;

    /// <summary>The node that was added at place <paramref name="order"/>, from 0.</summary>
    public int this[int order] => _order[order];

    /// <summary>Starts a new text, with a node that stands for its begin.</summary>
    public void Begin()
    {
        Reach = 0;
        Clear(0);
        pool.Set(Add(0), cost: 0, connection: 0, default);
    }

    /// <summary>Starts anew where <paramref name="node"/> ends: it stays as the only one, at cost 0.</summary>
    public void Restart(int node)
    {
        var (connection, end, kept) = (pool.Connection(node), pool.End(node), pool[node]);
        Clear(end);
        pool.Set(Add(end), cost: 0, connection, kept with { Back = NodePool.None });
    }

    /// <summary>Adds a node that ends at <paramref name="end"/> and returns its number in the pool; the caller fills it.</summary>
    public int Add(int end)
    {
        unchecked
        {
            var count = Count;
            if (count == _order.Length)
            {
                Array.Resize(ref _order, 2 * count);
            }

            if (end > Reach)
            {
                Reach = end;
            }

            var node = _ends.Add(end);
            Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_order), count) = node;
            Count = count + 1;
            return node;
        }
    }

    /// <summary>Notes that nodes added from now on begin at <paramref name="position"/> or after.</summary>
    public void StartFrom(int position)
    {
        var place = unchecked(position - Origin);
        if (place >= _firstFrom.Length)
        {
            Array.Resize(ref _firstFrom, Math.Max(place + 1, 2 * _firstFrom.Length));
        }

        _firstFrom[place] = Count;
    }

    /// <summary>The place in the order of the first node that begins at <paramref name="position"/> or after.</summary>
    public int FirstFrom(int position) => _firstFrom[unchecked(position - Origin)];

    private void Clear(int origin)
    {
        pool.Clear();
        _ends.Clear(origin);
        Count = 0;
    }
}
