using ContractBot.Agreements.Reading;
using ContractBot.Commands;

namespace ContractBot.Hosting;

/// <summary>
/// Follows the corpus folder while the service runs: what was added, changed, renamed or removed is answered from within two seconds.
/// It looks at the files rather than waiting to be told, since network folders tell nothing of what others do in them.
/// </summary>
internal sealed class CorpusWatch(
    ServedCorpus corpus, ServicesOfTheDay services, Loading loading, Today today, TimeProvider time, ILogger<CorpusWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(500);

    // Looking takes at most this share of the time, however many files there are and however slow the disk is.
    private const int Share = 20;

    private bool _missing;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await loading.Ready.WaitAsync(stoppingToken);
        var pause = Shortest;
        while (true)
        {
            await Task.Delay(pause, time, stoppingToken);
            pause = await LookAsync(stoppingToken);
        }
    }

    /// <summary>Takes up what has changed, and says how long to wait before looking again.</summary>
    private async Task<TimeSpan> LookAsync(CancellationToken stop)
    {
        var start = time.GetTimestamp();
        var looking = TimeSpan.Zero;
        try
        {
            var looksChanged = corpus.LooksChanged();
            looking = time.GetElapsedTime(start);
            var asOf = today.Date;
            if (looksChanged && await corpus.RereadAsync(asOf, time, stop) is { } reading)
            {
                var changed = services.On(asOf).Over(reading);
                services.Replace(changed, asOf);
                logger.LogInformation("The corpus has changed: {Agreements} agreements, {Unreadable} files that cannot be read", reading.Agreements.Length, reading.Unreadable.Length);
                if (changed.IndexComplaint is { } sentence)
                {
                    logger.LogWarning("{Sentence}", sentence);
                }
            }

            _missing = false;
        }
        catch (CorpusFolderNotFoundException)
        {
            if (!_missing)
            {
                logger.LogError("The corpus folder is gone; answers go on from what it held");
            }

            _missing = true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CommandException)
        {
            // Its message may name a file, never a text.
            logger.LogError("The corpus could not be looked at: {Failure}", failure.Message);
        }

        return looking * Share > Shortest ? looking * Share : Shortest;
    }
}
