namespace ContractBot.Search.Postings;

/// <summary>The impacts of a block or of a term, as kept: how many, then for each the step in frequency and, in one byte, that in norm.</summary>
internal sealed class ImpactList
{
    /// <summary>The most bytes that a list takes.</summary>
    public const int MostBytes = 2 + (ImpactCollector.Most * 6);

    private Impact[] _impacts = new Impact[4];
    private int _count;

    /// <summary>An empty list, to be read into.</summary>
    public ImpactList()
    {
    }

    /// <summary>The impacts of what was collected.</summary>
    public ImpactList(ImpactCollector collector)
    {
        _impacts = new Impact[ImpactCollector.Most];
        _count = collector.CopyTo(_impacts);
    }

    /// <summary>The impacts, both figures rising.</summary>
    public ReadOnlySpan<Impact> Impacts => _impacts.AsSpan(0, _count);

    /// <summary>Appends what was collected.</summary>
    public static void Write(ImpactCollector collector, ByteWriter output)
    {
        Span<Impact> impacts = stackalloc Impact[ImpactCollector.Most];
        var count = collector.CopyTo(impacts);
        output.Number(count);
        var (frequency, norm) = (0, 0);
        foreach (var impact in impacts[..count])
        {
            output.Number(impact.Frequency - frequency);
            output.Byte((byte)(impact.Norm - norm));
            (frequency, norm) = (impact.Frequency, impact.Norm);
        }
    }

    /// <summary>Reads the list at the front of <paramref name="bytes"/> and returns its length in bytes.</summary>
    public int Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        _count = reader.Number();
        if (_impacts.Length < _count)
        {
            _impacts = new Impact[Math.Max(_count, 2 * _impacts.Length)];
        }

        var (frequency, norm) = (0, 0);
        for (var i = 0; i < _count; i++)
        {
            frequency += reader.Number();
            norm += reader.Byte();
            _impacts[i] = new Impact(frequency, (byte)norm);
        }

        return reader.At;
    }

    /// <summary>The length in bytes of the list at the front of <paramref name="bytes"/>.</summary>
    public static int Skip(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        for (var count = reader.Number(); count > 0; count--)
        {
            reader.Number();
            reader.Byte();
        }

        return reader.At;
    }
}
