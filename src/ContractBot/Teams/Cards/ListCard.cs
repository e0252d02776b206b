using ContractBot.Teams.Turns.ChatCommands;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Cards;

/// <summary>A page of a list as a table, with buttons to the pages before and after.</summary>
/// <param name="Heading">What the list is of, in the bot's own words or with people's; shown to the letter.</param>
/// <param name="Command">Key of the command that makes the list.</param>
/// <param name="Request">How it was given.</param>
/// <param name="Columns">The columns' names and shares of the width.</param>
internal sealed record ListCard(string Heading, string Command, ChatRequest Request, IReadOnlyList<(string Name, int Width)> Columns)
{
    /// <summary>
    /// Rows of a page: at most three cells each, of <see cref="CellText.MaximumLength"/> units that take six bytes at worst, and a link. A test holds the
    /// worst to <see cref="CardAttachment.MaximumBytes"/>.
    /// </summary>
    public const int PageLength = 6;

    /// <summary>The page of <paramref name="rows"/> that begins at the request's place; no other row is made.</summary>
    /// <param name="rows">What is listed.</param>
    /// <param name="line">A row's cells.</param>
    public AdaptiveCard Page<T>(IReadOnlyList<T> rows, Func<T, TableLine> line)
    {
        var from = Paging.Clamp(Request.From, PageLength, rows.Count);
        var heading = Excerpt.Limit(Heading, CellText.MaximumLength);
        return new(
        [
            new RichTextBlock([new TextRun(heading) { Weight = "bolder", Size = "medium" }]),
            TableLines.Table(Columns, Enumerable.Range(from, Math.Min(PageLength, rows.Count - from)).Select(row => line(rows[row]))),
            .. Paging.Of(Command, Request.Argument, from, PageLength, rows.Count),
        ])
        {
            FallbackText = heading,
            Msteams = CardWidth.Full,
        };
    }
}
