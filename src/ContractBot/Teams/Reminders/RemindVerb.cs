using ContractBot.Access;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Reminders;

/// <summary>この期限を通知: a month before the date that an answer or a list shows.</summary>
internal sealed class RemindVerb(ReminderBook book, TeamsAskers askers) : IVerb
{
    public const string VerbName = "remind";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call)
    {
        if (call.Data is not { Agreement: { } agreement } || call.Services.Library.Find(agreement) is null || askers.Of(call.Invoke) is not { } asker)
        {
            return null;
        }

        // What an answer calls the date and what the list of deadlines calls it may differ: then all dates of the provision are meant, or of the agreement.
        var exact = new ReminderWish(agreement, ReminderWish.DefaultDays) { Anchor = call.Data.Place, Kind = call.Data.Argument };
        var deadlines = call.Services.Deadlines.On(call.Today, agreement);
        ReminderWish[] wishes = [exact, exact with { Kind = null }, exact with { Kind = null, Anchor = null }];
        var wish = Array.Find(wishes, wish => deadlines.Any(entry => entry.Date is not null && ReminderRound.Fits(wish, entry))) ?? wishes[^1];
        var said = book.Subscribe(call.Invoke, asker, wish) is null
            ? TeamsTexts.RemindTooMany(ReminderBook.MaximumWishes)
            : ReminderWords.Subscribed(wish, call.Services, call.Today);
        List<CardElement> body = [RichTextBlock.Of(said), RichTextBlock.Subtle(TeamsTexts.RemindHow)];
        if (call.Data.Answer is { } answer)
        {
            body.Add(new ActionSet([new ExecuteButton(TeamsTexts.BackToAnswer, AnswerVerb.VerbName, new() { Answer = answer })]) { Spacing = "small" });
        }

        return new(body) { FallbackText = said };
    }
}
