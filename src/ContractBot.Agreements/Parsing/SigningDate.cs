using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// 締結日: the date in the signature block (<c>令和７年１月２８日</c>, <c>R7.4.1</c>), or where that has none, in the closing or opening
/// words (<c>令和7年4月1日付で…締結する</c>). Left blank (<c>令和7年　月　日</c>), given as two different days, or with another day's weekday, there is none.
/// </summary>
internal static partial class SigningDate
{
    // A line longer than this is no date line.
    private const int LongestLine = 40;
    private const int LongestBlock = 4000;

    /// <summary>Whether the folded line is a date and nothing else.</summary>
    public static bool IsDateLine(string folded) => folded.Length <= LongestLine && Line().IsMatch(folded);

    /// <summary>The date of a signature block: that of its date lines, else of its closing words.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="block">The signature block in it.</param>
    /// <returns>Where the date stands, whole or blank, and the day if it is whole and no other day is named.</returns>
    public static (TextSpan? Span, WrittenDate? Date) Find(string text, TextSpan block)
    {
        var within = Head(block);
        TextSpan? first = null;
        var dates = new List<WrittenDate?>();
        var later = new List<WrittenDate?>();
        foreach (var line in Lines(text, within))
        {
            var folded = Widths.ToHalfWidth(line.Slice(text));
            if (folded.Length <= LongestLine && Line().Match(folded) is { Success: true } match)
            {
                var date = match.Groups["date"];
                var span = new TextSpan(date.Index, date.Index + date.Length).Shift(line.Start);
                first ??= span;
                (match.Groups["later"].Success ? later : dates).Add(DateAt(text, span) is { } day && Fits(day, match.Groups["weekday"].Value) ? day : null);
            }
        }

        if (first is not null)
        {
            return (first, Only(dates.Count > 0 ? dates : later));
        }

        var inWords = InWords(text, within);
        return (inWords?.Span, inWords);
    }

    /// <summary>The date on which the opening words say that the agreement is concluded; null where they say none, or more than one.</summary>
    public static WrittenDate? InOpening(string text, TextSpan preamble)
    {
        var within = Head(preamble);
        var labelled = Lines(text, within)
            .Select(line => (Line: line, Match: LabelledLine().Match(Widths.ToHalfWidth(line.Slice(text)))))
            .Where(l => l.Match.Success)
            .Select(l => DateAt(text, new TextSpan(l.Match.Groups["date"].Index, l.Match.Groups["date"].Index + l.Match.Groups["date"].Length).Shift(l.Line.Start)))
            .ToList();
        return labelled.Count > 0 ? Only(labelled) : InWords(text, within);
    }

    /// <summary>The date of sentences that conclude the agreement: not <c>令和5年4月1日付で締結した契約</c>, which is another one.</summary>
    private static WrittenDate? InWords(string text, TextSpan within)
    {
        var words = within.Slice(text);
        var folded = Widths.ToHalfWidth(words);
        return Only([
            .. JapaneseDate.FindAll(words)
                .Where(d => Concluding().IsMatch(folded[d.Span.End..]))
                .Select(d => (WrittenDate?)new WrittenDate(d.Date, d.Span.Shift(within.Start))),
        ]);
    }

    // A blank beside a date, or a second day, leaves open which is meant.
    private static WrittenDate? Only(List<WrittenDate?> dates) =>
        dates.Count > 0 && dates.All(d => d is not null && d.Value.Date == dates[0]!.Value.Date) ? dates[0] : null;

    private static WrittenDate? DateAt(string text, TextSpan span)
    {
        var words = span.Slice(text);
        foreach (var date in JapaneseDate.FindAll(words))
        {
            return new WrittenDate(date.Date, date.Span.Shift(span.Start));
        }

        return NumericDate.Read(words) is { } day ? new WrittenDate(day, span) : null;
    }

    private static bool Fits(WrittenDate date, string weekday) => weekday.Length == 0 || "日月火水木金土"[(int)date.Date.DayOfWeek] == weekday[0];

    private static TextSpan Head(TextSpan span) => new(span.Start, Math.Min(span.End, span.Start + LongestBlock));

    private static IEnumerable<TextSpan> Lines(string text, TextSpan within)
    {
        for (var start = within.Start; start < within.End;)
        {
            var end = text.IndexOf('\n', start, within.End - start) is >= 0 and var found ? found : within.End;
            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    private const string Label = @"(?:[(\[]?(?:(?:本?契約|本?協定)の?)?(?:締結|作成|契約|協定)(?:年月日|日)[)\]]?[\s:]*)";

    private const string Written =
        @"(?<date>(?:明治|大正|昭和|平成|令和|西暦)?[\s0-9〇○◯●□_＿元一二三四五六七八九十]{0,12}年(?:\([^()]{1,12}\))?[\s0-9〇○◯●□_＿一二三四五六七八九十]{0,10}月[\s0-9〇○◯●□_＿一二三四五六七八九十]{0,10}日|(?:[MTSHRmtshr]|明治|大正|昭和|平成|令和)(?:元|[0-9]{1,2})[./-][0-9]{1,2}[./-][0-9]{1,2}|[12][0-9]{3}[./-][0-9]{1,2}[./-][0-9]{1,2})";

    private const string Weekday = @"(?:\s*\((?<weekday>[日月火水木金土])(?:曜日?)?\))?";

    // 令和７年１月２８日 · 令和7年1月28日（火） · 令和 年 月 日 · 2023年4月1日制定, which the days of 改定 and 施行 leave as it is · 2025年4月1日 · 締結日：令和〇年〇月〇日 · 年 月 日 · R7.4.1 · 2025-04-01
    [GeneratedRegex(@"\A\s*" + Label + "?" + Written + Weekday + @"(?:付け?|締結|制定|作成|(?<later>一?部?改[定訂正]|施行))?\s*\z")]
    private static partial Regex Line();

    // 契約締結日　令和7年4月1日 · ３　契約締結日　令和7年4月1日, on a cover sheet
    [GeneratedRegex(@"\A\s*(?:\(?[0-9一二三四五六七八九十]{1,2}\)?[\s.、]+)?" + Label + Written + @"\s*\z")]
    private static partial Regex LabelledLine();

    // 付で、次のとおり契約を締結する。 · に締結する · 付けをもって、本協定を締結します · not 付で締結した契約
    [GeneratedRegex(@"\A\s*(?:付け?\s*)?(?:で|にて|をもって|に|、)(?:(?!締結(?:し(?:た(?!。)|ている)|され|済|の))[^。\n]){0,120}?締結(?:する|し、|します|した。|しました|いたし)")]
    private static partial Regex Concluding();
}
