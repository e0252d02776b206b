using ContractBot.Kuromoji;
using ContractBot.Search.Postings;

namespace ContractBot.Search.Segments;

/// <summary>Collects analysed passages in memory until they are written as a segment. Not safe for several threads.</summary>
internal sealed class SegmentBuilder
{
    private readonly Dictionary<string, FieldIndexBuilder> _fields = new(StringComparer.Ordinal);
    private readonly List<StoredPassage> _passages = [];
    private readonly HashSet<string> _agreements = new(StringComparer.Ordinal);

    /// <summary>Number of passages.</summary>
    public int DocumentCount => _passages.Count;

    /// <summary>Bytes held, roughly.</summary>
    public long Size => (200L * _passages.Count) + _fields.Values.Sum(static index => index.Size);

    /// <summary>Whether it holds a passage of <paramref name="agreement"/>.</summary>
    public bool Holds(string agreement) => _agreements.Contains(agreement);

    /// <summary>Adds a passage with the tokens of each of its fields, in their order.</summary>
    public void Add(Passage passage, IReadOnlyList<IReadOnlyList<AnalyzedToken>> tokens)
    {
        for (var i = 0; i < passage.Fields.Length; i++)
        {
            var name = passage.Fields[i].Name;
            if (!_fields.TryGetValue(name, out var field))
            {
                field = new FieldIndexBuilder();
                _fields.Add(name, field);
            }

            field.Add(_passages.Count, tokens[i]);
        }

        _passages.Add(StoredPassage.Of(passage));
        _agreements.Add(passage.Agreement);
    }

    /// <summary>Writes the segment to <paramref name="stream"/> and returns the checksum of its footer.</summary>
    /// <exception cref="IOException">When the stream cannot take it.</exception>
    public uint Write(Stream stream)
    {
        var writer = new SegmentWriter(stream);
        foreach (var (name, field) in _fields.OrderBy(static field => field.Key, StringComparer.Ordinal))
        {
            writer.WriteField(name, field.FieldNorms(_passages.Count), field.Terms());
        }

        foreach (var passage in _passages)
        {
            writer.AddPassage(passage);
        }

        return writer.Finish();
    }
}
