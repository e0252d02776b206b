using System.CommandLine;
using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;
using Spectre.Console;

namespace ContractBot.Commands;

/// <summary><c>compare TOPIC</c>: one topic across all agreements, a row each.</summary>
internal static class CompareCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal)
    {
        var topic = new Argument<string[]>("TOPIC") { Description = Texts.TopicArgument, Arity = ArgumentArity.OneOrMore };
        var command = new Command("compare", Texts.CompareDescription) { topic };
        command.SetAction(parsed =>
        {
            common.Today(parsed);
            var words = string.Join(' ', parsed.GetRequiredValue(topic));
            Questions.Check(words);
            var comparison = common.OpenServices(parsed, terminal).Comparison.Compare(words);
            if (common.Json(parsed))
            {
                terminal.Output.WriteLine(ContractBotJson.Line(ComparisonJson.Of(comparison)));
            }
            else
            {
                Write(comparison, terminal);
            }

            return comparison.Having == 0 ? ExitCode.NothingFound : ExitCode.Done;
        });
        return command;
    }

    private static void Write(Comparison comparison, Terminal terminal)
    {
        terminal.Output.WriteLine(Say.With(Texts.CompareSummary, comparison.Topic, comparison.Rows.Length, comparison.Having));
        if (terminal.OutputIsScreen)
        {
            WriteTable(comparison, terminal.Output);
            return;
        }

        foreach (var row in comparison.Rows)
        {
            terminal.Output.WriteLine(string.Join('\t', Cells(row)));
        }
    }

    private static void WriteTable(Comparison comparison, TextWriter output)
    {
        var table = new Table().Border(TableBorder.Rounded).ShowRowSeparators().AddColumns(
            [.. new[] { Texts.ColumnAgreement, Texts.ColumnValue, Texts.ColumnPlace }.Select(name => new TableColumn(name.EscapeMarkup()))]);
        foreach (var row in comparison.Rows)
        {
            table.AddRow([.. Cells(row).Select(cell => new Markup(cell.EscapeMarkup()))]);
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(table);
    }

    private static string[] Cells(ComparisonRow row) =>
        row.Citation is { } citation
            ? [row.Title, row.Value ?? Texts.SeeClause, citation.Locator + (citation.Caption is null ? "" : $"（{citation.Caption}）")]
            : [row.Title, Texts.NoClause, ""];
}
