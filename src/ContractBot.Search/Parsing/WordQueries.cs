using System.Collections.Immutable;
using ContractBot.Kuromoji;
using ContractBot.Search.Matching;

namespace ContractBot.Search.Parsing;

/// <summary>Turns a word or phrase as typed into the query that looks for it.</summary>
/// <param name="analyzer">The analyser of the index.</param>
/// <param name="fields">The fields that words without a field of their own are looked for in.</param>
/// <param name="isKnown">Whether some passage matches; null where words that stand nowhere are not to be looked for as fragments.</param>
internal sealed class WordQueries(IAnalyzer analyzer, ImmutableArray<FieldBoost> fields, Func<Query, bool>? isKnown)
{
    /// <summary>What more it is worth when the pieces of one word stand side by side.</summary>
    private const float AdjacencyBoost = 2f;

    /// <summary>
    /// Passages that hold all pieces of <paramref name="word"/>, those higher where they stand side by side; null where the
    /// analyser leaves nothing of it. Particles separate words as blanks do: nobody puts blanks into 「事故の報告」.
    /// </summary>
    /// <param name="word">The word as typed.</param>
    /// <param name="field">The only field to look in; null for the default ones, in whichever of them each piece stands.</param>
    /// <param name="mayBeFragment">Whether passages that hold its letters will do, where none holds the word in one piece.</param>
    public Query? Word(string word, string? field, bool mayBeFragment)
    {
        if (Read(word) is not { } graph)
        {
            return null;
        }

        var exact = All([.. Required(graph, field)], Neighbours(graph, field));
        return mayBeFragment
            && isKnown is not null
            && LetterPairs.Of(word) is not null
            && !isKnown(InFields(field, target => PhraseIn(graph, target, slop: 0)))
                ? Any([exact, InFields(field, target => new FragmentQuery(target, analyzer.Normalize(word)))])
                : exact;
    }

    /// <summary>Passages that hold <paramref name="phrase"/> word for word in one field; null where the analyser leaves nothing of it.</summary>
    /// <param name="phrase">The words between the quotation marks.</param>
    /// <param name="field">The only field to look in; null for the default ones.</param>
    /// <param name="slop">By how many positions its words may be moved altogether.</param>
    public Query? Phrase(string phrase, string? field, int slop) =>
        Read(phrase) is { } graph ? InFields(field, target => PhraseIn(graph, target, slop)) : null;

    /// <summary>Passages that hold a word that begins with <paramref name="prefix"/>, which is not analysed: only widths and case are folded.</summary>
    /// <param name="prefix">What stands before the star.</param>
    /// <param name="field">The only field to look in; null for the default ones.</param>
    public Query Prefix(string prefix, string? field)
    {
        var folded = analyzer.Normalize(prefix);
        return InFields(field, target => new PrefixQuery(target, folded));
    }

    private TokenGraph? Read(string text) => analyzer.Analyze(text) is { Count: > 0 } tokens ? new TokenGraph(tokens) : null;

    /// <summary>What has to be there: of each stretch one of its ways, in whichever field.</summary>
    private IEnumerable<Query> Required(TokenGraph graph, string? field) =>
        graph.Stretches().Select(ways => InFields(field, target =>
            Any([.. ways.Select(way => All([.. way.Select(node => new TermQuery(target, node.Term))], []))])));

    /// <summary>What makes a passage better: the pieces of a run side by side.</summary>
    private IEnumerable<Query> Neighbours(TokenGraph graph, string? field) =>
        graph.Runs()
            .Where(static run => run.Stretches().Skip(1).Any())
            .Select(run => Boost(InFields(field, target => PhraseIn(run, target, slop: 0)), AdjacencyBoost));

    private Query InFields(string? field, Func<string, Query> build) =>
        field is not null
            ? build(field)
            : Any([.. fields.Select(target => Boost(build(target.Field), target.Boost))]);

    private static Query PhraseIn(TokenGraph graph, string field, int slop)
    {
        var pieces = graph.Finest();
        var compounds = graph.Coarsest();
        var cut = Phrase(field, pieces.Select(static node => new PhraseTerm(node.Term, node.Start)), slop);
        return compounds.Count == pieces.Count ? cut : Any([cut, Phrase(field, SideBySide(compounds), slop)]);
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

    private static Query Phrase(string field, IEnumerable<PhraseTerm> terms, int slop)
    {
        ImmutableArray<PhraseTerm> all = [.. terms];
        return all.Length == 1 ? new TermQuery(field, all[0].Term) : new PhraseQuery(field, all, slop);
    }

    private static Query Boost(Query query, float boost) => boost == 1f ? query : new BoostQuery(query, boost);

    private static Query Any(ImmutableArray<Query> queries) =>
        queries.Length == 1 ? queries[0] : new BooleanQuery([.. queries.Select(static query => new BooleanClause(query, Occur.Should))]);

    private static Query All(ImmutableArray<Query> required, IEnumerable<Query> better) =>
        required.Length == 1
            ? required[0]
            : new BooleanQuery(
            [
                .. required.Select(static query => new BooleanClause(query, Occur.Must)),
                .. better.Select(static query => new BooleanClause(query, Occur.Should)),
            ]);
}
