using ContractBot.Search.Postings;

namespace ContractBot.Search.Segments;

/// <summary>Reads what an <see cref="AgreementTableWriter"/> wrote. An agreement's number is its place in ordinal order.</summary>
/// <param name="bytes">The segment.</param>
/// <param name="place">Where the table lies.</param>
/// <param name="documentCount">Number of the segment's documents.</param>
internal sealed class AgreementTable(SegmentBytes bytes, AgreementTablePlace place, int documentCount)
{
    /// <summary>Bytes of a run: its first document and its agreement's number.</summary>
    private const int RunLength = 8;

    /// <summary>Number of agreements.</summary>
    public int Count => place.Count;

    /// <summary>The identifier of agreement <paramref name="number"/>.</summary>
    public string Name(int number) => new ByteReader(Entry(number)).Text();

    /// <summary>The number of <paramref name="agreement"/>; -1 where the segment has no document of it.</summary>
    public int NumberOf(string agreement)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = string.CompareOrdinal(Name(middle), agreement);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The number of the agreement that <paramref name="document"/> belongs to.</summary>
    public int NumberOf(int document)
    {
        var (low, high) = (0, place.RunCount - 1);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = StartOf(middle) <= document ? (middle, high) : (low, middle - 1);
        }

        return AgreementOf(low);
    }

    /// <summary>The runs of documents of agreement <paramref name="number"/>, in order: each from a document to just before another.</summary>
    public List<(int Start, int End)> RunsOf(int number)
    {
        var reader = new ByteReader(Entry(number));
        reader.Text();
        var runs = new List<(int Start, int End)>(1);
        var run = 0;
        for (var left = reader.Number(); left > 0; left--)
        {
            run += reader.Number();
            runs.Add((StartOf(run), run + 1 < place.RunCount ? StartOf(run + 1) : documentCount));
        }

        return runs;
    }

    private ReadOnlySpan<byte> Entry(int number)
    {
        long start = bytes.Int32(place.StartsStart + (4L * number));
        long end = number + 1 < Count ? bytes.Int32(place.StartsStart + (4L * (number + 1))) : place.NamesLength;
        return bytes.Slice(place.NamesStart + start, (int)(end - start));
    }

    private int StartOf(int run) => bytes.Int32(place.RunsStart + (RunLength * (long)run));

    private int AgreementOf(int run) => bytes.Int32(place.RunsStart + (RunLength * (long)run) + 4);
}

/// <summary>Where the table of agreements lies in its segment.</summary>
/// <param name="Count">Number of agreements.</param>
/// <param name="NamesStart">Offset of their identifiers and run numbers.</param>
/// <param name="NamesLength">Bytes of these.</param>
/// <param name="StartsStart">Offset of their offsets, four bytes each.</param>
/// <param name="RunCount">Number of runs.</param>
/// <param name="RunsStart">Offset of the runs.</param>
internal sealed record AgreementTablePlace(int Count, long NamesStart, long NamesLength, long StartsStart, int RunCount, long RunsStart);
