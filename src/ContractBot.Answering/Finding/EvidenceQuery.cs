using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Answering.Finding;

/// <summary>Turns topics into a query of the index.</summary>
internal static class EvidenceQuery
{
    private static readonly ImmutableArray<(string Field, float Boost)> Fields =
        [(FieldNames.Text, 1f), (FieldNames.Caption, 1.5f), (FieldNames.Headings, 0.5f)];

    // What a concept's other words count beside the words of the question.
    private const float ConceptBoost = 0.5f;

    /// <summary>Passages of <paramref name="agreements"/> (of all, where empty) that hold any of the topics' words.</summary>
    public static Query Build(ImmutableArray<Topic> topics, IReadOnlyCollection<Agreement> agreements, IAnalyzer analyzer)
    {
        var words = ImmutableArray.CreateBuilder<BooleanClause>();
        foreach (var topic in topics)
        {
            foreach (var piece in topic.Pieces)
            {
                Add(words, piece.Surface, (float)topic.Importance, analyzer);
                foreach (var (word, weight) in piece.Alternatives)
                {
                    Add(words, word, (float)(topic.Importance * weight) * ConceptBoost, analyzer);
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

    private static void Add(ImmutableArray<BooleanClause>.Builder words, string word, float boost, IAnalyzer analyzer)
    {
        foreach (var (field, fieldBoost) in Fields)
        {
            if (IndexedWords.QueryOf(word, field, analyzer) is { } query)
            {
                words.Add(new BooleanClause(new BoostQuery(query, boost * fieldBoost), Occur.Should));
            }
        }
    }
}
