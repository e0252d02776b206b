using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractBot.Kuromoji.Segmentation;

/// <summary>Nodes by the place where they end, counted from an origin.</summary>
internal sealed class EndLists(NodePool pool)
{
    private const int FirstCapacity = 256;

    /// <summary>For each place its first block, and where the next node goes; a number that begins a block where one is needed first.</summary>
    private (int First, int Free)[] _places = new (int First, int Free)[FirstCapacity];
    private int _furthest = -1;

    /// <summary>Where places are counted from.</summary>
    public int Origin { get; private set; }

    /// <summary>Forgets all nodes; places from now on count from <paramref name="origin"/>.</summary>
    public void Clear(int origin)
    {
        Array.Clear(_places, 0, Math.Min(_places.Length, _furthest + 1));
        _furthest = -1;
        Origin = origin;
    }

    /// <summary>Adds a node that ends at <paramref name="end"/> and returns its number; the caller fills it.</summary>
    public int Add(int end)
    {
        unchecked
        {
            var at = end - Origin;
            if (at > _furthest)
            {
                _furthest = at;
                if (at >= _places.Length)
                {
                    Array.Resize(ref _places, Math.Max(at + 1, 2 * _places.Length));
                }
            }

            ref var place = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_places), at);
            if ((place.Free & (NodePool.BlockLength - 1)) == 0)
            {
                AddBlock(ref place, end);
            }

            return place.Free++;
        }
    }

    /// <summary>The first block of the nodes that end at <paramref name="end"/>, or <see cref="NodePool.None"/>.</summary>
    public int FirstBlock(int end)
    {
        var at = unchecked(end - Origin);
        return at < _places.Length ? _places[at].First : NodePool.None;
    }

    /// <summary>Whether one node alone ends at <paramref name="end"/>.</summary>
    public bool IsSingle(int end)
    {
        var place = _places[unchecked(end - Origin)];
        return unchecked(place.Free - (place.First * NodePool.BlockLength)) == 1;
    }

    /// <summary>The number of the last node that ends at <paramref name="end"/>, where one does, plus 1.</summary>
    public int Free(int end) => _places[unchecked(end - Origin)].Free;

    private void AddBlock(ref (int First, int Free) place, int end)
    {
        var block = pool.AddBlock(end);
        if (place.First == NodePool.None)
        {
            place.First = block;
        }
        else
        {
            pool.Chain((place.Free - 1) / NodePool.BlockLength, block);
        }

        place.Free = block * NodePool.BlockLength;
    }
}
