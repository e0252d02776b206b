using ContractBot.Agreements;
using ContractBot.Agreements.Amendments;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Composition;

/// <summary>Says of what is quoted which amendment gave it its words, with the amendment's provision and the words before, and which will change it.</summary>
internal static class ChangeNotes
{
    private const int MostNotes = 4;
    private const int LongestSuperseded = 120;

    /// <summary>Adds a line for each change of what <paramref name="draft"/> quotes so far.</summary>
    public static void Add(AnswerDraft draft, AgreementLibrary library, AnswerTexts texts)
    {
        var notes = new List<string>();
        foreach (var quote in draft.Quotes.ToList())
        {
            var changed = quote.Agreement.Changes.Where(c => !c.IsOvertaken && Touches(c.Span, quote.Span)).Select(c => (c.By, Note: (Func<string, string>)(mark => Note(quote, c, mark, texts))));
            var beside = quote.Agreement.UnmergedChanges.Where(c => c.Span?.Overlaps(quote.Span) ?? true)
                .Select(c => (c.By, Note: (Func<string, string>)(mark => texts.ChangeBeside(AgreementLabel.Of(quote.Agreement), c.By.Title, c.By.Address.Locator, mark))));
            var coming = quote.Agreement.ComingChanges.Where(c => c.Span?.Overlaps(quote.Span) ?? true)
                .Select(c => (c.By, Note: (Func<string, string>)(mark => texts.ChangeComing(
                    AgreementLabel.Of(quote.Agreement), c.Address?.Locator ?? "", c.EffectiveOn, c.By.Title, c.By.Address.Locator, mark))));
            foreach (var (by, note) in changed.Concat(beside).Concat(coming))
            {
                if (notes.Count < MostNotes && Quoted(library, by) is { } amending && note(AnswerDraft.Mark(draft.Cite(amending))) is var line && !notes.Contains(line))
                {
                    notes.Add(line);
                }
            }
        }

        if (notes.Count > 0)
        {
            draft.Say("");
            notes.ForEach(draft.Say);
        }
    }

    // Words that were taken out lie between those that are quoted.
    private static bool Touches(TextSpan change, TextSpan quote) =>
        change.IsEmpty ? quote.Start < change.Start && change.Start <= quote.End : change.Overlaps(quote);

    private static string Note(VerifiedQuote quote, Change change, string mark, AnswerTexts texts)
    {
        var label = AgreementLabel.Of(quote.Agreement);
        var place = change.Address.Locator;
        return change.Superseded.Length == 0
            ? texts.Added(label, place, change.EffectiveOn, change.By.Title, change.By.Address.Locator, mark)
            : texts.Changed(label, place, change.EffectiveOn, change.By.Title, change.By.Address.Locator, mark, Shortened(change.Superseded));
    }

    private static string Shortened(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        return line.Length <= LongestSuperseded ? line : string.Concat(line.AsSpan(0, LongestSuperseded), "…");
    }

    private static VerifiedQuote? Quoted(AgreementLibrary library, AmendingPlace by) =>
        library.Find(by.AgreementId) is { } amendment && ProvisionFinder.All(amendment).LastOrDefault(p => p.Span.Contains(by.Span)) is { } provision
            ? QuoteVerifier.Quote(amendment, provision, by.Span)
            : null;
}
