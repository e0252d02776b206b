namespace ContractBot.Teams.Protocol;

/// <summary>
/// Runs the turns of each conversation one after the other, and those of different conversations side by side. When the service stops,
/// what waits is still done, as long as the host lets it. Safe for several threads.
/// </summary>
internal sealed class TurnQueue : IHostedService, IDisposable
{
    /// <summary>So many turns may wait in one conversation; more come from no person.</summary>
    public const int MaximumInConversation = 100;

    /// <summary>So many turns may wait in all.</summary>
    public const int Maximum = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<Func<CancellationToken, Task>>> _waiting = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<TaskCompletionSource> _idle = [];
    private int _count;
    private bool _isClosed;

    /// <summary>Turns that wait or run now.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _count;
            }
        }
    }

    /// <summary>Puts <paramref name="turn"/> behind the others of <paramref name="conversation"/>. What it throws is lost: it must catch.</summary>
    /// <exception cref="TurnQueueFullException">When too many wait, or the service has stopped.</exception>
    public void Enqueue(string conversation, Func<CancellationToken, Task> turn)
    {
        lock (_gate)
        {
            var runs = _waiting.TryGetValue(conversation, out var queue);
            if (_isClosed || _count >= Maximum || queue?.Count >= MaximumInConversation)
            {
                throw new TurnQueueFullException();
            }

            _count++;
            if (runs)
            {
                queue!.Enqueue(turn);
                return;
            }

            _waiting[conversation] = new([turn]);
        }

        _ = Task.Run(() => RunAsync(conversation));
    }

    /// <summary>Ends when nothing waits or runs.</summary>
    public Task WhenIdleAsync()
    {
        lock (_gate)
        {
            if (_count == 0)
            {
                return Task.CompletedTask;
            }

            var idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _idle.Add(idle);
            return idle.Task;
        }
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _isClosed = true;
        }

        try
        {
            await WhenIdleAsync().WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await _stop.CancelAsync();
            await WhenIdleAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    private async Task RunAsync(string conversation)
    {
        while (Next(conversation) is { } turn)
        {
            try
            {
                await turn(_stop.Token);
            }
            catch (Exception)
            {
                // What is thrown here was said to be lost; the conversation goes on.
            }
            finally
            {
                Finished();
            }
        }

    }

    private Func<CancellationToken, Task>? Next(string conversation)
    {
        lock (_gate)
        {
            if (_waiting[conversation].TryDequeue(out var turn))
            {
                return turn;
            }

            _waiting.Remove(conversation);
            return null;
        }
    }

    private void Finished()
    {
        lock (_gate)
        {
            if (--_count > 0)
            {
                return;
            }

            _idle.ForEach(idle => idle.SetResult());
            _idle.Clear();
        }
    }
}

/// <summary>Too many turns wait: whoever sent one should try again later.</summary>
internal sealed class TurnQueueFullException() : Exception("Too many turns wait.");
