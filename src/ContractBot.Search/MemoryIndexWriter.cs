using ContractBot.Kuromoji;
using ContractBot.Search.Postings;

namespace ContractBot.Search;

/// <summary>An <see cref="IIndexWriter"/> that keeps all in memory.</summary>
/// <param name="analyzer">Cuts the fields into terms; the same one has to cut the queries.</param>
public sealed class MemoryIndexWriter(IAnalyzer analyzer) : IIndexWriter
{
    private readonly HashSet<int> _deleted = [];
    private readonly Dictionary<string, (string Text, IReadOnlyList<AnalyzedToken> Tokens)> _lastAnalyzed = new(StringComparer.Ordinal);
    private List<Passage> _passages = [];
    private Dictionary<string, FieldIndexBuilder> _fields = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">When two fields of the passage have one name; nothing is added then.</exception>
    public void AddPassage(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        if (passage.Fields.Select(static field => field.Name).Distinct(StringComparer.Ordinal).Count() != passage.Fields.Length)
        {
            throw new ArgumentException($"Passage {passage.Key} has two fields of one name.", nameof(passage));
        }

        var document = _passages.Count;
        _passages.Add(passage);
        foreach (var field in passage.Fields)
        {
            if (!_fields.TryGetValue(field.Name, out var builder))
            {
                builder = new FieldIndexBuilder();
                _fields.Add(field.Name, builder);
            }

            builder.Add(document, Analyze(field));
        }
    }

    /// <inheritdoc/>
    public void DeleteAgreement(string agreement)
    {
        for (var document = 0; document < _passages.Count; document++)
        {
            if (_passages[document].Agreement == agreement)
            {
                _deleted.Add(document);
            }
        }
    }

    /// <inheritdoc/>
    public IIndexReader Commit()
    {
        DropDeleted();
        var fields = new Dictionary<string, FieldIndex>(StringComparer.Ordinal);
        foreach (var (name, builder) in _fields)
        {
            if (builder.Freeze(_passages.Count) is { } field)
            {
                fields.Add(name, field);
            }
        }

        var documentsByAgreement = _passages
            .Select(static (passage, document) => (passage.Agreement, Document: document))
            .GroupBy(static passage => passage.Agreement, StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => group.Select(static passage => passage.Document).ToArray(),
                StringComparer.Ordinal);
        var segment = new IndexSegment(0, [.. _passages.Select(StoredPassage.Of)], fields, documentsByAgreement);
        return new MemoryIndexReader(new IndexSnapshot([segment]));
    }

    /// <summary>Captions, headings and titles repeat from one passage to the next, so the last analysis of each field is kept.</summary>
    private IReadOnlyList<AnalyzedToken> Analyze(PassageField field)
    {
        if (!_lastAnalyzed.TryGetValue(field.Name, out var last) || last.Text != field.Text)
        {
            last = (field.Text, analyzer.Analyze(field.Text));
            _lastAnalyzed[field.Name] = last;
        }

        return last.Tokens;
    }

    private void DropDeleted()
    {
        if (_deleted.Count == 0)
        {
            return;
        }

        var kept = new List<Passage>(_passages.Count - _deleted.Count);
        var renumbered = new int[_passages.Count];
        for (var document = 0; document < _passages.Count; document++)
        {
            if (_deleted.Contains(document))
            {
                renumbered[document] = -1;
                continue;
            }

            renumbered[document] = kept.Count;
            kept.Add(_passages[document]);
        }

        _passages = kept;
        _fields = _fields.ToDictionary(
            static field => field.Key, field => field.Value.Without(renumbered), StringComparer.Ordinal);
        _deleted.Clear();
    }
}
