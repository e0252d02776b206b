using System.Runtime.InteropServices;

namespace ContractBot.Search.Postings;

/// <summary>The postings of one term, in the order of documents, before they are encoded.</summary>
internal sealed class TermPostings
{
    private readonly List<int> _documents = [];
    private readonly List<int> _frequencies = [];
    private readonly List<int> _positions = [];

    /// <summary>Document numbers, rising.</summary>
    public ReadOnlySpan<int> Documents => CollectionsMarshal.AsSpan(_documents);

    /// <summary>How often the term stands in each.</summary>
    public ReadOnlySpan<int> Frequencies => CollectionsMarshal.AsSpan(_frequencies);

    /// <summary>Where it stands: the positions in the first document, ascending, then those in the next.</summary>
    public ReadOnlySpan<int> Positions => CollectionsMarshal.AsSpan(_positions);

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _documents.Clear();
        _frequencies.Clear();
        _positions.Clear();
    }

    /// <summary>Adds a document that lies after the last.</summary>
    public void Add(int document, ReadOnlySpan<int> positions)
    {
        _documents.Add(document);
        _frequencies.Add(positions.Length);
        _positions.AddRange(positions);
    }
}
