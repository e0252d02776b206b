using System.Collections.Immutable;
using System.CommandLine;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Answering.Obligations;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary><c>obligations AGREEMENT</c>: who must, must not, may and need not do what; with <c>--documents</c>, what is to be handed in.</summary>
internal static class ObligationsCommand
{
    private static readonly ImmutableDictionary<string, ObligationKind> Kinds = ImmutableDictionary.CreateRange(
        StringComparer.OrdinalIgnoreCase,
        [
            KeyValuePair.Create("must", ObligationKind.Must),
            KeyValuePair.Create("mustNot", ObligationKind.MustNot),
            KeyValuePair.Create("may", ObligationKind.May),
            KeyValuePair.Create("exempt", ObligationKind.Exempt),
        ]);

    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal)
    {
        var agreement = new Argument<string>("AGREEMENT") { Description = Texts.AgreementArgument };
        var party = new Option<string?>("--party") { Description = Texts.PartyOption, HelpName = "NAME" };
        var kind = new Option<string?>("--kind") { Description = Texts.KindOption, HelpName = "must|mustNot|may|exempt" };
        var documents = new Option<bool>("--documents") { Description = Texts.DocumentsOption };
        var command = new Command("obligations", Texts.ObligationsDescription) { agreement, party, kind, documents };
        command.SetAction(parsed =>
        {
            var wanted = KindOf(parsed.GetValue(kind));
            var today = common.Today(parsed).Date;
            var corpus = common.Corpus(parsed).Read(today, terminal);
            var id = parsed.GetRequiredValue(agreement);
            var found = corpus.Agreements.FirstOrDefault(a => a.Id == id)
                ?? throw new CommandException(Nearest.UnknownAgreement(id, corpus), ExitCode.NothingFound);
            var chosen = Choose(found, parsed.GetValue(party), wanted);
            var cited = CitedObligation.Of(found, chosen, common.Links(parsed));
            var days = new ObligationDays(found, today);
            return parsed.GetValue(documents)
                ? Write([.. cited.SelectMany(c => c.Obligation.Documents.Select(d => DocumentJson.Of(c, d)))], common.Json(parsed), ObligationTable.Of, terminal)
                : Write([.. cited.Select(c => ObligationJson.Of(c, days))], common.Json(parsed), ObligationTable.Of, terminal);
        });
        return command;
    }

    private static ObligationKind? KindOf(string? word) =>
        word is null ? null
        : Kinds.TryGetValue(word, out var kind) ? kind
        : throw new CommandException(Say.With(Texts.UnknownKind, word));

    private static IEnumerable<Obligation> Choose(Agreement agreement, string? party, ObligationKind? kind)
    {
        var all = ObligationReader.Read(agreement);
        PartyFilter? filter = null;
        if (party is not null)
        {
            filter = PartyFilter.Of(party, agreement, all) ?? throw new CommandException(Nearest.UnknownParty(party, agreement, all), ExitCode.NothingFound);
        }

        return all.Where(o => (filter is null || filter.Fits(o)) && (kind is null || o.Kind == kind));
    }

    private static int Write<T>(ImmutableArray<T> rows, bool json, Func<T, Row> row, Terminal terminal)
    {
        if (json)
        {
            terminal.Output.WriteLine(ContractBotJson.Line(rows));
        }
        else if (rows.IsEmpty)
        {
            terminal.Output.WriteLine(Texts.NoObligations);
        }
        else
        {
            ObligationTable.Write([.. rows.Select(row)], terminal);
        }

        return rows.IsEmpty ? ExitCode.NothingFound : ExitCode.Done;
    }
}
