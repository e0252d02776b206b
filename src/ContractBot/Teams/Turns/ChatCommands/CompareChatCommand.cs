using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using ContractBot.Answering;
using ContractBot.Resources;
using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Turns.ChatCommands;

/// <summary>「比較　管轄」: one topic across the agreements; without a topic, those that can be compared.</summary>
internal sealed class CompareChatCommand : IChatCommand
{
    private const int MaximumKept = 16;

    // Each page of one table would else put its topic to every agreement anew.
    private readonly ConditionalWeakTable<AgreementLibrary, ConcurrentDictionary<string, Comparison>> _compared = [];

    /// <inheritdoc/>
    public ChatCommandName Name => ChatCommandName.Compare;

    /// <inheritdoc/>
    public ChatReply? Reply(ChatRequest request)
    {
        if (request.Argument.Length == 0)
        {
            return ChatReply.Of(QuestionCard.Choosing(TeamsTexts.CompareWhat, Topics().Select(topic => (topic, $"{Name.Title(CultureInfo.CurrentUICulture)} {topic}"))));
        }

        if (request.Argument.Length > QuestionLimits.MaximumLength)
        {
            return ChatReply.Of(TeamsTexts.QuestionTooLong(QuestionLimits.MaximumLength));
        }

        var comparison = Compared(request);
        return comparison.Having == 0
            ? ChatReply.Of(TeamsTexts.NothingToCompare(request.Argument), [.. Topics().Take(AnswerMessages.MaximumSuggestions).Select(topic => $"{Name.Title(CultureInfo.CurrentUICulture)} {topic}")])
            : ChatReply.Of(new ListCard(
                TeamsTexts.CompareHeading(comparison.Topic, comparison.Rows.Length, comparison.Having), Name.Key, request,
                [(TeamsTexts.ColumnAgreement, 2), (TeamsTexts.ColumnContent, 3), (TeamsTexts.ColumnPlace, 2)]).Page(comparison.Rows, Line));
    }

    private Comparison Compared(ChatRequest request)
    {
        var kept = _compared.GetOrCreateValue(request.Services.Library);
        if (kept.TryGetValue(request.Argument, out var earlier))
        {
            return earlier;
        }

        if (kept.Count >= MaximumKept)
        {
            kept.Clear();
        }

        return kept[request.Argument] = request.Services.Comparison.Compare(request.Argument);
    }

    private static ImmutableArray<string> Topics() =>
        [.. ClauseComparison.Topics.Select(topic => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? topic.English : topic.Japanese)];

    private static TableLine Line(ComparisonRow row) => row.Citation is { } citation
        ? new(
        [
            new(row.Title),
            new(row.Value ?? citation.Quote),
            new(citation.Locator + (citation.Caption is { Length: > 0 } caption ? $"\n（{caption}）" : "")) { Url = citation.Url },
        ])
        : new([new(row.Title), new(Texts.NoClause), new("")]);
}
