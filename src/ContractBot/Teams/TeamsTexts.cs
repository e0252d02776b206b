using System.Globalization;
using System.Resources;

namespace ContractBot.Teams;

/// <summary>What the bot itself says in Teams, in the language of the service (<see cref="CultureInfo.CurrentUICulture"/>).</summary>
internal static class TeamsTexts
{
    private static readonly ResourceManager Resources = new(typeof(TeamsTexts));

    public static string WelcomeHeading => Get("WelcomeHeading");

    public static string Welcome => Get("Welcome");

    public static string EmptyQuestion => Get("EmptyQuestion");

    public static string TooManyQuestions => Get("TooManyQuestions");

    public static string OrganisationNotAdmitted => Get("OrganisationNotAdmitted");

    public static string Failed => Get("Failed");

    public static string OpenSource => Get("OpenSource");

    public static string QuoteShortened => Get("QuoteShortened");

    public static string RelatedHeading => Get("RelatedHeading");

    public static string AskNext => Get("AskNext");

    public static string NotJson => Get("NotJson");

    public static string NotAnActivity => Get("NotAnActivity");

    public static string TooLarge => Get("TooLarge");

    public static string ChannelFailed => Get("ChannelFailed");

    public static string SecretMissing => Get("SecretMissing");

    public static string BadAddress => Get("BadAddress");

    public static string Help => Get("Help");

    public static string CommandsHeading => Get("CommandsHeading");

    public static string ColumnCommand => Get("ColumnCommand");

    public static string ColumnMeaning => Get("ColumnMeaning");

    public static string ColumnAgreement => Get("ColumnAgreement");

    public static string ColumnParties => Get("ColumnParties");

    public static string ColumnSigned => Get("ColumnSigned");

    public static string ColumnDate => Get("ColumnDate");

    public static string ColumnPlace => Get("ColumnPlace");

    public static string ColumnRule => Get("ColumnRule");

    public static string ColumnBearer => Get("ColumnBearer");

    public static string ColumnDuty => Get("ColumnDuty");

    public static string ColumnContent => Get("ColumnContent");

    public static string NoDate => Get("NoDate");

    public static string NoAgreements => Get("NoAgreements");

    public static string ListHeading => Get("ListHeading");

    public static string NoDeadlines => Get("NoDeadlines");

    public static string SearchForWhat => Get("SearchForWhat");

    public static string ObligationsOfWhich => Get("ObligationsOfWhich");

    public static string CompareWhat => Get("CompareWhat");

    public static string StartedOver => Get("StartedOver");

    public static string PreviousPage => Get("PreviousPage");

    public static string NextPage => Get("NextPage");

    public static string WholeArticle => Get("WholeArticle");

    public static string RelatedClauses => Get("RelatedClauses");

    public static string RefersTo => Get("RefersTo");

    public static string ReferredFrom => Get("ReferredFrom");

    public static string LawsReferredTo => Get("LawsReferredTo");

    public static string BackToAnswer => Get("BackToAnswer");

    public static string ReadOn => Get("ReadOn");

    public static string ReadFromStart => Get("ReadFromStart");

    public static string AddToCalendar => Get("AddToCalendar");

    public static string DateOpen => Get("DateOpen");

    public static string ButtonUnreadable => Get("ButtonUnreadable");

    public static string ButtonOutdated => Get("ButtonOutdated");

    public static string SearchFailed => Get("SearchFailed");

    public static string TypeWords => Get("TypeWords");

    public static string Separator => Get("Separator");

    public static string RemindOfDate => Get("RemindOfDate");

    public static string RemindDays(int days) => Format("RemindDays", days);

    public static string RemindOnDay => Get("RemindOnDay");

    public static string RemindAll => Get("RemindAll");

    public static string RemindSubscribed(string what, string when) => Format("RemindSubscribed", what, when);

    public static string RemindNext(string day, string date) => Format("RemindNext", day, date);

    public static string RemindNoneYet => Get("RemindNoneYet");

    public static string RemindHow => Get("RemindHow");

    public static string RemindTooMany(int maximum) => Format("RemindTooMany", maximum);

    public static string RemindDaysTooMany(int maximum) => Format("RemindDaysTooMany", maximum);

    public static string RemindListHeading => Get("RemindListHeading");

    public static string RemindListEmpty => Get("RemindListEmpty");

    public static string RemindMore(int count) => Format("RemindMore", count);

    public static string RemindCancel => Get("RemindCancel");

    public static string RemindCancelled(int count) => Format("RemindCancelled", count);

    public static string RemindNothingToCancel(string what) => Format("RemindNothingToCancel", what);

    public static string ReminderHeading(int days) => Format("ReminderHeading", days);

