using System.Runtime.InteropServices;
using ContractBot.Search.Segments;

namespace ContractBot.Search.Postings;

/// <summary>Finds terms in what a <see cref="TermDictionaryWriter"/> wrote, by halving over the first terms of the blocks; nothing is read ahead.</summary>
/// <param name="bytes">The segment.</param>
/// <param name="place">Where the dictionary lies.</param>
internal sealed class TermDictionary(SegmentBytes bytes, TermDictionaryPlace place)
{
    /// <summary>Number of terms.</summary>
    public int Count => place.TermCount;

    /// <summary>What is said of <paramref name="term"/>; null where no document holds it.</summary>
    public TermEntry? Find(string term)
    {
        if (BlockOf(term) is var block && block < 0)
        {
            return null;
        }

        var terms = new TermBlock(Block(block), LengthOf(block));
        while (terms.MoveNext())
        {
            var order = terms.Term.SequenceCompareTo(term);
            if (order >= 0)
            {
                return order == 0 ? terms.Entry : null;
            }
        }

        return null;
    }

    /// <summary>The terms from <paramref name="first"/> on, in ordinal order.</summary>
    public IEnumerable<(string Term, TermEntry Entry)> From(string first)
    {
        var found = new List<(string Term, TermEntry Entry)>(TermDictionaryWriter.BlockLength);
        for (var block = Math.Max(0, BlockOf(first)); block < BlockCount; block++)
        {
            ReadFrom(block, first, found);
            foreach (var entry in found)
            {
                yield return entry;
            }

            found.Clear();
        }
    }

    private int BlockCount => (Count + TermDictionaryWriter.BlockLength - 1) / TermDictionaryWriter.BlockLength;

    private void ReadFrom(int block, string first, List<(string Term, TermEntry Entry)> found)
    {
        var terms = new TermBlock(Block(block), LengthOf(block));
        while (terms.MoveNext())
        {
            if (terms.Term.SequenceCompareTo(first) >= 0)
            {
                found.Add((new string(terms.Term), terms.Entry));
            }
        }
    }

    /// <summary>The last block whose first term is not after <paramref name="term"/>; -1 where there is none.</summary>
    private int BlockOf(string term)
    {
        var (low, high) = (0, BlockCount);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var reader = new ByteReader(Block(middle));
            reader.LongNumber();
            var units = MemoryMarshal.Cast<byte, char>(reader.Bytes(2 * reader.Number()));
            if (units.SequenceCompareTo(term) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private int LengthOf(int block) => Math.Min(TermDictionaryWriter.BlockLength, Count - (block * TermDictionaryWriter.BlockLength));

    private ReadOnlySpan<byte> Block(int block)
    {
        var start = StartOf(block);
        return bytes.Slice(place.BlocksStart + start, (int)((block + 1 < BlockCount ? StartOf(block + 1) : place.BlocksLength) - start));
    }

    private long StartOf(int block) => (uint)bytes.Int32(place.StartsStart + (4L * block));
}

/// <summary>Where a dictionary lies in its segment.</summary>
/// <param name="TermCount">Number of terms.</param>
/// <param name="BlocksStart">Offset of the blocks.</param>
/// <param name="BlocksLength">Bytes of the blocks.</param>
/// <param name="StartsStart">Offset of the blocks' offsets.</param>
internal readonly record struct TermDictionaryPlace(int TermCount, long BlocksStart, long BlocksLength, long StartsStart);
