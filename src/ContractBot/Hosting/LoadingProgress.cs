using ContractBot.Agreements.Reading;
using ContractBot.Commands;
using Spectre.Console;

namespace ContractBot.Hosting;

/// <summary>Shows on standard error how far a long piece of work has come; a short one, and one that nobody watches, passes in silence.</summary>
internal sealed class LoadingProgress : IProgress<ReadingProgress>, IProgress<int>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private int _done;
    private int _total;

    private LoadingProgress(int total) => _total = total;

    /// <summary>Does <paramref name="work"/>, which reports to the progress that it is given.</summary>
    /// <param name="terminal">Where a bar appears if a person looks.</param>
    /// <param name="label">What is going on.</param>
    /// <param name="total">How many steps there are; 0 while unknown.</param>
    /// <param name="work">The work.</param>
    public static T Watch<T>(Terminal terminal, string label, int total, Func<LoadingProgress, T> work)
    {
        var progress = new LoadingProgress(total);
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
    }

    /// <inheritdoc/>
    public void Report(int value) => Volatile.Write(ref _done, value);

    // Kept apart, so that a quick command does not load the terminal library at all.
    private void ShowUntil(Task task, string label, Terminal terminal) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) })
            .Progress()
            .AutoClear(true)
            .Start(context =>
            {
                var bar = context.AddTask(label.EscapeMarkup());
                while (Task.WaitAny([task], Interval) < 0)
                {
                    bar.MaxValue = Math.Max(1, Volatile.Read(ref _total));
                    bar.Value = Volatile.Read(ref _done);
                }
            });
}
