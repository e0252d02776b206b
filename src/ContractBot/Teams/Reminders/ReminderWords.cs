using ContractBot.Hosting;
using ContractBot.Resources;

namespace ContractBot.Teams.Reminders;

/// <summary>Says what was wished.</summary>
internal static class ReminderWords
{
    /// <summary><c>「…契約書」の期限を、30日前にお知らせします。</c>, with the next reminder as things stand.</summary>
    public static string Subscribed(ReminderWish wish, AnsweringServices services, DateOnly today)
    {
        var next = services.Deadlines.On(today, wish.Agreement)
            .Where(entry => entry.Date is not null && ReminderRound.Fits(wish, entry) && entry.Date >= today)
            .Select(entry => (Day: BusinessHours.ReminderDay(entry.Date!.Value, wish.DaysBefore), entry.Date))
            .Select(due => (Day: due.Day < today ? today : due.Day, due.Date))
            .OrderBy(due => due.Day).ThenBy(due => due.Date)
            .FirstOrDefault();
        var subscribed = TeamsTexts.RemindSubscribed(What(wish, services), When(wish));
        return subscribed + (next.Date is { } date ? TeamsTexts.RemindNext(TeamsTexts.DayWithWeekday(next.Day), TeamsTexts.Day(date)) : TeamsTexts.RemindNoneYet);
    }

    /// <summary>The agreement's title, with the kind of date where only one is meant; an agreement that is not to be seen is not named.</summary>
    public static string What(ReminderWish wish, AnsweringServices services) =>
        (wish.Agreement is null ? TeamsTexts.RemindAll : services.Library.Find(wish.Agreement)?.Title ?? "—")
        + (wish.Kind is null ? "" : $"（{DateKinds.Name(wish.Kind)}）");

    /// <summary><c>30日前</c></summary>
    public static string When(ReminderWish wish) => wish.DaysBefore == 0 ? TeamsTexts.RemindOnDay : TeamsTexts.RemindDays(wish.DaysBefore);
}
