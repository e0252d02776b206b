using System.Collections.Immutable;
using System.CommandLine;
using ContractBot.Agreements;
using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;
using ContractBot.Typesetting;

namespace ContractBot.Commands;

/// <summary><c>show AGREEMENT [LOCATOR]</c>: the text in force of an agreement, or of a place in it.</summary>
internal static class ShowCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal)
    {
        var agreement = new Argument<string>("AGREEMENT") { Description = Texts.AgreementArgument };
        var locator = new Argument<string?>("LOCATOR") { Description = Texts.LocatorArgument, Arity = ArgumentArity.ZeroOrOne };
        var history = new Option<bool>("--history") { Description = Texts.HistoryOption };
        var command = new Command("show", Texts.ShowDescription) { agreement, locator, history };
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed).Read(common.Today(parsed).Date, terminal);
            var id = parsed.GetRequiredValue(agreement);
            var found = corpus.Agreements.FirstOrDefault(a => a.Id == id)
                ?? throw new CommandException(Nearest.UnknownAgreement(id, corpus), ExitCode.NothingFound);
            var json = common.Json(parsed);
            return parsed.GetValue(locator) is { } place
                ? ShowPlace(found, place, json, parsed.GetValue(history), common.Links(parsed), terminal)
                : ShowAll(found, json, parsed.GetValue(history), terminal);
        });
        return command;
    }

    private static int ShowAll(Agreement agreement, bool json, bool history, Terminal terminal)
    {
        if (json)
        {
            terminal.Output.WriteLine(ContractBotJson.Line(AgreementJson.Of(agreement)));
        }
        else
        {
            PlainSetting.Write(Typesetter.Set(agreement), history, terminal.Output);
        }

        return ExitCode.Done;
    }

    private static int ShowPlace(Agreement agreement, string place, bool json, bool history, ICitationLinks links, Terminal terminal)
    {
        var provisions = ProvisionFinder.Find(agreement, place);
        if (provisions.IsEmpty && ProvisionFinder.ByAnchor(agreement, place) is { } anchored)
        {
            provisions = [anchored];
        }

        if (json)
        {
            ImmutableArray<ProvisionJson> found = [.. provisions.Select(p => ProvisionJson.Of(agreement, p, links))];
            terminal.Output.WriteLine(ContractBotJson.Line(found));
        }
        else
        {
            foreach (var provision in provisions)
            {
                WriteProvision(ProvisionJson.Of(agreement, provision, links), ChangeMark.Within(agreement, provision.Span), history, terminal.Output);
            }
        }

        return provisions.IsEmpty
            ? throw new CommandException(Nearest.UnknownLocator(place, agreement), ExitCode.NothingFound)
            : ExitCode.Done;
    }

    private static void WriteProvision(ProvisionJson provision, IEnumerable<ChangeMark> marks, bool history, TextWriter output)
    {
        output.WriteLine($"{provision.Title} {provision.Locator}"
            + (provision.Caption is null ? "" : $"（{provision.Caption}）")
            + (provision.Variant is null ? "" : $"【{provision.Variant}】"));
        output.WriteLine(provision.Text.Trim('\n'));
        PlainSetting.WriteMarks(marks, history, "", output);
        output.WriteLine(provision.Url);
        output.WriteLine();
    }
}
