using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Reading;
using ContractBot.Answering.Defects;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary><c>check [AGREEMENT]</c>: drafting defects, the gravest first.</summary>
internal static class CheckCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal)
    {
        var agreement = new Argument<string?>("AGREEMENT") { Description = Texts.AgreementArgument, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", Texts.CheckDescription) { agreement };
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed).Read(common.Today(parsed).Date, terminal);
            var id = parsed.GetValue(agreement);
            if (id is not null && !corpus.Agreements.Any(a => a.Id == id))
            {
                throw new CommandException(Nearest.UnknownAgreement(id, corpus), ExitCode.Refused);
            }

            var report = new DefectReport(common.Links(parsed), CultureInfo.CurrentUICulture);
            var found = (id is null ? DefectFinder.InAll(corpus) : [CorpusDefects.Of(corpus).Of(corpus.Agreements.First(a => a.Id == id))])
                .Select(a => (a.Agreement, Defects: report.Of(a)))
                .ToImmutableArray();
            if (common.Json(parsed))
            {
                ImmutableArray<ReportedDefect> all = [.. found.SelectMany(a => a.Defects)];
                terminal.Output.WriteLine(ContractBotJson.Line(all));
            }
            else
            {
                foreach (var (one, defects) in found)
                {
                    Write(one, defects, terminal.Output);
                }
            }

            return found.Any(a => !a.Defects.IsEmpty) ? ExitCode.NothingFound : ExitCode.Done;
        });
        return command;
    }

    private static void Write(Agreement agreement, ImmutableArray<ReportedDefect> defects, TextWriter output)
    {
        output.WriteLine($"{agreement.Title}（{agreement.Id}）");
        if (defects.IsEmpty)
        {
            output.WriteLine($"  {Texts.NoDefects}");
        }

        foreach (var defect in defects)
        {
            output.WriteLine($"  {DefectWords.Severity(defect.Severity)} {defect.Message}");
            output.WriteLine($"    {defect.Citation.Locator}「{defect.Citation.Quote.ReplaceLineEndings(" ")}」");
            output.WriteLine($"    {defect.Citation.Url}");
        }

        output.WriteLine();
    }
}
