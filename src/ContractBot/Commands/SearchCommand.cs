using System.CommandLine;
using System.Globalization;
using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary><c>search QUERY</c>: keyword search over the provisions.</summary>
internal static class SearchCommand
{
    /// <summary>Most hits that can be asked for.</summary>
    internal const int MaximumTop = 1_000;

    /// <summary>Hits that are shown unless another number is asked for.</summary>
    internal const int DefaultTop = 10;

    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal)
    {
        var query = new Argument<string[]>("QUERY") { Description = Texts.QueryArgument, Arity = ArgumentArity.OneOrMore };
        var top = new Option<int>("--top") { Description = Texts.TopOption, HelpName = "N", DefaultValueFactory = static _ => DefaultTop };
        var command = new Command("search", Texts.SearchDescription) { query, top };
        command.SetAction(parsed =>
        {
            common.Today(parsed);
            var words = string.Join(' ', parsed.GetRequiredValue(query));
            var most = parsed.GetValue(top);
            if (Objection(words, most) is { } objection)
            {
                throw new CommandException(objection);
            }

            var services = common.OpenServices(parsed, terminal);
            var found = services.Search.Search(words, most);
            if (Objection(found) is { } wrong)
            {
                throw new CommandException(wrong);
            }

            var result = SearchResultJson.Of(found);
            if (common.Json(parsed))
            {
                terminal.Output.WriteLine(ContractBotJson.Line(result));
            }
            else
            {
                WriteLines(result, terminal.Output);
            }

            return result.Total == 0 ? ExitCode.NothingFound : ExitCode.Done;
        });
        return command;
    }

    /// <summary>Why this cannot be searched for, in one sentence; null where it can.</summary>
    internal static string? Objection(string? query, int top) =>
        string.IsNullOrWhiteSpace(query) ? Texts.NoQuery
        : top is < 1 or > MaximumTop ? Say.With(Texts.BadTop, MaximumTop)
        : Questions.Objection(query);

    /// <summary>What is wrong with the query, with the columns; null where it was searched for.</summary>
    internal static string? Objection(ClauseSearchResult found) =>
        found.Errors.IsEmpty ? null : string.Join(Environment.NewLine, found.Errors.Select(static error => error.Describe(CultureInfo.CurrentUICulture)));

    private static void WriteLines(SearchResultJson result, TextWriter output)
    {
        output.WriteLine(
            result.Total == 0 ? Texts.NoHits
            : result.Hits.Length < result.Total ? Say.With(Texts.SearchSummaryTop, result.Total, result.Hits.Length)
            : Say.With(Texts.SearchSummary, result.Total));
        foreach (var hit in result.Hits)
        {
            output.WriteLine();
            AnswerLines.WriteCitation($"{hit.Citation.N}. ", hit.Citation, output);
        }
    }
}
