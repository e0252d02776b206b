using System.Collections.Concurrent;

namespace ContractBot.Search.Matching;

/// <summary>
/// Keeps the documents of sets of agreements, segment by segment: who may read which agreements is asked with every search,
/// and seldom changes. Safe for several threads.
/// </summary>
internal sealed class AgreementSets
{
    /// <summary>Sets that are kept; beyond it all are forgotten, since a set costs a bit for each document.</summary>
    private const int MostSets = 64;

    private readonly ConcurrentDictionary<(AgreementsQuery Query, int DocumentBase), (DocumentSet Documents, int Count)> _sets = new();

    /// <summary>The documents of <paramref name="segment"/> that are of the agreements, and how many they are.</summary>
    public (DocumentSet Documents, int Count) Of(AgreementsQuery query, IndexSegment segment)
    {
        if (_sets.TryGetValue((query, segment.DocumentBase), out var set))
        {
            return set;
        }

        if (_sets.Count >= MostSets)
        {
            _sets.Clear();
        }

        var documents = new DocumentSet(segment.DocumentCount);
        foreach (var document in query.Agreements.SelectMany(segment.DocumentsOf))
        {
            documents.Add(document);
        }

        return _sets[(query, segment.DocumentBase)] = (documents, documents.Count());
    }
}
