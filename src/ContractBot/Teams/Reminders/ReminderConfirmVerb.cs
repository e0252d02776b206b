using ContractBot.Teams.Cards;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Reminders;

/// <summary>確認済み: somebody has taken note of the date, and it does not come again.</summary>
internal sealed class ReminderConfirmVerb(ReminderOutbox outbox) : IVerb
{
    public const string VerbName = "reminderConfirm";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call)
    {
        if (PressedReminder.Of(call, outbox) is not { } pressed)
        {
            return null;
        }

        outbox.Confirm(pressed.Place, pressed.Id);
        return ReminderCard.Confirmed(pressed.Entry, call.Invoke.From?.Name, call.Today);
    }
}
