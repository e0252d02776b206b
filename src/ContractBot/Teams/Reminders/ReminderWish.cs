namespace ContractBot.Teams.Reminders;

/// <summary>What somebody wants to be reminded of.</summary>
/// <param name="Agreement">Identifier of the agreement; null for all that the subscriber may see.</param>
/// <param name="DaysBefore">How many days before each date; from 0 to <see cref="MaximumDays"/>.</param>
internal sealed record ReminderWish(string? Agreement, int DaysBefore)
{
    /// <summary>Where nothing is said: a month to decide.</summary>
    public const int DefaultDays = 30;

    /// <summary>Two years: longer notice is no reminder.</summary>
    public const int MaximumDays = 730;

    /// <summary>The anchor of the provision whose dates are meant; null for all of the agreement.</summary>
    public string? Anchor { get; init; }

    /// <summary>The kind of date that is meant, as <see cref="Answering.Deadlines.DeadlineEntry.Kind"/> has it; null for all.</summary>
    public string? Kind { get; init; }
}

/// <summary>A wish that is kept.</summary>
/// <param name="Id">By which it is taken back.</param>
/// <param name="Place">Where the reminders go (<see cref="ReminderPlace.KeyOf"/>).</param>
internal sealed record ReminderSubscription(long Id, string Place, ReminderWish Wish);
