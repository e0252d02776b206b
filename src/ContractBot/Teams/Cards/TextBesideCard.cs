using ContractBot.Answering;

namespace ContractBot.Teams.Cards;

/// <summary>The text of an answer whose citations stand in a card below: without what the card repeats.</summary>
internal static class TextBesideCard
{
    /// <summary>
    /// <paramref name="text"/> without each 「quote」 of <paramref name="citations"/> that is a line of its own or follows a colon (a quote that
    /// is part of a sentence stays), and then without each line that only names the place of a citation, <c>『title』第5条 … [n]</c>, where
    /// the same <c>[n]</c> stands elsewhere too.
    /// </summary>
    public static string Of(string text, IReadOnlyCollection<Citation> citations)
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

        var kept = lines.Split('\n').ToList();
        foreach (var citation in citations)
        {
            var mark = $"[{citation.N}]";
            var place = kept.FindIndex(line => line.StartsWith($"『{citation.Title}』", StringComparison.Ordinal) && line.EndsWith(mark, StringComparison.Ordinal));
            if (place >= 0 && kept.Where((line, i) => i != place && line.Contains(mark, StringComparison.Ordinal)).Any())
            {
                kept.RemoveAt(place);
            }
        }

        return string.Join('\n', kept).Trim('\n');
    }
}
