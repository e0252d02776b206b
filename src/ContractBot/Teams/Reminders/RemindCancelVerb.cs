using System.Globalization;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Reminders;

/// <summary>解除: takes one wish of the conversation back, and shows those that are left.</summary>
internal sealed class RemindCancelVerb(ReminderBook book) : IVerb
{
    public const string VerbName = "remindCancel";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call)
    {
        if (!long.TryParse(call.Data.Argument, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        book.Unsubscribe(call.Invoke, id);
        return book.Of(call.Invoke) is { Count: > 0 } left
            ? ReminderListCard.Of(left, call.Services)
            : new([new TextBlock(TeamsTexts.RemindListEmpty)]) { FallbackText = TeamsTexts.RemindListEmpty };
    }
}
