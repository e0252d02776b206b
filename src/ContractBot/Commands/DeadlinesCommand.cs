using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using ContractBot.Agreements.Calendar;
using ContractBot.Answering.Deadlines;
using ContractBot.Calendars;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;
using Spectre.Console;

namespace ContractBot.Commands;

/// <summary><c>deadlines</c>: dates and periods of the corpus, soonest first.</summary>
internal static class DeadlinesCommand
{
    private const int MostWithin = 99_999;

    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal)
    {
        var within = new Option<string?>("--within") { Description = Texts.WithinOption, HelpName = "90d" };
        var agreement = new Option<string?>("--agreement") { Description = Texts.AgreementOption, HelpName = "ID" };
        var ics = new Option<string?>("--ics") { Description = Texts.IcsOption, HelpName = "FILE" };
        var command = new Command("deadlines", Texts.DeadlinesDescription) { within, agreement, ics };
        command.SetAction(parsed =>
        {
            var today = common.Today(parsed).Date;
            var until = parsed.GetValue(within) is { } length
                ? Until(today, length) ?? throw new CommandException(Say.With(Texts.BadWithin, length))
                : (DateOnly?)null;
            var services = common.OpenServices(parsed, terminal);
            var id = parsed.GetValue(agreement);
            if (id is not null && services.Corpus.Agreements.All(a => a.Id != id))
            {
                throw new CommandException(Nearest.UnknownAgreement(id, services.Corpus));
            }

            var deadlines = services.Deadlines.On(today, id, until);
            if (parsed.GetValue(ics) is { } file)
            {
                WriteFeed(file, deadlines, today);
            }

            if (common.Json(parsed))
            {
                terminal.Output.WriteLine(ContractBotJson.Line(deadlines));
            }
            else if (terminal.OutputIsScreen)
            {
                WriteTable(deadlines, today, terminal.Output);
            }
            else
            {
                WriteLines(deadlines, today, terminal.Output);
            }

            return deadlines.IsEmpty ? ExitCode.NothingFound : ExitCode.Done;
        });
        return command;
    }

    /// <summary>The day so long after <paramref name="today"/>: 90d, 12w, 3m, 1y; null for anything else.</summary>
    internal static DateOnly? Until(DateOnly today, string length)
    {
        if (length.Length < 2 || !int.TryParse(length[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > MostWithin)
        {
            return null;
        }

        return length[^1] switch
        {
            'd' => PeriodArithmetic.DaysLater(today, count) ?? DateOnly.MaxValue,
            'w' => PeriodArithmetic.DaysLater(today, count * 7L) ?? DateOnly.MaxValue,
            'm' => PeriodArithmetic.MonthsLater(today, count) ?? DateOnly.MaxValue,
            'y' => PeriodArithmetic.MonthsLater(today, count * 12L) ?? DateOnly.MaxValue,
            _ => null,
        };
    }

    private static void WriteFeed(string file, ImmutableArray<DeadlineEntry> deadlines, DateOnly today)
    {
        try
        {
            File.WriteAllText(file, DeadlineFeed.Write(deadlines, today), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandException(Say.With(Texts.FileNotWritten, file, failed.Message));
        }
    }

    private static void WriteLines(ImmutableArray<DeadlineEntry> deadlines, DateOnly today, TextWriter output)
    {
        foreach (var deadline in deadlines)
        {
            output.WriteLine(string.Join('\t', Cells(deadline, today)));
        }
    }

    private static void WriteTable(ImmutableArray<DeadlineEntry> deadlines, DateOnly today, TextWriter output)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns(
            [.. new[] { Texts.ColumnDate, Texts.ColumnKind, Texts.ColumnId, Texts.ColumnPlace, Texts.ColumnRule, Texts.ColumnBasis }
                .Select(name => new TableColumn(name.EscapeMarkup()))]);
        foreach (var deadline in deadlines)
        {
            table.AddRow([.. Cells(deadline, today).Select(cell => new Markup(cell.EscapeMarkup()))]);
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(table);
    }

    private static string[] Cells(DeadlineEntry deadline, DateOnly today) =>
    [
        deadline.Date is not { } date ? Texts.DateUnknown : date < today ? Say.With(Texts.DatePassed, $"{date:yyyy-MM-dd}") : $"{date:yyyy-MM-dd}",
        DateKinds.Name(deadline.Kind),
        deadline.Agreement,
        deadline.Citation.Locator,
        deadline.Recurs is { } recurs ? $"{deadline.Rule} ({recurs})" : deadline.Rule,
        string.Join(
            Texts.ListSeparator,
            deadline.DependsOn is { } dependsOn ? deadline.Assumptions.Prepend(Say.With(Texts.DependsOn, dependsOn)) : deadline.Assumptions),
    ];
}
