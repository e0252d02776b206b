using ContractBot.Answering;
using ContractBot.Teams.Turns.ChatCommands;
using ContractBot.Text;

namespace ContractBot.Teams.Cards;

/// <summary>A page of what a search found: each provision with the words around the first that matched, those marked.</summary>
/// <param name="Found">What was found, up to the end of the page at least.</param>
/// <param name="Request">How it was asked for.</param>
/// <param name="From">Where the page begins.</param>
/// <param name="PageLength">Provisions of a page.</param>
/// <param name="Total">How many can be paged through.</param>
internal sealed record HitsCard(ClauseSearchResult Found, ChatRequest Request, int From, int PageLength, int Total)
{
    private const int SnippetLength = 240;
    private const int BeforeMatch = 60;
    private const int MaximumLine = 150;
    private const int MaximumMarks = 12;

    /// <summary>The card; small by its limits, as a test holds.</summary>
    public AdaptiveCard ToCard() => new(
    [
        new RichTextBlock([new TextRun(TeamsTexts.SearchHeading(Excerpt.Limit(Request.Argument, 60), Found.Total)) { Weight = "bolder", Size = "medium" }]),
        .. Found.Hits.Skip(From).Take(PageLength).Select(Shown),
        .. Paging.Of(ChatCommandName.Search.Key, Request.Argument, From, PageLength, Total),
    ])
    {
        FallbackText = TeamsTexts.SearchHeading(Excerpt.Limit(Request.Argument, 60), Found.Total),
    };

    private static Container Shown(ClauseHit hit, int position) => new(
    [
        new RichTextBlock([new TextRun(Excerpt.Limit(CitationPlace.Of(hit.Citation), MaximumLine)) { Weight = "bolder", Color = "accent" }]),
        RichTextBlock.Subtle(Excerpt.Limit(hit.Citation.Title, MaximumLine)) with { Spacing = "none" },
        new RichTextBlock([.. Snippet(hit)]) { Spacing = "small" },
        new ActionSet([.. CitationButtons.Of(hit.Citation)]) { Spacing = "small" },
    ])
    {
        Separator = true,
    };

    /// <summary>The quote around its first mark, in runs that are marked and runs that are not.</summary>
    private static IEnumerable<TextRun> Snippet(ClauseHit hit)
    {
        var quote = hit.Citation.Quote;
        var first = hit.Highlights.IsEmpty ? 0 : hit.Highlights[0].Start;
        var start = quote.Length <= SnippetLength || first <= BeforeMatch ? 0 : Excerpt.Limit(quote, first - BeforeMatch).Length - 1;
        var shown = Excerpt.Limit(quote[start..], SnippetLength);
        var end = start + (shown.Length < quote.Length - start ? shown.Length - 1 : shown.Length);
        var at = start;
        if (start > 0)
        {
            yield return new TextRun("…");
        }

        foreach (var mark in hit.Highlights.Where(mark => mark.Start >= start && mark.End <= end).Take(MaximumMarks))
        {
            if (mark.Start > at)
            {
                yield return new TextRun(Line(quote[at..mark.Start]));
            }

            yield return new TextRun(Line(mark.Slice(quote))) { Highlight = true };
            at = mark.End;
        }

        if (end > at)
        {
            yield return new TextRun(Line(quote[at..end]));
        }

        if (end < quote.Length)
        {
            yield return new TextRun("…");
        }
    }

    // A run's line ends show as nothing at all in some clients.
    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
