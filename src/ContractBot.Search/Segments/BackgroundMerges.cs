namespace ContractBot.Search.Segments;

/// <summary>Merges a writer's segments one run after another, beside its other work.</summary>
internal sealed class BackgroundMerges(SegmentIndexWriter writer) : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _starting = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Has a look whether segments should be merged, and merges them; returns at once.</summary>
    public void Start()
    {
        lock (_starting)
        {
            if (!_end.IsCancellationRequested)
            {
                _last = _last.ContinueWith(_ => Run(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }
    }

    /// <summary>Waits until there is nothing more to merge.</summary>
    public void Wait()
    {
        Task last;
        lock (_starting)
        {
            last = _last;
        }

        last.Wait();
    }

    /// <summary>Gives up what is being merged.</summary>
    public void Dispose()
    {
        lock (_starting)
        {
            _end.Cancel();
        }

        Wait();
        _end.Dispose();
    }

    private void Run()
    {
        try
        {
            while (!_end.IsCancellationRequested && writer.MergeOnce(_end.Token))
            {
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or IOException or UnauthorizedAccessException)
        {
            // The index is as good as before; the next commit starts another try. Where the writer cannot go on, its next change says why.
        }
    }
}
