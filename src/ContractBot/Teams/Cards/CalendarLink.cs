using ContractBot.Answering;

namespace ContractBot.Teams.Cards;

/// <summary>The link by which a calendar takes one date.</summary>
internal static class CalendarLink
{
    private const int MaximumUrlLength = 2_000;

    /// <summary>
    /// The feed <c>/deadlines.ics</c> cut down to <paramref name="date"/> of the place that <paramref name="citation"/> cites, opened by the same seal as its
    /// source page; null for no date or no place.
    /// </summary>
    public static string? Of(Citation citation, AnswerDate date)
    {
        if (date.Date is not { } day || CitationPlace.Anchor(citation) is not { } anchor || CitationUrl.Of(citation) is null)
        {
            return null;
        }

        // Beside agreements/ID; the seal, where there is one, stands in the query.
        var query = $"agreement={Uri.EscapeDataString(citation.Agreement)}&place={Uri.EscapeDataString(anchor)}&date={day:yyyy-MM-dd}";
        var seal = citation.Url.Query.TrimStart('?');
        var url = new Uri(citation.Url, $"../deadlines.ics?{query}{(seal.Length > 0 ? "&" + seal : "")}").AbsoluteUri;
        return url.Length <= MaximumUrlLength ? url : null;
    }
}
