using ContractBot.Answering.Deadlines;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Reminders;

/// <summary>The reminder under which a button was pressed.</summary>
/// <param name="Place">Where it was sent.</param>
/// <param name="Entry">The deadline as it stands now.</param>
internal sealed record PressedReminder(string Place, string Id, DeadlineEntry Entry)
{
    /// <summary>The reminder that <paramref name="call"/> names; null where it is none of this conversation, or its deadline no longer stands or is not to be seen.</summary>
    public static PressedReminder? Of(VerbCall call, ReminderOutbox outbox)
    {
        var place = ReminderPlace.KeyOf(call.Invoke);
        return call.Data is { Argument: { } id, Agreement: { } agreement } && outbox.Find(place, id) is var (deadline, date)
            && call.Services.Deadlines.On(call.Today, agreement).FirstOrDefault(entry => entry.Date == date && ReminderOutbox.IdentityOf(entry) == deadline) is { } entry
                ? new(place, id, entry)
                : null;
    }
}
