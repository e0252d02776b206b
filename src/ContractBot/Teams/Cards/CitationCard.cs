using ContractBot.Answering;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Cards;

/// <summary>
/// Shows citations: place, agreement, the quote to the letter, and the way to the source; below them questions that may follow.
/// </summary>
/// <param name="Citations">In the order shown.</param>
/// <param name="Suggestions">Questions that may follow.</param>
internal sealed record CitationCard(IReadOnlyList<Citation> Citations, IReadOnlyList<string> Suggestions)
{
    /// <summary>How many citations a card shows at most.</summary>
    public const int MaximumCitations = 10;

    /// <summary>How many questions a card offers at most.</summary>
    public const int MaximumSuggestions = 3;

    /// <summary>How many UTF-16 units of each quote are shown, tried in turn until the card is small enough.</summary>
    private static readonly int[] QuoteLimits = [1_200, 600, 300, 120];

    /// <summary>Links longer than this get no button; browsers and Teams refuse them anyway.</summary>
    private const int MaximumUrlLength = 2_000;

    /// <summary>Limit of a line that says where a citation stands, or of which agreement.</summary>
    private const int MaximumLine = 200;

    /// <summary>What is said above them; null: nothing.</summary>
    public string? Heading { get; init; }

    /// <summary>Whether the numbers are shown by which the text refers to the citations.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>The card, at most <see cref="CardAttachment.MaximumBytes"/> long: quotes are shortened first, then the last citations left out.</summary>
    public Attachment ToAttachment()
    {
        for (var count = Math.Min(Citations.Count, MaximumCitations); ; count--)
        {
            foreach (var limit in QuoteLimits)
            {
                var card = CardAttachment.Of(With(count, limit));
                if (count == 0 || CardAttachment.Size(card) <= CardAttachment.MaximumBytes)
                {
                    return card;
                }
            }
        }
    }

    private AdaptiveCard With(int count, int quoteLimit)
    {
        var body = new List<CardElement>();
        if (Heading is not null)
        {
            body.Add(new TextBlock(Heading) { Weight = "bolder" });
        }

        body.AddRange(Citations.Take(count).Select((citation, i) => Shown(citation, quoteLimit, separator: i > 0)));
        if (count < Citations.Count)
        {
            body.Add(new TextBlock(TeamsTexts.MoreCitations(Citations.Count - count)) { IsSubtle = true, Size = "small" });
        }

        var questions = QuestionButtons.Of(Suggestions, MaximumSuggestions).ToList();
        if (questions.Count > 0)
        {
            body.Add(new TextBlock(TeamsTexts.AskNext) { IsSubtle = true, Size = "small", Separator = true, Spacing = "large" });
            body.AddRange(questions);
        }

        return new(body)
        {
            FallbackText = string.Join("\n", Citations.Take(count).Select(c => Excerpt.Limit($"{c.Title} {c.Locator}", MaximumLine))),
        };
    }

    private Container Shown(Citation citation, int quoteLimit, bool separator)
    {
        var quote = Excerpt.Sentences(citation.Quote, quoteLimit);
        var items = new List<CardElement>
        {
            new RichTextBlock([new TextRun(Place(citation)) { Weight = "bolder", Size = "medium", Color = "accent" }]),
            new RichTextBlock([new TextRun(Excerpt.Limit(citation.Title, MaximumLine)) { IsSubtle = true, Size = "small" }]) { Spacing = "none" },
            new Container([.. Lines(quote.Text)]) { Style = "emphasis", Spacing = "small" },
        };
        if (quote.IsShortened)
        {
            items.Add(new TextBlock(TeamsTexts.QuoteShortened) { IsSubtle = true, Size = "small", Spacing = "small" });
        }

        if (CitationUrl.Of(citation) is { Length: <= MaximumUrlLength } url)
        {
            items.Add(new ActionSet([new OpenUrlButton(TeamsTexts.OpenSource, url)]) { Spacing = "small" });
        }

        return new(items) { Separator = separator ? true : null, Spacing = separator ? "large" : null };
    }

    /// <summary><c>[1] 第6条第5項（事故の報告）</c>, with the version's heading where an article has several.</summary>
    private string Place(Citation citation) => Excerpt.Limit(
        (IsNumbered ? $"[{citation.N}] " : "")
        + citation.Locator
        + (citation.Caption is { Length: > 0 } caption ? $"（{caption}）" : "")
        + (citation.Variant is { Length: > 0 } variant ? $"【{variant}】" : ""),
        MaximumLine);

    private static IEnumerable<RichTextBlock> Lines(string quote) => quote
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select((line, i) => new RichTextBlock([new TextRun(line)]) { Spacing = i == 0 ? null : "small" });
}
