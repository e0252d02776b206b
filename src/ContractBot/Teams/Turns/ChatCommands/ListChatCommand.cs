using ContractBot.Agreements;
using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Turns.ChatCommands;

/// <summary>「一覧」: the agreements, each followed by its amendments.</summary>
internal sealed class ListChatCommand : IChatCommand
{
    /// <inheritdoc/>
    public ChatCommandName Name => ChatCommandName.List;

    /// <inheritdoc/>
    public ChatReply? Reply(ChatRequest request)
    {
        var bases = request.Services.Corpus.Amendments.Linked.ToDictionary(link => link.Id, link => link.BaseId, StringComparer.Ordinal);
        var agreements = request.Services.Corpus.Agreements;
        var amendments = agreements.Where(agreement => bases.ContainsKey(agreement.Id)).ToLookup(amendment => bases[amendment.Id], StringComparer.Ordinal);
        var rows = agreements.Where(agreement => !bases.ContainsKey(agreement.Id))
            .SelectMany(agreement => amendments[agreement.Id].Prepend(agreement))
            .ToList();
        return rows.Count == 0
            ? ChatReply.Of(TeamsTexts.NoAgreements)
            : ChatReply.Of(new ListCard(TeamsTexts.ListHeading, Name.Key, request, [(TeamsTexts.ColumnAgreement, 3), (TeamsTexts.ColumnParties, 2), (TeamsTexts.ColumnSigned, 1)]).Page(rows, agreement => Line(agreement, bases.ContainsKey(agreement.Id), request)));
    }

    private static TableLine Line(Agreement agreement, bool isAmendment, ChatRequest request) => new(
    [
        new((isAmendment ? "└ " : "") + agreement.Title) { Url = request.Services.Links.LinkTo(agreement.Id, agreement.Body.Address) },
        new(string.Join('\n', agreement.Parties.Select(party => party.IsBlank ? party.ShortName : party.Name))),
        new(agreement.SignedOn is { } signed ? TeamsTexts.Day(signed.Date) : TeamsTexts.NoDate),
    ]);
}
