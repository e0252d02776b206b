using System.Collections.Immutable;
using ContractBot.Answering.Quotes;
using ContractBot.Kuromoji;
using ContractBot.Search;
using ContractBot.Text;

namespace ContractBot.Answering;

/// <summary>Keyword search over the provisions of a library, in the syntax of <see cref="QueryParser"/>.</summary>
public sealed class ClauseSearch(AgreementLibrary library, IAnalyzer analyzer, ICitationLinks links)
{
    private readonly CitationMaker _citations = new(links);

    /// <summary>
    /// The best <paramref name="top"/> provisions for <paramref name="query"/>: without signs and connectives those that hold every
    /// word, in any field. Where these are fewer, provisions follow that hold most letters of the words that stand nowhere.
    /// Nothing is searched for where something is wrong with the query.
    /// </summary>
    /// <exception cref="ArgumentException">When the query is empty.</exception>
    public ClauseSearchResult Search(string query, int top)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(query);
        var parsing = QueryParser.Parse(query, analyzer, FieldBoost.Defaults, Called);
        // A query of particles and punctuation alone is in order; there is just nothing that it could find.
        var errors = parsing.Errors.RemoveAll(static error => error.Kind == QueryErrorKind.NothingToLookFor);
        if (!errors.IsEmpty || parsing.Query is not { } parsed)
        {
            return new ClauseSearchResult(0, [], errors);
        }

        var found = library.Index.Search(parsed, top);
        var hits = found.Hits.Select(hit => (hit.Document, hit.Score, Query: parsed)).ToList();
        var total = found.Total;
        if (found.Hits.Length < top && Completed(query) is var completed && completed != parsed)
        {
            var more = library.Index.Search(
                new BooleanQuery([new BooleanClause(completed, Occur.Must), new BooleanClause(parsed, Occur.MustNot)]), top - hits.Count);
            var scale = ScaleBelow(found.Hits, more.Hits);
            hits.AddRange(more.Hits.Select(hit => (hit.Document, hit.Score * scale, completed)));
            total += more.Total;
        }

        return new ClauseSearchResult(total, [.. hits.Select((hit, index) => ToHit(hit.Document, hit.Score, hit.Query, index + 1))], []);
    }

    /// <summary>The query with the letters of words that stand nowhere: ミドサイン finds ミドリサイン.</summary>
    private Query Completed(string query) =>
        QueryParser.Parse(query, analyzer, FieldBoost.Defaults, Called, known => !library.Index.Best(known, 1).IsEmpty).Query!;

    /// <summary>What brings all scores of <paramref name="more"/> below those of <paramref name="exact"/>: part of a word never comes before the whole.</summary>
    private static float ScaleBelow(ImmutableArray<Hit> exact, ImmutableArray<Hit> more) =>
        exact is [.., var last] && more is [var first, ..] && first.Score >= last.Score ? 0.99f * last.Score / first.Score : 1f;

    private ClauseHit ToHit(int document, float score, Query query, int number) => new(
        score,
        _citations.Make(QuoteChooser.Whole(library.Passages[document]), number),
        Joined(library.Index.Highlight(query, document, FieldNames.Text, analyzer.Analyze(library.Passages[document].Text))));

    /// <summary>The agreements whose identifier, title or party's name has <paramref name="name"/> in it.</summary>
    private ImmutableArray<string> Called(string name)
    {
        var wanted = Folding.Compact(name);
        return wanted.Length == 0
            ? []
            : [.. library.Agreements
                .Where(a => a.Parties.Select(static party => party.Name).Prepend(a.Title).Prepend(a.Id)
                    .Any(called => Folding.Compact(called).Contains(wanted, StringComparison.Ordinal)))
                .Select(static a => a.Id)];
    }

    // The pieces of a compound touch: they are marked as one.
    private static ImmutableArray<TextSpan> Joined(IReadOnlyList<TextSpan> spans)
    {
        var joined = ImmutableArray.CreateBuilder<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            if (joined.Count > 0 && joined[^1].End >= span.Start)
            {
                joined[^1] = new TextSpan(joined[^1].Start, span.End);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined.ToImmutable();
    }
}

/// <summary>What a search found.</summary>
/// <param name="Total">All provisions that match.</param>
/// <param name="Hits">The best, best first.</param>
/// <param name="Errors">What is wrong with the query, from left to right; then nothing was searched for.</param>
public sealed record ClauseSearchResult(int Total, ImmutableArray<ClauseHit> Hits, ImmutableArray<QueryError> Errors);

/// <summary>A provision that matches.</summary>
/// <param name="Score">Its BM25 score.</param>
/// <param name="Citation">The provision, quoted whole.</param>
/// <param name="Highlights">Where the words of the query stand: UTF-16 spans of the quote.</param>
public sealed record ClauseHit(float Score, Citation Citation, ImmutableArray<TextSpan> Highlights);
