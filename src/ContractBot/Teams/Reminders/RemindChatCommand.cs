using System.Globalization;
using System.Text.RegularExpressions;
using ContractBot.Access;
using ContractBot.Teams.Turns.ChatCommands;

namespace ContractBot.Teams.Reminders;

/// <summary>「リマインド　花山市　30日前」, 「リマインド　一覧」, 「リマインド　解除　花山市」: reminders in this conversation.</summary>
internal sealed partial class RemindChatCommand(ReminderBook book, TeamsAskers askers) : IChatCommand
{
    private static readonly string[] ForList = ["", "一覧", "list"];
    private static readonly string[] ForAll = ["すべて", "全て", "全部", "all"];

    /// <inheritdoc/>
    public ChatCommandName Name => ChatCommandName.Remind;

    /// <inheritdoc/>
    public ChatReply? Reply(ChatRequest request)
    {
        var argument = request.Argument;
        if (ForList.Contains(argument, StringComparer.OrdinalIgnoreCase))
        {
            return List(request);
        }

        if (CancelWord().Match(argument) is { Success: true } cancel)
        {
            return Cancel(request, argument.Remove(cancel.Index, cancel.Length).Trim());
        }

        var days = ReminderWish.DefaultDays;
        if (DaysBefore().Match(argument) is { Success: true } match)
        {
            days = match.Groups["count"] is { Success: true, Value: var count } ? int.Parse(count, CultureInfo.InvariantCulture) * DaysOf(match.Groups["unit"].Value) : 0;
            argument = argument.Remove(match.Index, match.Length).Trim();
        }

        if (days > ReminderWish.MaximumDays)
        {
            return ChatReply.Of(TeamsTexts.RemindDaysTooMany(ReminderWish.MaximumDays));
        }

        if (argument.Length == 0 || ForAll.Contains(argument, StringComparer.OrdinalIgnoreCase))
        {
            return Subscribe(request, [new(null, days)]);
        }

        var named = request.Services.Library.Named(argument);
        return named.IsEmpty ? null : Subscribe(request, [.. named.Select(agreement => new ReminderWish(agreement.Id, days))]);
    }

    private ChatReply Subscribe(ChatRequest request, IReadOnlyList<ReminderWish> wishes)
    {
        var asker = askers.Of(request.Activity)!;
        foreach (var wish in wishes)
        {
            if (book.Subscribe(request.Activity, asker, wish) is null)
            {
                return ChatReply.Of(TeamsTexts.RemindTooMany(ReminderBook.MaximumWishes));
            }
        }

        return ChatReply.Of(string.Join('\n', wishes.Select(wish => ReminderWords.Subscribed(wish, request.Services, request.Today))) + '\n' + TeamsTexts.RemindHow);
    }

    private ChatReply List(ChatRequest request) => book.Of(request.Activity) is { Count: > 0 } wishes
        ? ChatReply.Of(ReminderListCard.Of(wishes, request.Services))
        : ChatReply.Of(TeamsTexts.RemindListEmpty);

    private ChatReply? Cancel(ChatRequest request, string which)
    {
        var wishes = book.Of(request.Activity);
        if (which.Length == 0 && wishes.Count != 1)
        {
            return List(request);
        }

        var named = request.Services.Library.Named(which).Select(agreement => agreement.Id).ToHashSet(StringComparer.Ordinal);
        var all = which.Length == 0 || ForAll.Contains(which, StringComparer.OrdinalIgnoreCase);
        if (!all && named.Count == 0)
        {
            return null;
        }

        var cancelled = wishes.Count(wish => (all || (wish.Wish.Agreement is { } agreement && named.Contains(agreement))) && book.Unsubscribe(request.Activity, wish.Id));
        return ChatReply.Of(cancelled > 0 ? TeamsTexts.RemindCancelled(cancelled) : all ? TeamsTexts.RemindListEmpty : TeamsTexts.RemindNothingToCancel(which));
    }

    private static int DaysOf(string unit) => char.ToLowerInvariant(unit[0]) switch
    {
        '週' or 'w' => 7,
        '日' or 'd' => 1,
        _ => 30,
    };

    // 解除, 取消, cancel
    [GeneratedRegex(@"^(?:解除|取り?消し?|停止|cancel|off)(?=\s|$)|(?<=\s)(?:を?解除|cancel|off)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CancelWord();

    // 30日前, 2週間前, 3か月前, 30d, 当日
    [GeneratedRegex(@"(?<![0-9])(?:(?<count>[0-9]{1,4})\s*(?<unit>日|週間?|[かカヵヶケ]月|箇月|[dw])\s*(?:前|\b)(?:に|から)?|当日)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DaysBefore();
}
