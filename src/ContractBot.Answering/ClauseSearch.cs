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
    /// word, in any field. Nothing is searched for where something is wrong with the query.
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
        return new ClauseSearchResult(
            found.Total,
            [.. found.Hits.Select((hit, index) => new ClauseHit(
                hit.Score,
                _citations.Make(QuoteChooser.Whole(library.Passages[hit.Document]), index + 1),
                Joined(library.Index.Highlight(
                    parsed, hit.Document, FieldNames.Text, analyzer.Analyze(library.Passages[hit.Document].Text)))))],
            []);
    }

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
