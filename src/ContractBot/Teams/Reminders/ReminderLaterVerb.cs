using ContractBot.Teams.Cards;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Reminders;

/// <summary>あとで: the reminder comes again when the next business day begins.</summary>
internal sealed class ReminderLaterVerb(ReminderOutbox outbox, TimeProvider time) : IVerb
{
    public const string VerbName = "reminderLater";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call)
    {
        // A card may be pressed days after it came: on the last day there is no later.
        if (PressedReminder.Of(call, outbox) is not { } pressed
            || BusinessHours.NextOpening(time.GetUtcNow()) is not { } opening || BusinessHours.DayOf(opening) is var next && next > pressed.Entry.Date)
        {
            return null;
        }

        return outbox.Snooze(pressed.Place, pressed.Id, opening) ? ReminderCard.PutOff(pressed.Entry, pressed.Id, next) : ReminderCard.Confirmed(pressed.Entry, null, call.Today);
    }
}
