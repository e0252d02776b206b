using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Search.Tests;

/// <summary>Evaluates queries passage by passage in the plainest way, from the definitions and without an index.</summary>
internal sealed class BruteForce(IReadOnlyList<Passage> passages)
{
    private readonly List<Dictionary<string, List<Placed>>> _documents = [.. passages.Select(Place)];

    /// <summary>The score of a passage, or null where it does not match.</summary>
    public double? Score(Query query, int document) => query switch
    {
        TermQuery term => Bm25(term.Field, document, [term.Term], Places(term.Field, document).Count(at => at.Term == term.Term)),
        PhraseQuery phrase => Bm25(phrase.Field, document, phrase.Terms.Select(static term => term.Term), Phrases(phrase, document).Count),
        BoostQuery boost => Score(boost.Query, document) * boost.Boost,
        AgreementsQuery agreements => agreements.Agreements.Contains(passages[document].Agreement) ? 1 : null,
        PrefixQuery prefix => Places(prefix.Field, document).Exists(place => Begins(place, prefix)) ? 1 : null,
        MatchAllQuery => 1,
        BooleanQuery boolean => Score(boolean, document),
        _ => throw new ArgumentException($"Unknown query {query}."),
    };

    /// <summary>The units of a field's text that a query matched.</summary>
    public HashSet<int> Marked(Query query, int document, string field)
    {
        var marked = new HashSet<int>();
        switch (query)
        {
            case TermQuery term when term.Field == field:
                foreach (var place in Places(field, document).Where(place => place.Term == term.Term))
                {
                    Mark(marked, place.Span);
                }

                break;
            case PrefixQuery prefix when prefix.Field == field:
                foreach (var place in Places(field, document).Where(place => Begins(place, prefix)))
                {
                    Mark(marked, place.Span);
                }

                break;
            case PhraseQuery phrase when phrase.Field == field:
                foreach (var tokens in Phrases(phrase, document))
                {
                    Mark(marked, new TextSpan(tokens.Min(static token => token.Span.Start), tokens.Max(static token => token.Span.End)));
                }

                break;
            case BoostQuery boost:
                return Marked(boost.Query, document, field);
            case BooleanQuery boolean when Score(boolean, document) is not null:
                foreach (var clause in boolean.Clauses.Where(static clause => clause.Occur != Occur.MustNot))
                {
                    marked.UnionWith(Marked(clause.Query, document, field));
                }

                break;
        }

        return marked;
    }

    private double? Score(BooleanQuery query, int document)
    {
        var scores = query.Clauses.Select(clause => (clause.Occur, Score: Score(clause.Query, document))).ToArray();
        var required = scores.Where(static clause => clause.Occur is Occur.Must or Occur.Filter).ToArray();
        var optional = scores.Where(static clause => clause.Occur == Occur.Should).ToArray();
        var fails = required.Any(static clause => clause.Score is null)
            || scores.Any(static clause => clause is { Occur: Occur.MustNot, Score: not null })
            || (required.Length == 0 && optional.All(static clause => clause.Score is null));
        return fails ? null : scores.Where(static clause => clause.Occur is Occur.Must or Occur.Should).Sum(static clause => clause.Score ?? 0);
    }

    private double? Bm25(string field, int document, IEnumerable<string> terms, int frequency)
    {
        if (frequency == 0)
        {
            return null;
        }

        var having = _documents.Where(fields => fields.GetValueOrDefault(field, []).Count > 0).ToArray();
        var average = having.Average(fields => fields[field].Count);
        var idf = terms.Sum(term =>
        {
            var count = having.Count(fields => fields[field].Exists(place => place.Term == term));
            return Math.Log(1 + ((having.Length - count + 0.5) / (count + 0.5)));
        });
        var length = Places(field, document).Select(static place => place.Position).Distinct().Count();
        return idf * frequency / (frequency + (1.2 * (0.25 + (0.75 * length / average))));
    }

    /// <summary>The tokens of each occurrence of a phrase.</summary>
    private List<Placed[]> Phrases(PhraseQuery query, int document)
    {
        var places = Places(query.Field, document);
        return
        [
            .. places.Where(place => query.Terms.Length > 0 && place.Term == query.Terms[0].Term)
                .Select(first => query.Terms.Select(term => places.Find(place =>
                    place.Term == term.Term && place.Position - first.Position == term.Position - query.Terms[0].Position)).ToArray())
                .Where(static tokens => tokens.All(static token => token is not null))
                .Select(static tokens => tokens.Select(static token => token!).ToArray()),
        ];
    }

    private static bool Begins(Placed place, PrefixQuery prefix) => place.Term.StartsWith(prefix.Prefix, StringComparison.Ordinal);

    private List<Placed> Places(string field, int document) => _documents[document].GetValueOrDefault(field, []);

    private static Dictionary<string, List<Placed>> Place(Passage passage) => passage.Fields.ToDictionary(
        static field => field.Name,
        static field =>
        {
            var position = -1;
            return new PretokenizedAnalyzer().Analyze(field.Text)
                .Select(token => new Placed(token.Term, position += token.PositionIncrement, token.Span))
                .ToList();
        });

    private static void Mark(HashSet<int> marked, TextSpan span) => marked.UnionWith(Enumerable.Range(span.Start, span.Length));

    private sealed record Placed(string Term, int Position, TextSpan Span);
}
