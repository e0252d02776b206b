using ContractBot.Answering;

namespace ContractBot.Teams.Cards;

/// <summary>The text of an answer whose citations stand in a card below: without the quotations that the card repeats.</summary>
internal static class TextBesideCard
{
    /// <summary>
    /// <paramref name="text"/> without each 「quote」 of <paramref name="citations"/> that is a line of its own or follows a colon.
    /// A quote that is part of a sentence stays.
    /// </summary>
    public static string Of(string text, IEnumerable<Citation> citations)
    {
        // A line end on both sides lets the first and the last line be found like the others.
        var lines = $"\n{text.ReplaceLineEndings("\n")}\n";
        foreach (var citation in citations)
        {
            var quote = $"「{citation.Quote.ReplaceLineEndings("\n")}」";
            lines = lines
                .Replace($"\n{quote}\n", "\n", StringComparison.Ordinal)
                .Replace($"：{quote}", "", StringComparison.Ordinal)
                .Replace($": {quote}", "", StringComparison.Ordinal);
        }

        return lines.Trim('\n');
    }
}
