using System.Collections.Immutable;
using System.Globalization;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Json;
using ContractBot.Resources;
using Spectre.Console;

namespace ContractBot.Commands;

/// <summary>A line of a table: the columns' names and what stands in them.</summary>
internal sealed record Row(ImmutableArray<string> Columns, ImmutableArray<string> Cells);

/// <summary>Obligations and documents as tables for people.</summary>
internal static class ObligationTable
{
    /// <summary>The line of an obligation.</summary>
    public static Row Of(ObligationJson obligation) => new(
        [Texts.ColumnPlace, Texts.ColumnBearer, Texts.ColumnKind, Texts.ColumnAction, Texts.ColumnCondition, Texts.ColumnException, Texts.ColumnDeadline],
        [
            obligation.Citation.Locator,
            Bearer(obligation.Bearer, obligation.BearerName),
            obligation.IsEffort ? Texts.KindEffort : Kind(obligation.Kind),
            obligation.Action + Items(obligation.Items),
            obligation.Condition ?? "",
            (obligation.Exception ?? "") + Items(obligation.ExceptionItems),
            obligation.Due is { } due ? Say.With(Texts.DeadlineWithDay, obligation.Deadline ?? "", due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : obligation.Deadline ?? "",
        ]);

    /// <summary>The line of a document.</summary>
    public static Row Of(DocumentJson document) => new(
        [Texts.ColumnPlace, Texts.ColumnBearer, Texts.ColumnDocument, Texts.ColumnForm, Texts.ColumnCondition, Texts.ColumnDeadline],
        [
            document.Citation.Locator,
            Bearer(document.Bearer, document.BearerName),
            document.Name,
            document.Form is null ? "" : document.Form + (document.FormAttached == true ? "" : Texts.FormMissing),
            document.Condition ?? "",
            document.Deadline ?? "",
        ]);

    /// <summary>Writes a drawn table on a screen, and lines of cells between tabs elsewhere.</summary>
    public static void Write(ImmutableArray<Row> rows, Terminal terminal)
    {
        if (!terminal.OutputIsScreen)
        {
            foreach (var row in rows)
            {
                terminal.Output.WriteLine(string.Join('\t', row.Cells.Select(c => c.ReplaceLineEndings(" "))));
            }

            return;
        }

        var table = new Table().Border(TableBorder.Rounded).ShowRowSeparators().AddColumns([.. rows[0].Columns.Select(c => new TableColumn(c.EscapeMarkup()))]);
        foreach (var row in rows)
        {
            table.AddRow([.. row.Cells.Select(c => new Markup(c.EscapeMarkup()))]);
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Output) }).Write(table);
    }

    private static string Items(ImmutableArray<string> items) => string.Concat(items.Select(i => $"\n・{i}"));

    private static string Bearer(string? text, string? name) =>
        text is null ? Texts.BearerUnknown : name is null || name == text ? text : Say.With(Texts.BearerWithName, text, name);

    private static string Kind(ObligationKind kind) => kind switch
    {
        ObligationKind.Must => Texts.KindMust,
        ObligationKind.MustNot => Texts.KindMustNot,
        ObligationKind.May => Texts.KindMay,
        _ => Texts.KindExempt,
    };
}
