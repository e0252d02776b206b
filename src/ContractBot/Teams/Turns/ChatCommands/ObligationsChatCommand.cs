using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Answering.Obligations;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Turns.ChatCommands;

/// <summary>「義務　花山市」, 「義務　花山市　乙」: who must, must not, may and need not do what by one agreement.</summary>
internal sealed class ObligationsChatCommand(Conversations conversations) : IChatCommand
{
    /// <inheritdoc/>
    public ChatCommandName Name => ChatCommandName.Obligations;

    /// <inheritdoc/>
    public ChatReply? Reply(ChatRequest request)
    {
        var words = request.Argument.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var choices = Choices(request);
        if (choices is [])
        {
            return request.Argument.Length == 0 ? ChatReply.Of(TeamsTexts.NoAgreements) : null;
        }

        if (choices is not [var agreement])
        {
            return ChatReply.Of(QuestionCard.Choosing(
                TeamsTexts.ObligationsOfWhich, choices.Select(choice => (choice.Title, $"{ChatCommandName.Obligations.Spellings[0]} {NameOf(choice, request)}"))));
        }

        var all = request.Services.Library.ObligationsOf(agreement);
        var filters = words.Select(word => PartyFilter.Of(word, agreement, all)).OfType<PartyFilter>().ToList();

        // 義務 花山市 names the agreement; 義務 花山市 乙 or 義務 乙 a party of it.
        var filter = words.Length > 1 || request.Services.Library.Named(request.Argument).IsEmpty ? filters.LastOrDefault() : null;
        var shown = all.Where(obligation => filter?.Fits(obligation) != false);
        var days = new ObligationDays(agreement, request.Today);
        var rows = CitedObligation.Of(agreement, shown, request.Services.Links).ToList();
        return rows.Count == 0
            ? ChatReply.Of(TeamsTexts.NoObligations(agreement.Title))
            : ChatReply.Of(new ListCard(
                TeamsTexts.ObligationsHeading(agreement.Title), Name.Key, request with { Argument = ArgumentFor(agreement, request) },
                [(TeamsTexts.ColumnBearer, 2), (TeamsTexts.ColumnDuty, 4), (TeamsTexts.ColumnPlace, 2)]).Page(rows, row => Line(row, days)));
    }

    /// <summary>The agreements that may be meant: those named, else that of the conversation, else all.</summary>
    private ImmutableArray<Agreement> Choices(ChatRequest request)
    {
        var library = request.Services.Library;
        var named = library.Named(request.Argument);
        if (!named.IsEmpty)
        {
            return named;
        }

        var talkedOf = conversations.Find(request.Conversation).Agreements.Select(library.Find).OfType<Agreement>().ToImmutableArray();
        return talkedOf is [_] && (request.Argument.Length == 0 || PartyFilter.Of(request.Argument, talkedOf[0], library.ObligationsOf(talkedOf[0])) is not null) ? talkedOf
            : request.Argument.Length == 0 ? library.Standing
            : [];
    }

    // The next page is asked for by the agreement's name, whatever is talked of by then.
    private static string ArgumentFor(Agreement agreement, ChatRequest request) =>
        request.Services.Library.Named(request.Argument).IsEmpty ? $"{NameOf(agreement, request)} {request.Argument}".TrimEnd() : request.Argument;

    private static string NameOf(Agreement agreement, ChatRequest request) =>
        request.Services.Library.Named(agreement.Title) is [var only] && only.Id == agreement.Id ? agreement.Title : agreement.Id;

    private static TableLine Line(CitedObligation cited, ObligationDays days)
    {
        var cells = ObligationTable.Of(ObligationJson.Of(cited, days)).Cells;
        return new(
        [
            new($"{cells[1]}\n{cells[2]}"),
            new(cited.Citation.Quote),
            new(cited.Citation.Locator + (cited.Citation.Caption is { Length: > 0 } caption ? $"\n（{caption}）" : "")) { Url = cited.Citation.Url },
        ]);
    }
}
