using System.CommandLine;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary>
/// <c>index</c>: reads the corpus, builds the index and reports on both. What cannot be read is named on standard error and in the
/// report; the exit code stays 0 as long as anything can be, since the rest is served all the same.
/// </summary>
internal static class IndexCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal, TimeProvider time)
    {
        var rebuild = new Option<bool>("--rebuild") { Description = Texts.RebuildOption };
        var command = new Command("index", Texts.IndexDescription) { rebuild };
        command.SetAction(parsed =>
        {
            var asOf = common.Today(parsed).Date;
            var start = time.GetTimestamp();
            var folder = common.Corpus(parsed);
            if (parsed.GetValue(rebuild))
            {
                // Nothing was asked for yet: all is forgotten.
                folder.Kept?.Prune();
                folder.ForgetIndex();
            }

            var services = AnsweringServices.Open(folder, common.Links(parsed), asOf, terminal);
            folder.Kept?.Prune();
            if (services.IndexComplaint is { } sentence)
            {
                terminal.Error.WriteLine(sentence);
            }

            var report = IndexReport.Of(services.Corpus, services.Library, time.GetElapsedTime(start));
            if (common.Json(parsed))
            {
                terminal.Output.WriteLine(ContractBotJson.Line(report));
            }
            else
            {
                WriteLines(report, terminal.Output);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteLines(IndexReport report, TextWriter output)
    {
        (string Label, string Value)[] lines =
        [
            (Texts.IndexFiles, $"{report.Files}"),
            (Texts.IndexAgreements, $"{report.Agreements}"),
            (Texts.IndexArticles, $"{report.Articles}"),
            (Texts.IndexProvisions, $"{report.Provisions}"),
            (Texts.IndexTerms, $"{report.DefinedTerms}"),
            (Texts.IndexSidecars, $"{report.Sidecars}"),
            (Texts.IndexDefects, $"{report.Defects}"),
            (Texts.IndexUnmerged, $"{report.UnmergedChanges + report.UnlinkedAmendments}"),
            (Texts.IndexIndexed, $"{report.Indexed}"),
            (Texts.IndexRemoved, $"{report.Removed}"),
            (Texts.IndexProblems, $"{report.Unreadable.Length + report.SidecarFaults.Length}"),
            (Texts.IndexElapsed, Say.With(Texts.Seconds, report.ElapsedMilliseconds / 1000.0)),
        ];
        foreach (var (label, value) in lines)
        {
            output.WriteLine($"{label}\t{value}");
        }
    }
}
