using ContractBot.Answering;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Cards;

/// <summary>
/// Shows citations: place, agreement, the quote to the letter, the dates that follow from it, and what can be done next; below them questions that may follow.
/// </summary>
/// <param name="Citations">In the order shown.</param>
/// <param name="Suggestions">Questions that may follow.</param>
internal sealed record CitationCard(IReadOnlyList<Citation> Citations, IReadOnlyList<string> Suggestions)
{
    /// <summary>How many citations a card shows at most.</summary>
    public const int MaximumCitations = 10;

    /// <summary>How many questions a card offers at most.</summary>
    public const int MaximumSuggestions = 3;

    private const int MaximumRelated = 3;
    private const int MaximumDates = 3;

    /// <summary>How many UTF-16 units of each quote are shown, tried in turn until the card is small enough.</summary>
    private static readonly int[] QuoteLimits = [1_200, 600, 300, 120];

    /// <summary>Limit of a line that says where a citation stands, or of which agreement.</summary>
    private const int MaximumLine = 200;

    /// <summary>What is said above them; null: nothing.</summary>
    public string? Heading { get; init; }

    /// <summary>Whether the numbers are shown by which the text refers to the citations.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>Dates that follow from the citations.</summary>
    public IReadOnlyList<AnswerDate> Dates { get; init; } = [];

    /// <summary>The answer that the card belongs to, so that buttons lead back to it; null for none.</summary>
    public string? Answer { get; init; }

    /// <summary>Where the cited provisions are looked up, so that a button leads to those around them; null: there are no such buttons.</summary>
    public AgreementLibrary? Library { get; init; }

    /// <summary>The card that goes with <paramref name="answer"/>, known as <paramref name="id"/>, which was given from <paramref name="library"/>; null where it cites nothing.</summary>
    public static CitationCard? Of(Answer answer, string id, AgreementLibrary library) => answer switch
    {
        { Status: AnswerStatus.Answered, Citations: { IsDefaultOrEmpty: false } citations } => new(citations, answer.Suggestions.IsDefault ? [] : answer.Suggestions)
        {
            Dates = answer.Dates.IsDefault ? [] : answer.Dates,
            Answer = id,
            Library = library,
        },
        { Status: AnswerStatus.NotFound, Related: { IsDefaultOrEmpty: false } related } => new([.. related.Take(MaximumRelated)], answer.Suggestions.IsDefault ? [] : answer.Suggestions)
        {
            Heading = TeamsTexts.RelatedHeading,
            IsNumbered = false,
            Answer = id,
            Library = library,
        },
        _ => null,
    };

    /// <summary>The card, as an attachment at most <see cref="CardAttachment.MaximumBytes"/> long: quotes are shortened first, then the last citations left out.</summary>
    public AdaptiveCard ToCard()
    {
        for (var count = Math.Min(Citations.Count, MaximumCitations); ; count--)
        {
            foreach (var limit in QuoteLimits)
            {
                var card = With(count, limit);
                if (count == 0 || CardAttachment.Size(CardAttachment.Of(card)) <= CardAttachment.MaximumBytes)
                {
                    return card;
                }
            }
        }
    }

    /// <summary>The card as an attachment.</summary>
    public Attachment ToAttachment() => CardAttachment.Of(ToCard());

    /// <summary>A text as paragraphs, one for each of its lines, to the letter.</summary>
    public static IEnumerable<RichTextBlock> Lines(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select((line, i) => RichTextBlock.Of(line) with { Spacing = i == 0 ? null : "small" });

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
        var place = Excerpt.Limit((IsNumbered ? $"[{citation.N}] " : "") + CitationPlace.Of(citation), MaximumLine);
        var items = new List<CardElement>
        {
            new RichTextBlock([new TextRun(place) { Weight = "bolder", Size = "medium", Color = "accent" }]),
            RichTextBlock.Subtle(Excerpt.Limit(citation.Title, MaximumLine)) with { Spacing = "none" },
            new Container([.. Lines(quote.Text)]) { Style = "emphasis", Spacing = "small" },
        };
        if (quote.IsShortened)
        {
            items.Add(new TextBlock(TeamsTexts.QuoteShortened) { IsSubtle = true, Size = "small", Spacing = "small" });
        }

        items.AddRange(Dates.Where(date => date.Citation == citation.N).Take(MaximumDates).SelectMany(date => DateElements.Of(date, citation, Answer)));
        if (CitationButtons.Of(citation, Answer, Library).ToList() is { Count: > 0 } buttons)
        {
            items.Add(new ActionSet(buttons) { Spacing = "small" });
        }

        return new(items) { Separator = separator ? true : null, Spacing = separator ? "large" : null };
    }
}
