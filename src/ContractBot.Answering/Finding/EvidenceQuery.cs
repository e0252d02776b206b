using System.Collections.Concurrent;
using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Answering.Finding;

/// <summary>Turns topics into a query of the index. Safe for several threads.</summary>
internal sealed class EvidenceQuery(IAnalyzer analyzer)
{
    private static readonly ImmutableArray<(string Field, float Boost)> Fields =
        [(FieldNames.Text, 1f), (FieldNames.Caption, 1.5f), (FieldNames.Headings, 0.5f)];

    // What a concept's other words count beside the words of the question.
    private const float ConceptBoost = 0.5f;

    // What concepts' words are cut into, each for every field; finite, as the concept table is.
    private readonly ConcurrentDictionary<string, ImmutableArray<Query>> _ofConcepts = new(StringComparer.Ordinal);

    /// <summary>Passages of <paramref name="agreements"/> (of all, where empty) that hold any of the topics' words.</summary>
    public Query Build(ImmutableArray<Topic> topics, IReadOnlyCollection<Agreement> agreements)
    {
        var words = ImmutableArray.CreateBuilder<BooleanClause>();
        foreach (var topic in topics)
        {
            foreach (var piece in topic.Pieces)
            {
                Add(words, QueriesOf(piece.Surface), (float)topic.Importance);
                foreach (var (word, weight) in piece.Alternatives)
                {
                    Add(words, _ofConcepts.GetOrAdd(word, QueriesOf), (float)(topic.Importance * weight) * ConceptBoost);
                }
            }
        }

        var clauses = ImmutableArray.Create(new BooleanClause(new BooleanQuery(words.ToImmutable()), Occur.Must));
        if (agreements.Count > 0)
        {
            clauses = clauses.Add(new BooleanClause(AgreementsQuery.Of(agreements.Select(static a => a.Id)), Occur.Filter));
        }

        return new BooleanQuery(clauses);
    }

    private ImmutableArray<Query> QueriesOf(string word) =>
        [.. Fields.Select(f => IndexedWords.QueryOf(word, f.Field, analyzer) is { } query ? new BoostQuery(query, f.Boost) : null).OfType<Query>()];

    private static void Add(ImmutableArray<BooleanClause>.Builder words, ImmutableArray<Query> queries, float boost)
    {
        foreach (var query in queries)
        {
            words.Add(new BooleanClause(new BoostQuery(query, boost), Occur.Should));
        }
    }
}
