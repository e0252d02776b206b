using System.Collections.Immutable;
using ContractBot.Kuromoji;
using ContractBot.Search.Segments;

namespace ContractBot.Search;

/// <summary>An <see cref="IIndexWriter"/> that keeps all in memory, in the format that is kept on disk. Not safe for several threads.</summary>
/// <param name="analyzer">Cuts the fields into terms; the same one has to cut the queries.</param>
public sealed class MemoryIndexWriter(IAnalyzer analyzer) : IIndexWriter
{
    // Passages that one thread cuts into terms at a time, and such runs that are held before they are added.
    private const int RunLength = 128;
    private const int Runs = 32;

    private readonly PassageAnalyzer _analyzer = new(analyzer);
    private SegmentBuilder _builder = new();
    private List<(SegmentReader Reader, ImmutableHashSet<int> Deleted)> _segments = [];

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">When two fields of the passage have one name; nothing is added then.</exception>
    public void AddPassage(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        _builder.Add(passage, _analyzer.Analyze(passage));
    }

    /// <summary>Adds passages in their order; all processors cut them into terms.</summary>
    /// <exception cref="ArgumentException">When two fields of a passage have one name; that passage and those after it are not added.</exception>
    public void AddPassages(IEnumerable<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        foreach (var batch in passages.Chunk(RunLength).Chunk(Runs))
        {
            var terms = new IReadOnlyList<IReadOnlyList<AnalyzedToken>>?[batch.Length][];
            Parallel.For(0, batch.Length, run =>
            {
                var cutter = new PassageAnalyzer(analyzer);
                terms[run] = [.. batch[run].Select(passage => PassageAnalyzer.IsInOrder(passage) ? cutter.Analyze(passage) : null)];
            });
            foreach (var (passage, cut) in batch.Zip(terms).SelectMany(static run => run.First.Zip(run.Second)))
            {
                _builder.Add(passage, cut ?? _analyzer.Analyze(passage));
            }
        }
    }

    /// <inheritdoc/>
    public void DeleteAgreement(string agreement)
    {
        if (_builder.Holds(agreement))
        {
            Seal();
        }

        _segments = [.. _segments.Select(segment => segment.Reader.Agreements.NumberOf(agreement) is >= 0 and var number
            ? segment with { Deleted = segment.Deleted.Add(number) }
            : segment)];
    }

    /// <inheritdoc/>
    public IIndexReader Commit()
    {
        Seal();
        if (_segments.Count > 1 || _segments.Exists(static segment => !segment.Deleted.IsEmpty))
        {
            var merger = new SegmentMerger(IndexSnapshot.Of(_segments).Segments);
            _segments = [(SegmentReader.InMemory(stream => merger.Write(stream)), [])];
        }

        return new SegmentIndexReader(IndexSnapshot.Of(_segments), 0, ImmutableSortedDictionary<string, string>.Empty);
    }

    private void Seal()
    {
        if (_builder.DocumentCount > 0)
        {
            _segments.Add((SegmentReader.InMemory(stream => _builder.Write(stream)), []));
            _builder = new SegmentBuilder();
        }
    }
}
