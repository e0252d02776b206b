using System.Collections.Immutable;
using ContractBot.Answering.Quotes;
using ContractBot.Kuromoji;
using ContractBot.Search;
using ContractBot.Text;

namespace ContractBot.Answering;

/// <summary>Keyword search over the provisions of a library.</summary>
public sealed class ClauseSearch(AgreementLibrary library, IAnalyzer analyzer, ICitationLinks links)
{
    private static readonly ImmutableArray<(string Field, float Boost)> Fields =
        [(FieldNames.Text, 1f), (FieldNames.Caption, 2f), (FieldNames.Headings, 0.5f), (FieldNames.Agreement, 0.5f)];

    private readonly CitationMaker _citations = new(links);

    /// <summary>The best <paramref name="top"/> provisions for <paramref name="query"/>: those that hold every word, in any field.</summary>
    /// <exception cref="ArgumentException">When the query is empty.</exception>
    public ClauseSearchResult Search(string query, int top)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(query);
        var words = ImmutableArray.CreateBuilder<BooleanClause>();
        var inText = ImmutableArray.CreateBuilder<BooleanClause>();
        foreach (var token in analyzer.Analyze(query))
        {
            if (token.PositionIncrement == 0)
            {
                continue;
            }

            var anywhere = Fields.Select(f => new BooleanClause(new BoostQuery(new TermQuery(f.Field, token.Term), f.Boost), Occur.Should));
            words.Add(new BooleanClause(new BooleanQuery([.. anywhere]), Occur.Must));
            inText.Add(new BooleanClause(new TermQuery(FieldNames.Text, token.Term), Occur.Should));
        }

        if (words.Count == 0)
        {
            return new ClauseSearchResult(0, []);
        }

        var found = library.Index.Search(new BooleanQuery(words.ToImmutable()), top);
        var highlighted = new BooleanQuery(inText.ToImmutable());
        return new ClauseSearchResult(
            found.Total,
            [.. found.Hits.Select((hit, index) => new ClauseHit(
                hit.Score,
                _citations.Make(QuoteChooser.Whole(library.Passages[hit.Document]), index + 1),
                Joined(library.Index.Highlight(
                    highlighted, hit.Document, FieldNames.Text, analyzer.Analyze(library.Passages[hit.Document].Text)))))]);
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
public sealed record ClauseSearchResult(int Total, ImmutableArray<ClauseHit> Hits);

/// <summary>A provision that matches.</summary>
/// <param name="Score">Its BM25 score.</param>
/// <param name="Citation">The provision, quoted whole.</param>
/// <param name="Highlights">Where the words of the query stand: UTF-16 spans of the quote.</param>
public sealed record ClauseHit(float Score, Citation Citation, ImmutableArray<TextSpan> Highlights);
