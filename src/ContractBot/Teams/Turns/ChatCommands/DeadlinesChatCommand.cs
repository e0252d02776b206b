using System.Text.RegularExpressions;
using ContractBot.Answering.Deadlines;
using ContractBot.Commands;
using ContractBot.Resources;
using ContractBot.Teams.Cards;

namespace ContractBot.Teams.Turns.ChatCommands;

/// <summary>「期限」, 「期限　花山市」, 「期限　90日」: the dates to come, then those that hang on something, of all agreements or of those named.</summary>
internal sealed partial class DeadlinesChatCommand : IChatCommand
{
    /// <inheritdoc/>
    public ChatCommandName Name => ChatCommandName.Deadlines;

    /// <inheritdoc/>
    public ChatReply? Reply(ChatRequest request)
    {
        DateOnly? until = null;
        var named = request.Argument;
        if (Length().Match(named) is { Success: true } length)
        {
            until = DeadlinesCommand.Until(request.Today, length.Groups["count"].Value + UnitOf(length.Groups["unit"].Value));
            named = named.Remove(length.Index, length.Length).Trim();
        }

        var ids = request.Services.Library.Named(named).Select(agreement => agreement.Id).ToHashSet(StringComparer.Ordinal);
        if (named.Length > 0 && ids.Count == 0)
        {
            return null;
        }

        var rows = request.Services.Deadlines.Coming(request.Today, ids.Count == 0 ? null : ids, until);
        return rows.Count == 0
            ? ChatReply.Of(TeamsTexts.NoDeadlines)
            : ChatReply.Of(new ListCard(
                TeamsTexts.DeadlinesHeading(TeamsTexts.Day(request.Today)), Name.Key, request,
                [(TeamsTexts.ColumnDate, 2), (TeamsTexts.ColumnPlace, 2), (TeamsTexts.ColumnRule, 3)]).Page(rows, Line));
    }

    private static TableLine Line(DeadlineEntry entry) => new(
    [
        new((entry.Date is { } date ? TeamsTexts.DayWithWeekday(date) : TeamsTexts.NoDate) + "\n" + DateKinds.Name(entry.Kind)),
        new($"{entry.Citation.Title}\n{entry.Citation.Locator}") { Url = entry.Citation.Url },
        new(entry.Rule
            + (entry.Recurs is { } recurs ? $" ({recurs})" : "")
            + (entry.Date is null && entry.DependsOn is { } dependsOn ? "\n" + TeamsTexts.DependsOn(dependsOn) : "")),
    ]);

    private static char UnitOf(string unit) => unit[0] switch
    {
        '日' or 'd' => 'd',
        '週' or 'w' => 'w',
        '年' or 'y' => 'y',
        _ => 'm',
    };

    // 90日, 90日以内, 3か月, 3ヶ月, 1年, 90d
    [GeneratedRegex(@"(?<![0-9])(?<count>[0-9]{1,5})\s*(?<unit>日間?|週間?|[かカヵヶケ]月間?|箇月間?|年間?|[dwmy]\b)(?:以内|まで)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