    public static string ReminderHeadingToday => Get("ReminderHeadingToday");

    public static string ReminderConfirm => Get("ReminderConfirm");

    public static string ReminderLater => Get("ReminderLater");

    public static string ReminderConfirmed(string day) => Format("ReminderConfirmed", day);

    public static string ReminderConfirmedBy(string who, string day) => Format("ReminderConfirmedBy", who, day);

    public static string ReminderPutOff(string day) => Format("ReminderPutOff", day);

    public static string FileNotAllowed => Get("FileNotAllowed");

    public static string FileFormat => Get("FileFormat");

    public static string FileNameTaken(string name) => Format("FileNameTaken", name);

    public static string FileNotFetched(string name) => Format("FileNotFetched", name);

    public static string FileTooLarge(string name) => Format("FileTooLarge", name);

    public static string FileRead(string name) => Format("FileRead", name);

    public static string FileSigned(string day) => Format("FileSigned", day);

    public static string FileNotSigned => Get("FileNotSigned");

    public static string FileDeadlines => Get("FileDeadlines");

    public static string FileNoDeadlines => Get("FileNoDeadlines");

    public static string FileDefects(int count) => Format("FileDefects", count);

    public static string FileNoDefects => Get("FileNoDefects");

    public static string FileAsk => Get("FileAsk");

    public static string FileAdd => Get("FileAdd");

    public static string FileDiscard => Get("FileDiscard");

    public static string FileAdded(string name) => Format("FileAdded", name);

    public static string FileDiscarded(string name) => Format("FileDiscarded", name);

    public static string FileGone => Get("FileGone");

    public static string FileNotWritten => Get("FileNotWritten");

    public static string QuestionTooLong(int maximum) => Format("QuestionTooLong", maximum);

    public static string MoreCitations(int count) => Format("MoreCitations", count);

    public static string DeadlinesHeading(string day) => Format("DeadlinesHeading", day);

    public static string DependsOn(string words) => Format("DependsOn", words);

    public static string SearchHeading(string query, int total) => Format("SearchHeading", query, total);

    public static string NoHits(string query) => Format("NoHits", query);

    public static string ObligationsHeading(string title) => Format("ObligationsHeading", title);

    public static string NoObligations(string title) => Format("NoObligations", title);

    public static string CompareHeading(string topic, int agreements, int having) => Format("CompareHeading", topic, agreements, having);

    public static string NothingToCompare(string topic) => Format("NothingToCompare", topic);

    public static string PageOf(int first, int last, int total) => Format("PageOf", first, last, total);

    public static string CharactersOf(int first, int last, int total) => Format("CharactersOf", first, last, total);

    public static string RelatedTo(string clause) => Format("RelatedTo", clause);

    public static string BackToClause(string locator) => Format("BackToClause", locator);

    public static string PreviousClause(string locator) => Format("PreviousClause", locator);

    public static string NextClause(string locator) => Format("NextClause", locator);

    public static string RuleOf(string words) => Format("RuleOf", words);

    public static string StepsOf(string steps) => Format("StepsOf", steps);

    public static string AgreementWith(string party, string kind) => Format("AgreementWith", party, kind);

    public static string ClauseExample(string agreement, string caption) => Format("ClauseExample", agreement, caption);

    public static string CompareExample(string topic) => Format("CompareExample", topic);

    /// <summary>A question for the date of <paramref name="kind"/>; null where nobody asks for such dates.</summary>
    public static string? DateExample(string kind, string agreement) =>
        Resources.GetString($"Example_{kind}", CultureInfo.CurrentUICulture) is { } form ? string.Format(CultureInfo.InvariantCulture, form, agreement) : null;

    public static string CommandTitle(string key, CultureInfo language) => Get($"Command_{key}", language);

    public static string CommandDescription(string key, CultureInfo language) => Get($"CommandDescription_{key}", language);

    /// <summary><c>2026年12月28日</c></summary>
    public static string Day(DateOnly day) => IsJapanese ? $"{day.Year}年{day.Month}月{day.Day}日" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2026年12月28日（月）</c></summary>
    public static string DayWithWeekday(DateOnly day) =>
        IsJapanese ? $"{Day(day)}（{"日月火水木金土"[(int)day.DayOfWeek]}）" : $"{Day(day)} ({day.DayOfWeek})";

    private static bool IsJapanese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";

    private static string Format(string name, params ReadOnlySpan<object?> arguments) => string.Format(CultureInfo.InvariantCulture, Get(name), arguments);

    private static string Get(string name) => Get(name, CultureInfo.CurrentUICulture);

    private static string Get(string name, CultureInfo language) => Resources.GetString(name, language) ?? throw new MissingManifestResourceException(name);
}
