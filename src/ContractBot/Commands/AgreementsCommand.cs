using System.Collections.Immutable;
using System.CommandLine;
using ContractBot.Agreements.Checks;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;
using Spectre.Console;

namespace ContractBot.Commands;

/// <summary><c>agreements</c>: what the corpus holds.</summary>
internal static class AgreementsCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal)
    {
        var command = new Command("agreements", Texts.AgreementsDescription);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed).Read(common.Today(parsed).Date, terminal);
            var found = DefectFinder.InAll(corpus).ToDictionary(d => d.Agreement.Id, StringComparer.Ordinal);
            var summaries = AgreementSummary.Of(corpus, a => found[a.Id]);
            if (common.Json(parsed))
            {
                terminal.Output.WriteLine(ContractBotJson.Line(summaries));
            }
            else if (terminal.OutputIsScreen)
            {
                WriteTable(summaries, terminal.Output);
            }
            else
            {
                WriteLines(summaries, terminal.Output);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteLines(ImmutableArray<AgreementSummary> summaries, TextWriter output)
    {
        foreach (var summary in summaries)
        {
            output.WriteLine(string.Join('\t', Cells(summary, Texts.PartySeparator)));
        }
    }

    private static void WriteTable(ImmutableArray<AgreementSummary> summaries, TextWriter output)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns(
            [.. new[] { Texts.ColumnId, Texts.ColumnTitle, Texts.ColumnParties, Texts.ColumnSigned, Texts.ColumnArticles, Texts.ColumnParagraphs, Texts.ColumnDefects, Texts.ColumnNicknames, Texts.ColumnSection }
                .Select(name => new TableColumn(name.EscapeMarkup()))]);
        foreach (var summary in summaries)
        {
            table.AddRow([.. Cells(summary, "\n").Select(cell => new Markup(cell.EscapeMarkup()))]);
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(table);
    }

    private static string[] Cells(AgreementSummary summary, string betweenParties) =>
    [
        summary.Id,
        summary.Amends is null ? summary.Title : $"└ {summary.Title}",
        string.Join(betweenParties, summary.Parties.Select(p => $"{p.ShortName} {p.Name ?? Texts.BlankParty}")),
        summary.SignedOn?.ToString("yyyy-MM-dd") ?? Texts.DateUnknown,
        $"{summary.Articles}",
        $"{summary.Paragraphs}",
        $"{summary.Defects}",
        summary.Sidecar is { Nicknames: { IsEmpty: false } names } ? string.Join(betweenParties, names.Select(n => n.Value)) : Texts.DateUnknown,
        summary.Sidecar?.OwningSection?.Value ?? Texts.DateUnknown,
    ];
}
