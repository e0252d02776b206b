using System.Collections.Immutable;
using ContractBot.Agreements.Reading;

namespace ContractBot.Agreements.Tests.Reading;

public class FilesAtOnceTests
{
    private static readonly ImmutableArray<FileSight> Files = [.. Enumerable.Range(0, 40).Select(i => new FileSight($"{i:D2}.txt", 1, default))];
    private static readonly UnreadableReason[] Reasons = Enum.GetValues<UnreadableReason>();

    [Fact]
    public void Outcomes_and_progress_have_the_order_of_the_files_however_long_each_takes()
    {
        var progress = new Recorder();

        var outcomes = FilesAtOnce.Read(Files, file => Slowly(file), progress, CancellationToken.None);

        Assert.Equal(Files.Select(Expected), outcomes.Select(outcome => outcome.Reason));
        Assert.Equal(Files.Select((file, i) => new ReadingProgress(i + 1, Files.Length, file.FileName)), progress.Reports);
    }

    [Fact]
    public void Only_so_many_files_are_read_at_once()
    {
        var open = 0;
        var most = 0;
        FilesAtOnce.Read(
            Files,
            file =>
            {
                var now = Interlocked.Increment(ref open);
                lock (Reasons)
                {
                    most = Math.Max(most, now);
                }

                var outcome = Slowly(file);
                Interlocked.Decrement(ref open);
                return outcome;
            },
            null,
            CancellationToken.None);

        Assert.InRange(most, 1, FilesAtOnce.Most);
    }

    [Fact]
    public void What_reading_throws_is_thrown_as_it_is() =>
        Assert.Equal("01.txt", Assert.Throws<IOException>(() => FilesAtOnce.Read(Files, file => file.FileName == "01.txt" ? throw new IOException(file.FileName) : default, null, CancellationToken.None)).Message);

    // The first ones take longest.
    private static FilesAtOnce.Outcome Slowly(FileSight file)
    {
        Thread.Sleep(Math.Max(0, 8 - Files.IndexOf(file)));
        return new FilesAtOnce.Outcome(null, Expected(file));
    }

    private static UnreadableReason Expected(FileSight file) => Reasons[Files.IndexOf(file) % Reasons.Length];

    private sealed class Recorder : IProgress<ReadingProgress>
    {
        public List<ReadingProgress> Reports { get; } = [];

        public void Report(ReadingProgress value) => Reports.Add(value);
    }
}
