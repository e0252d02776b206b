using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Facts;

/// <summary>Reads what a text does with last days on which no business is done, and which of its days it means.</summary>
internal static partial class ClosedDayReader
{
    /// <summary>The rule that <paramref name="sentence"/> states; null where it states none.</summary>
    public static (ClosedDayRule Rule, ClosedDayScope Scope)? Read(FactSentence sentence)
    {
        var match = Rule().Match(sentence.Text);
        if (!match.Success)
        {
            return null;
        }

        var closed = match.Groups["closed"].Value + match.Groups["to"].Value;
        var whose = Banks().IsMatch(closed) ? DaysOff.Banks
            : Offices().IsMatch(closed) ? DaysOff.Offices
            : Business().IsMatch(match.Groups["closed"].Value) ? DaysOff.Unsaid
            : DaysOff.SundaysAndHolidays;
        var what = match.Groups["what"].Value;
        return (
            new ClosedDayRule(sentence.SpanOf(match.Index, match.Index + match.Length), match.Groups["back"].Length == 0, whose, Saturdays().IsMatch(closed)),
            what.Contains("満了", StringComparison.Ordinal) ? ClosedDayScope.Term
            : Payment().IsMatch(what) ? ClosedDayScope.Payments
            : ClosedDayScope.Deadlines);
    }

    // 支払日が[金融機関の休業日]に当たるときは、その[翌営業日]とする · 当該日が[土曜日、日曜日又は祝日]の場合は、[前営業日]に
    [GeneratedRegex(
        @"(?<what>(?:支払|振込|引落|振替|納付|納入|提出)(?:の)?(?:期日|期限|日)|期日|期限|(?:期間)?満了(?:する|の)?日|末日|最終日|[0-9一二三四五六七八九十]{1,3}日|同日|当日|その日|当該日|これらの日)が、?(?:その日が)?"
        + "(?<closed>[^。]{0,40}?(?:休日|休業日|休行日|祝日|祝祭日|閉庁日|営業日で(?:は)?ない|営業日以外(?:の日)?|営業日でない日|日曜日?|土曜日?))(?:に(?:当た|あた|該当)|の(?:場合|とき)|であ|で(?:ある|あった)|となる|と重な|と(?:き|場合))[^。]{0,24}?、?"
        + "(?<to>(?:その|当該|直|最も近い)?(?:(?<back>前|直前)|翌|次|直後|後)の?(?:平日|(?:金融機関|銀行|市|県)?の?(?:営業日|開庁日|平日)|日))")]
    private static partial Regex Rule();

    [GeneratedRegex("金融機関|銀行|休行日")]
    private static partial Regex Banks();

    [GeneratedRegex("閉庁|開庁|[市町村県府都道国]の(?:機関の)?休日|行政機関")]
    private static partial Regex Offices();

    [GeneratedRegex("休日(?!法)|休業日|営業日")]
    private static partial Regex Business();

    [GeneratedRegex("土曜|土・?日|土、|土日|休業日|営業日(?:で|以外)")]
    private static partial Regex Saturdays();

    [GeneratedRegex("支払|振込|引落|振替|納付")]
    private static partial Regex Payment();
}

/// <summary>Which days of an agreement a rule on days off is about.</summary>
internal enum ClosedDayScope
{
    /// <summary>期間満了の日が…</summary>
    Term,

    /// <summary>支払日が…</summary>
    Payments,

    /// <summary>期限の日が…: whatever stands in the same article.</summary>
    Deadlines,
}
