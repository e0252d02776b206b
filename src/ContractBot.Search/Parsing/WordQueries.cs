using System.Collections.Immutable;
using ContractBot.Kuromoji;

namespace ContractBot.Search.Parsing;

/// <summary>Turns a word or phrase as typed into the query that looks for it.</summary>
internal sealed class WordQueries(IAnalyzer analyzer, ImmutableArray<FieldBoost> fields)
{
    /// <summary>What more it is worth when the pieces of one word stand side by side.</summary>
    private const float AdjacencyBoost = 2f;

    /// <summary>
    /// Passages that hold all pieces of <paramref name="word"/> in one field, those higher where they stand as in the word;
    /// null where the analyser leaves nothing of it.
    /// </summary>
    /// <param name="field">The only field to look in; null for the default ones.</param>
    public Query? Word(string word, string? field) => Read(word) is { } graph ? InFields(graph, field, WordIn) : null;

    /// <summary>
    /// As <see cref="Word"/>, but what particles separate are words of their own, any of which is enough: nobody puts blanks
    /// into 「事故の報告はいつまで」, and no passage need hold all of a question.
    /// </summary>
    /// <param name="field">The only field to look in; null for the default ones.</param>
    public Query? Words(string words, string? field)
    {
        if (Read(words) is not { } graph)
        {
            return null;
        }

        var runs = graph.Runs();
        return runs.Count == 1
            ? InFields(graph, field, WordIn)
            : Any([.. runs.Select(run => InFields(run, field, WordIn)), Boost(InFields(graph, field, PhraseIn), AdjacencyBoost)]);
    }

    /// <summary>Passages that hold <paramref name="phrase"/> word for word in one field; null where the analyser leaves nothing of it.</summary>
    /// <param name="field">The only field to look in; null for the default ones.</param>
    public Query? Phrase(string phrase, string? field) => Read(phrase) is { } graph ? InFields(graph, field, PhraseIn) : null;

    private TokenGraph? Read(string text) => analyzer.Analyze(text) is { Count: > 0 } tokens ? new TokenGraph(tokens) : null;

    private Query InFields(TokenGraph graph, string? field, Func<TokenGraph, string, Query> build) =>
        field is not null
            ? build(graph, field)
            : Any([.. fields.Select(target => Boost(build(graph, target.Field), target.Boost))]);

    private static Query WordIn(TokenGraph graph, string field)
    {
        var stretches = graph.Stretches()
            .Select(ways => Any([.. ways.Select(way => All([.. way.Select(node => new TermQuery(field, node.Term))]))]))
            .ToImmutableArray();
        return stretches.Length == 1
            ? stretches[0]
            : new BooleanQuery(
            [
                .. stretches.Select(static stretch => new BooleanClause(stretch, Occur.Must)),
                new BooleanClause(Boost(PhraseIn(graph, field), AdjacencyBoost), Occur.Should),
            ]);
    }

    private static Query PhraseIn(TokenGraph graph, string field)
    {
        var pieces = graph.Finest();
        var compounds = graph.Coarsest();
        var cut = Phrase(field, pieces.Select(static node => new PhraseTerm(node.Term, node.Start)));
        return compounds.Count == pieces.Count ? cut : Any([cut, Phrase(field, SideBySide(compounds))]);
    }

    /// <summary>In text where a compound was not cut, it takes up one position.</summary>
    private static IEnumerable<PhraseTerm> SideBySide(IReadOnlyList<TokenGraph.Node> nodes)
    {
        var surplus = 0;
        foreach (var node in nodes)
        {
            yield return new PhraseTerm(node.Term, node.Start - surplus);
            surplus += node.End - node.Start - 1;
        }
    }

    private static Query Phrase(string field, IEnumerable<PhraseTerm> terms)
    {
        ImmutableArray<PhraseTerm> all = [.. terms];
        return all.Length == 1 ? new TermQuery(field, all[0].Term) : new PhraseQuery(field, all);
    }

    private static Query Boost(Query query, float boost) => boost == 1f ? query : new BoostQuery(query, boost);

    private static Query Any(ImmutableArray<Query> queries) => Combine(queries, Occur.Should);

    private static Query All(ImmutableArray<Query> queries) => Combine(queries, Occur.Must);

    private static Query Combine(ImmutableArray<Query> queries, Occur occur) =>
        queries.Length == 1 ? queries[0] : new BooleanQuery([.. queries.Select(query => new BooleanClause(query, occur))]);
}
