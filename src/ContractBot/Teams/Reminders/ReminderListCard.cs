using System.Globalization;
using ContractBot.Hosting;
using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Reminders;

/// <summary>The wishes of a conversation, each with a button that takes it back.</summary>
internal static class ReminderListCard
{
    // Below the size that cards may have, with titles of the longest that are shown.
    private const int Maximum = 20;
    private const int MaximumLine = 120;

    public static AdaptiveCard Of(IReadOnlyList<ReminderSubscription> wishes, AnsweringServices services)
    {
        var body = new List<CardElement> { new TextBlock(TeamsTexts.RemindListHeading) { Weight = "bolder" } };
        foreach (var wish in wishes.Take(Maximum))
        {
            body.Add(RichTextBlock.Of($"{Excerpt.Limit(ReminderWords.What(wish.Wish, services), MaximumLine)}　{ReminderWords.When(wish.Wish)}") with { Separator = true });
            body.Add(new ActionSet([new ExecuteButton(TeamsTexts.RemindCancel, RemindCancelVerb.VerbName, new() { Argument = wish.Id.ToString(CultureInfo.InvariantCulture) })]) { Spacing = "small" });
        }

        if (wishes.Count > Maximum)
        {
            body.Add(new TextBlock(TeamsTexts.RemindMore(wishes.Count - Maximum)) { IsSubtle = true, Size = "small" });
        }

        return new(body) { FallbackText = TeamsTexts.RemindListHeading };
    }
}
