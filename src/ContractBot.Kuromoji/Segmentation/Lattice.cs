using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractBot.Kuromoji.Segmentation;

/// <summary>
/// The words that may stand in the stretch of text not yet decided, as nodes in one array in the order in which they were
/// added: by start, then as the dictionaries give them. Nodes that end at one place form a list, the latest first. The arrays
/// are kept from one text to the next, so that a node costs no allocation.
/// </summary>
internal sealed class Lattice
{
    /// <summary>The end of a list of nodes.</summary>
    public const int None = -1;

    private const int FirstCapacity = 256;
    private LatticeNode[] _nodes = new LatticeNode[FirstCapacity];
    private int[] _latestAtEnd = NewList(FirstCapacity);
    private int[] _firstFrom = new int[FirstCapacity];

    /// <summary>Where the stretch begins: all that lies before is decided.</summary>
    public int Origin { get; private set; }

    /// <summary>The furthest place that any word has reached in this text.</summary>
    public int Reach { get; private set; }

    /// <summary>How many nodes there are; the next one gets this number.</summary>
    public int Count { get; private set; }

    /// <summary>The node numbered <paramref name="index"/>, which must be one that there is: it is not checked.</summary>
    public ref LatticeNode this[int index] => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_nodes), index);

    /// <summary>Starts a new text, with a node that stands for its begin.</summary>
    public void Begin()
    {
        Clear();
        Origin = 0;
        Reach = 0;
        AddOnly(new LatticeNode { Back = None });
    }

    /// <summary>Starts anew where node <paramref name="index"/> ends: it stays as the only node, at cost 0.</summary>
    public void Restart(int index)
    {
        var kept = _nodes[index];
        Clear();
        Origin = kept.End;
        kept.Cost = 0;
        kept.Back = None;
        AddOnly(kept);
    }

    /// <summary>Adds a node that ends at <paramref name="end"/>, of which the caller fills in all but that and the list.</summary>
    public ref LatticeNode Add(int end)
    {
        unchecked
        {
            var index = Count;
            if (index == _nodes.Length)
            {
                Array.Resize(ref _nodes, 2 * index);
            }

            var place = end - Origin;
            if (place >= _latestAtEnd.Length)
            {
                GrowPlaces(place);
            }

            if (end > Reach)
            {
                Reach = end;
            }

            Count = index + 1;
            ref var latest = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_latestAtEnd), place);
            ref var added = ref this[index];
            added.End = end;
            added.NextAtEnd = latest;
            latest = index;
            return ref added;
        }
    }

    /// <summary>Adds a node to a list of the caller's own, behind <paramref name="latest"/>, and returns its number.</summary>
    public int AddApart(in LatticeNode node, int latest)
    {
        var index = Count;
        if (index == _nodes.Length)
        {
            Array.Resize(ref _nodes, 2 * index);
        }

        _nodes[index] = node;
        _nodes[index].NextAtEnd = latest;
        Count = index + 1;
        return index;
    }

    /// <summary>The latest node that ends at <paramref name="position"/>, or <see cref="None"/>.</summary>
    public int LatestAtEnd(int position)
    {
        var place = unchecked(position - Origin);
        return place < _latestAtEnd.Length ? _latestAtEnd[place] : None;
    }

    /// <summary>Notes that nodes added from now on begin at <paramref name="position"/> or after.</summary>
    public void StartFrom(int position)
    {
        var place = unchecked(position - Origin);
        if (place >= _firstFrom.Length)
        {
            GrowPlaces(place);
        }

        _firstFrom[place] = Count;
    }

    /// <summary>The number of the first node that begins at <paramref name="position"/> or after.</summary>
    public int FirstFrom(int position) => _firstFrom[unchecked(position - Origin)];

    private void AddOnly(LatticeNode node)
    {
        ref var added = ref Add(node.End);
        node.NextAtEnd = None;
        added = node;
    }

    private void Clear()
    {
        Array.Fill(_latestAtEnd, None, 0, Math.Min(_latestAtEnd.Length, Reach - Origin + 1));
        Count = 0;
    }

    private void GrowPlaces(int place)
    {
        var from = _latestAtEnd.Length;
        var to = Math.Max(place + 1, 2 * from);
        Array.Resize(ref _latestAtEnd, to);
        Array.Fill(_latestAtEnd, None, from, to - from);
        Array.Resize(ref _firstFrom, to);
    }

    private static int[] NewList(int capacity)
    {
        var list = new int[capacity];
        Array.Fill(list, None);
        return list;
    }
}
