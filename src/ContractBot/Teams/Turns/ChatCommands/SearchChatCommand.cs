using System.Globalization;
using ContractBot.Answering;
using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Turns.ChatCommands;

/// <summary>「検索　再委託」: the provisions that hold the words, with the words marked.</summary>
internal sealed class SearchChatCommand : IChatCommand
{
    private const int PageLength = 5;

    /// <summary>Beyond so many hits other words help more than further pages.</summary>
    private const int MaximumHits = 100;

    /// <inheritdoc/>
    public ChatCommandName Name => ChatCommandName.Search;

    /// <inheritdoc/>
    public ChatReply? Reply(ChatRequest request)
    {
        if (request.Argument.Length == 0)
        {
            return ChatReply.Of(TeamsTexts.SearchForWhat);
        }

        if (request.Argument.Length > QuestionLimits.MaximumLength)
        {
            return ChatReply.Of(TeamsTexts.QuestionTooLong(QuestionLimits.MaximumLength));
        }

        var from = Math.Clamp(request.From, 0, MaximumHits - PageLength);
        var found = request.Services.Search.Search(request.Argument, from + PageLength);
        return !found.Errors.IsEmpty ? ChatReply.Of(found.Errors[0].Describe(CultureInfo.CurrentUICulture))
            : found.Total == 0 ? ChatReply.Of(TeamsTexts.NoHits(request.Argument))
            : ChatReply.Of(new HitsCard(found, request, from, PageLength, Math.Min(found.Total, MaximumHits)).ToCard());
    }
}
