using ContractBot.Agreements.Reading;
using ContractBot.Commands;
using ContractBot.Resources;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ContractBot.Hosting;

/// <summary>Shows on standard error how far a long piece of work has come; a short one, and one that nobody watches, passes in silence.</summary>
internal sealed class LoadingProgress : IProgress<ReadingProgress>, IProgress<int>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private int _done;
    private int _total;

    private readonly Loading? _seen;

    private LoadingProgress(int total, Loading? seen) => (_total, _seen) = (total, seen);

    /// <summary>Does <paramref name="work"/>, which reports to the progress that it is given.</summary>
    /// <param name="terminal">Where a bar appears if a person looks.</param>
    /// <param name="phase">What is going on.</param>
    /// <param name="total">How many steps there are; 0 while unknown.</param>
    /// <param name="work">The work.</param>
    /// <param name="seen">Where a service shows the same to who asks; null for a command.</param>
    public static T Watch<T>(Terminal terminal, LoadingPhase phase, int total, Func<LoadingProgress, T> work, Loading? seen)
    {
        var label = phase == LoadingPhase.Reading ? Texts.Reading : Texts.Indexing;
        seen?.Begin(phase, total);
        var progress = new LoadingProgress(total, seen);
        if (!terminal.ErrorIsScreen)
        {
            return work(progress);
        }

        var task = Task.Run(() => work(progress));
        if (Task.WaitAny([task], Patience) < 0)
        {
            progress.ShowUntil(task, label, terminal);
        }

        return task.GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public void Report(ReadingProgress value)
    {
        Volatile.Write(ref _total, value.Total);
        Volatile.Write(ref _done, value.Done);
        _seen?.Report(value.Done, value.Total);
    }

    /// <inheritdoc/>
    public void Report(int value)
    {
        Volatile.Write(ref _done, value);
        _seen?.Report(value, Volatile.Read(ref _total));
    }

    // Kept apart, so that a quick command does not load the terminal library at all.
    private void ShowUntil(Task task, string label, Terminal terminal) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) })
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var bar = context.AddTask(label.EscapeMarkup());
                while (Task.WaitAny([task], Interval) < 0)
                {
                    bar.MaxValue = Math.Max(1, Volatile.Read(ref _total));
                    bar.Value = Volatile.Read(ref _done);
                }
            });

    private sealed class RateColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Spectre.Console.Text(task.Speed is { } speed ? Say.With(Texts.FilesPerSecond, (int)speed) : "");
    }
}
