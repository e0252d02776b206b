using ContractBot.Agreements;
using ContractBot.Agreements.Facts;
using ContractBot.Agreements.Facts.Obligations;

namespace ContractBot.Json;

/// <summary>The days on which an agreement's obligations are due, seen from a day.</summary>
internal sealed class ObligationDays(Agreement agreement, DateOnly asOf)
{
    private readonly DeadlineFacts _facts = DeadlineReader.Read(agreement);

    /// <summary>The day; null where the words of the time name none, or one that depends on what has not happened.</summary>
    public DateOnly? Of(Obligation obligation) =>
        ObligationDeadlines.Of(obligation, _facts) is { } deadline ? DeadlineCalendar.On(_facts, deadline, asOf).Date : null;
}
