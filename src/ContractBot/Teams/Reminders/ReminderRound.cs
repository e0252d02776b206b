using ContractBot.Access;
using ContractBot.Answering.Deadlines;
using ContractBot.Audit;
using ContractBot.Hosting;
using ContractBot.Teams.Authentication;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Connector;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Reminders;

/// <summary>Sends the reminders that are due: in business hours, each once, of what is to be seen at its place at that time.</summary>
internal sealed class ReminderRound(
    ReminderBook book,
    ReminderOutbox outbox,
    IServicesByAsker services,
    IBotAdapter adapter,
    AuditLog audit,
    Today today,
    TimeProvider time,
    ILogger<ReminderRound> logger)
{
    // A place that does not answer does not hold up the others.
    private const int PlacesAtOnce = 8;

    /// <summary>Sends all that is due now.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!BusinessHours.Contain(time.GetUtcNow()))
        {
            return;
        }

        outbox.Sweep(today.Date);
        await Parallel.ForEachAsync(
            book.All().GroupBy(wanted => wanted.Place.Key),
            new ParallelOptions { MaxDegreeOfParallelism = PlacesAtOnce, CancellationToken = cancellationToken },
            async (wanted, cancelled) => await SendAsync(wanted.First().Place, [.. wanted.Select(w => w.Wish)], cancelled));
    }

    /// <summary>Whether <paramref name="wish"/> means <paramref name="entry"/>, which is of an agreement that it means.</summary>
    public static bool Fits(ReminderWish wish, DeadlineEntry entry) =>
        (wish.Kind is null || wish.Kind == entry.Kind) && (wish.Anchor is null || wish.Anchor == CitationPlace.Anchor(entry.Citation));

    // A reminder that should have come while the service was down, or before it was wished for, comes as long as the date has not passed.
    private static bool IsDue(ReminderWish wish, DeadlineEntry entry, DateOnly day) =>
        entry.Date is { } date && date >= day && BusinessHours.ReminderDay(date, wish.DaysBefore) <= day && Fits(wish, entry);

    private async Task SendAsync(ReminderPlace place, IReadOnlyList<ReminderWish> wishes, CancellationToken cancellationToken)
    {
        var day = today.Date;
        var deadlines = services.For(place.Asker).Deadlines;
        foreach (var wish in wishes)
        {
            foreach (var entry in deadlines.On(day, wish.Agreement).Where(entry => IsDue(wish, entry, day)))
            {
                if (outbox.Claim(place.Key, wish.DaysBefore, entry, time.GetUtcNow()) is { } claim && !await SendAsync(place, claim, entry, day, cancellationToken))
                {
                    return;
                }
            }
        }
    }

    /// <summary>Sends one; false where there is no use in sending others there now.</summary>
    private async Task<bool> SendAsync(ReminderPlace place, ReminderClaim claim, DeadlineEntry entry, DateOnly day, CancellationToken cancellationToken)
    {
        var card = ReminderCard.Of(entry, claim.Id, day);
        var message = AnswerMessages.Card(CardAttachment.Of(card)) with { Summary = card.FallbackText };
        audit.Add(new AuditEntry("shown", place.Asker, "reminder") { Places = ShownPlaces.Of(message) });
        try
        {
            await adapter.ContinueConversationAsync(place.Reference, (turn, cancelled) => turn.SendActivityAsync(message, cancelled), cancellationToken);
            outbox.Sent(claim);
            return true;
        }
        catch (ConnectorException failure) when (failure.IsOver)
        {
            book.Forget(place.Key);
            logger.LogWarning("The bot is no longer in a conversation: the reminders there have ended. {Failure}", failure.Message);
            return false;
        }
        catch (ConnectorException failure) when (failure.IsForbidden)
        {
            outbox.Failed(claim, time.GetUtcNow());
            book.Block(place.Key);
            logger.LogWarning("The bot may not write into a conversation: no reminders are sent there until somebody speaks to it again. {Failure}", failure.Message);
            return false;
        }
        catch (Exception failure) when (failure is ConnectorException or AppTokenException or TurnQueueFullException)
        {
            if (outbox.Failed(claim, time.GetUtcNow()))
            {
                logger.LogWarning("A reminder could not be sent and is tried again later. {Failure}", failure.Message);
            }
            else
            {
                logger.LogError("A reminder could not be sent in {Attempts} attempts and is given up. {Failure}", claim.Attempts, failure.Message);
            }

            return false;
        }
    }
}
