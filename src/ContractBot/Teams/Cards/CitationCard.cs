using ContractBot.Answering;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Cards;

/// <summary>Shows citations as a card: place, agreement, the quote to the letter, and the way to the source.</summary>
internal static class CitationCard
{
    /// <summary>How many citations a card shows at most.</summary>
    public const int MaximumCitations = 10;

    /// <summary>How many units of each quote are shown, tried in turn until the card is small enough.</summary>
    private static readonly int[] QuoteLimits = [1_200, 600, 300, 120];

    /// <summary>Links longer than this get no button; browsers and Teams refuse them anyway.</summary>
    private const int MaximumUrlLength = 2_000;

    /// <summary>The card for <paramref name="citations"/> under <paramref name="heading"/>, if any; at most <see cref="CardAttachment.MaximumBytes"/> long.</summary>
    public static Attachment Of(IReadOnlyList<Citation> citations, string? heading = null, bool numbered = true)
    {
        for (var count = Math.Min(citations.Count, MaximumCitations); ; count--)
        {
            foreach (var limit in QuoteLimits)
            {
                var card = CardAttachment.Of(Make(citations, count, limit, heading, numbered));
                if (count == 0 || CardAttachment.Size(card) <= CardAttachment.MaximumBytes)
                {
                    return card;
                }
            }
        }
    }

    private static AdaptiveCard Make(IReadOnlyList<Citation> citations, int count, int quoteLimit, string? heading, bool numbered)
    {
        var body = new List<CardElement>();
        if (heading is not null)
        {
            body.Add(new TextBlock(heading) { Weight = "bolder" });
        }

        for (var i = 0; i < count; i++)
        {
            body.Add(Shown(citations[i], quoteLimit, numbered, separator: i > 0));
        }

        if (count < citations.Count)
        {
            body.Add(new TextBlock(TeamsTexts.MoreCitations(citations.Count - count)) { IsSubtle = true, Size = "small" });
        }

        return new(body)
        {
            FallbackText = string.Join("\n", citations.Take(count).Select(c => Excerpt.Limit($"{c.Title} {c.Locator}", 120))),
        };
    }

    private static Container Shown(Citation citation, int quoteLimit, bool numbered, bool separator)
    {
        var quote = Excerpt.Sentences(citation.Quote, quoteLimit);
        var items = new List<CardElement>
        {
            new RichTextBlock([new TextRun(Place(citation, numbered)) { Weight = "bolder", Size = "medium", Color = "accent" }]),
            new RichTextBlock([new TextRun(Excerpt.Limit(citation.Title, 200)) { IsSubtle = true, Size = "small" }]) { Spacing = "none" },
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
    private static string Place(Citation citation, bool numbered) => Excerpt.Limit(
        (numbered ? $"[{citation.N}] " : "")
        + citation.Locator
        + (citation.Caption is { Length: > 0 } caption ? $"（{caption}）" : "")
        + (citation.Variant is { Length: > 0 } variant ? $"【{variant}】" : ""),
        200);

    private static IEnumerable<RichTextBlock> Lines(string quote)
    {
        var spacing = default(string);
        foreach (var line in quote.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new RichTextBlock([new TextRun(line)]) { Spacing = spacing };
            spacing = "small";
        }
    }
}
