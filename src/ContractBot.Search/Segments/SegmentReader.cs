using ContractBot.Search.Postings;

namespace ContractBot.Search.Segments;

/// <summary>A segment as written, to be read by several snapshots and threads. Opening it reads its directory alone.</summary>
internal sealed class SegmentReader : IDisposable
{
    private readonly Dictionary<string, FieldIndex> _fields;
    private readonly StoredPassages _passages;

    /// <param name="bytes">The segment's data, which this takes over.</param>
    /// <param name="directory">What lies where in them.</param>
    public SegmentReader(SegmentBytes bytes, SegmentDirectory directory)
    {
        Bytes = bytes;
        DocumentCount = directory.DocumentCount;
        Agreements = new AgreementTable(bytes, directory.Agreements, directory.DocumentCount);
        _passages = new StoredPassages(bytes, directory.Passages, directory.DocumentCount);
        _fields = directory.Fields.ToDictionary(
            static place => place.Name,
            place => new FieldIndex(bytes, place, directory.DocumentCount),
            StringComparer.Ordinal);
    }

    /// <summary>The data.</summary>
    public SegmentBytes Bytes { get; }

    /// <summary>Number of documents, deleted ones among them.</summary>
    public int DocumentCount { get; }

    /// <summary>Which documents belong to which agreement.</summary>
    public AgreementTable Agreements { get; }

    /// <summary>Names of the fields that some document has a token in.</summary>
    public IEnumerable<string> FieldNames => _fields.Keys;

    /// <summary>The index of a field, or null where no document has a token in it.</summary>
    public FieldIndex? Field(string name) => _fields.GetValueOrDefault(name);

    /// <summary>What is kept of a passage.</summary>
    public StoredPassage Passage(int document)
    {
        var (key, fields) = _passages.Read(document);
        return new StoredPassage(key, Agreements.Name(Agreements.NumberOf(document)), fields);
    }

    /// <summary>A segment in memory, as <paramref name="write"/> writes it.</summary>
    public static SegmentReader InMemory(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        var file = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        var footer = SegmentFooter.Read(file[^SegmentFormat.TrailerLength..]);
        return new SegmentReader(
            new SegmentBytes(file[..(int)footer.DataLength]),
            SegmentDirectory.Read(file.Slice((int)footer.DataLength, footer.DirectoryLength)));
    }

    /// <inheritdoc/>
    public void Dispose() => Bytes.Dispose();
}
