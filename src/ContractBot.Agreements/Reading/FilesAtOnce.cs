using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using ContractBot.Agreements.Sidecars;

namespace ContractBot.Agreements.Reading;

/// <summary>Reads several files at once, so many that memory and the programs that read PDF files stay within bounds; the outcome has the order of the files.</summary>
internal static class FilesAtOnce
{
    /// <summary>No more files than this are in memory, and no more programs run, at any moment.</summary>
    public const int Most = 4;

    /// <summary>The agreement, or why there is none.</summary>
    public readonly record struct Outcome(Agreement? Agreement, UnreadableReason Reason)
    {
        /// <summary>Pages, from 1, that show no text where others do.</summary>
        public ImmutableArray<int> PagesWithoutText { get; init; } = [];

        /// <summary>What is wrong with the sidecar beside the file.</summary>
        public ImmutableArray<SidecarFault> SidecarFaults { get; init; } = [];
    }

    /// <summary>What <paramref name="read"/> makes of each file; it is called from several threads.</summary>
    /// <exception cref="OperationCanceledException">When cancelled; looked at before each file.</exception>
    public static Outcome[] Read(ImmutableArray<FileSight> files, Func<FileSight, Outcome> read, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var outcomes = new Outcome[files.Length];
        var done = new bool[files.Length];
        var reported = 0;
        var gate = new Lock();
        try
        {
            Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = Most, CancellationToken = cancellationToken }, i =>
            {
                outcomes[i] = read(files[i]);
                lock (gate)
                {
                    // Whoever waits is told of the files in their order, however they end.
                    done[i] = true;
                    while (reported < files.Length && done[reported])
                    {
                        reported++;
                        progress?.Report(new ReadingProgress(reported, files.Length, files[reported - 1].FileName));
                    }
                }
            });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        return outcomes;
    }
}
