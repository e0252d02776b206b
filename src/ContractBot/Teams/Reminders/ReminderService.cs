namespace ContractBot.Teams.Reminders;

/// <summary>Looks every few minutes whether reminders are due.</summary>
internal sealed class ReminderService(ReminderRound round, TimeProvider time, ILogger<ReminderService> logger) : BackgroundService
{
    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await round.RunAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The next round comes; the message may quote an agreement, its type and place must do.
                logger.LogError("Reminders could not be sent: {Exception} at {StackTrace}", failure.GetType().FullName, failure.StackTrace);
            }
        }
    }
}
