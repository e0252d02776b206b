using System.Globalization;
using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Turns.ChatCommands;

/// <summary>「ヘルプ」: what can be asked and which commands there are.</summary>
internal sealed class HelpChatCommand(ExampleQuestions examples) : IChatCommand
{
    /// <inheritdoc/>
    public ChatCommandName Name => ChatCommandName.Help;

    /// <inheritdoc/>
    public ChatReply? Reply(ChatRequest request)
    {
        var language = CultureInfo.CurrentUICulture;
        var rows = ChatCommandName.All.Select(name => new TableLine([new(name.Title(language)), new(name.Description(language))]));
        return ChatReply.Of(new AdaptiveCard(
        [
            new TextBlock(TeamsTexts.WelcomeHeading) { Weight = "bolder", Size = "medium" },
            new TextBlock(TeamsTexts.Help) { Spacing = "small" },
            .. QuestionButtons.Of(examples.Of(request.Services, request.Today), ExampleQuestions.Count),
            new TextBlock(TeamsTexts.CommandsHeading) { Weight = "bolder", Separator = true, Spacing = "large" },
            TableLines.Table([(TeamsTexts.ColumnCommand, 1), (TeamsTexts.ColumnMeaning, 3)], rows),
        ])
        {
            FallbackText = TeamsTexts.WelcomeHeading,
        });
    }
}
