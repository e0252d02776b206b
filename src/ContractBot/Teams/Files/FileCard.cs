using ContractBot.Answering.Deadlines;
using ContractBot.Resources;
using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Files;

/// <summary>What a file that was sent says, and whether to add it.</summary>
internal static class FileCard
{
    private const int MaximumLine = 200;
    private const int MaximumDeadlines = 8;
    private const int MaximumDefects = 5;

    /// <summary>The card for the file <paramref name="name"/>, which waits as <paramref name="id"/>.</summary>
    public static AdaptiveCard Of(ReadFile file, string name, string id)
    {
        var agreement = file.Agreement;
        var body = new List<CardElement>
        {
            RichTextBlock.Subtle(TeamsTexts.FileRead(Excerpt.Limit(name, MaximumLine))),
            new RichTextBlock([new TextRun(Excerpt.Limit(agreement.Title, MaximumLine)) { Weight = "bolder", Size = "medium" }]),
        };
        body.AddRange(agreement.Parties.Where(party => !party.IsBlank).Take(MaximumDefects).Select(party => RichTextBlock.Of(Excerpt.Limit(party.Name, MaximumLine)) with { Spacing = "none" }));
        body.Add(RichTextBlock.Subtle(agreement.SignedOn is { } signed ? TeamsTexts.FileSigned(TeamsTexts.Day(signed.Date)) : TeamsTexts.FileNotSigned) with { Spacing = "none" });

        body.Add(new TextBlock(TeamsTexts.FileDeadlines) { Weight = "bolder", Separator = true });
        body.AddRange(file.Deadlines.Take(MaximumDeadlines).Select(deadline => RichTextBlock.Of(Line(deadline)) with { Spacing = "none" }));
        if (file.Deadlines.Count == 0)
        {
            body.Add(RichTextBlock.Subtle(TeamsTexts.FileNoDeadlines));
        }

        body.Add(new TextBlock(file.Defects.Count == 0 ? TeamsTexts.FileNoDefects : TeamsTexts.FileDefects(file.Defects.Count)) { Weight = "bolder", Separator = true });
        body.AddRange(file.Defects.Take(MaximumDefects).Select(defect =>
            RichTextBlock.Of(Excerpt.Limit($"・{DefectWords.Severity(defect.Severity)}{defect.Message}", MaximumLine)) with { Spacing = "none" }));

        body.Add(RichTextBlock.Of(TeamsTexts.FileAsk) with { Separator = true });
        body.Add(new ActionSet(
        [
            new ExecuteButton(TeamsTexts.FileAdd, FileAddVerb.VerbName, new() { Argument = id }),
            new ExecuteButton(TeamsTexts.FileDiscard, FileDiscardVerb.VerbName, new() { Argument = id }),
        ]));
        return new(body) { FallbackText = TeamsTexts.FileRead(Excerpt.Limit(name, MaximumLine)) };
    }

    /// <summary>A card of one sentence.</summary>
    public static AdaptiveCard Saying(string sentence) => new([RichTextBlock.Of(sentence)]) { FallbackText = sentence };

    private static string Line(DeadlineEntry deadline) => Excerpt.Limit(
        $"・{(deadline.Date is { } date ? TeamsTexts.DayWithWeekday(date) : TeamsTexts.NoDate)}　{DateKinds.Name(deadline.Kind)}　{deadline.Citation.Locator}", MaximumLine);
}
