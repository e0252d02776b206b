using System.Text.Json;
using ContractBot.Answering;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Search;

/// <summary>A clause that was found, for the list and for the message.</summary>
internal static class ClausePreview
{
    private const string ThumbnailCard = "application/vnd.microsoft.card.thumbnail";
    private const int MaximumTitle = 80;
    private const int MaximumText = 120;
    private const int MaximumQuote = 800;
    private const int MaximumLine = 200;

    /// <summary>The clause that <paramref name="citation"/> quotes.</summary>
    public static MessagingExtensionAttachment Of(Citation citation)
    {
        var preview = new Thumbnail(
            NoMarkup(Excerpt.Limit(CitationPlace.Of(citation), MaximumTitle)),
            NoMarkup($"{Excerpt.Limit(citation.Title, MaximumTitle)} — {Excerpt.Limit(citation.Quote.ReplaceLineEndings(" "), MaximumText)}"));
        return new(
            Attachment.AdaptiveCard,
            JsonSerializer.SerializeToElement(Card(citation), ProtocolJson.Options),
            new Attachment { ContentType = ThumbnailCard, Content = JsonSerializer.SerializeToElement(preview, ProtocolJson.Options) });
    }

    /// <summary>The card that is put in: it may be read where the bot is not, so that no button of it calls the bot.</summary>
    private static AdaptiveCard Card(Citation citation)
    {
        var quote = Excerpt.Sentences(citation.Quote, MaximumQuote);
        List<CardElement> body =
        [
            new RichTextBlock([new TextRun(Excerpt.Limit(CitationPlace.Of(citation), MaximumLine)) { Weight = "bolder", Size = "medium", Color = "accent" }]),
            RichTextBlock.Subtle(Excerpt.Limit(citation.Title, MaximumLine)) with { Spacing = "none" },
            new Container([.. CitationCard.Lines(quote.Text)]) { Style = "emphasis", Spacing = "small" },
        ];
        if (quote.IsShortened)
        {
            body.Add(new TextBlock(TeamsTexts.QuoteShortened) { IsSubtle = true, Size = "small", Spacing = "small" });
        }

        if (CitationButtons.Source(citation) is { } source)
        {
            body.Add(new ActionSet([source]) { Spacing = "small" });
        }

        return new(body) { FallbackText = Excerpt.Limit($"{citation.Title} {citation.Locator}", MaximumLine) };
    }

    // Clients differ in whether they read HTML here: wide brackets are none for any of them.
    private static string NoMarkup(string text) => VisibleText.Of(text).Replace('<', '＜').Replace('>', '＞').Replace('&', '＆');

    private sealed record Thumbnail(string Title, string Text);
}
