using System.Text.RegularExpressions;
using ContractBot.Agreements.Calendar;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>Dates in words, possible or not: <c>令和8年3月31日</c>, <c>2026年3月末日</c>, <c>令和8年4月から令和9年3月まで</c>, <c>2026/3/31</c>, <c>同年9月30日</c>, <c>令和7年度末</c>, and blanks to fill in.</summary>
internal static partial class DateWords
{
    /// <summary>Matches words for a date.</summary>
    public const string Pattern =
        $@"(?:(?<rel>同年|翌年)|(?<era>明治|大正|昭和|平成|令和)?(?:西暦)?(?<year>元|[{Unit}]{{1,9}}|(?<![毎各])(?<blank>{Blank}{{0,9}}))年)"
        + $@"(?:(?<month>[{Unit}]{{1,3}})|(?<blank>{Blank}{{0,6}}))月(?:(?<day>[{Unit}]{{1,4}})日|(?<blank>{Blank}{{0,6}})日|(?<end>末日?)|(?<end>(?=まで(?!の(?!間|期間|[0-9一二三四五六]))))|(?<begin>(?=(?:から|より|~|～|〜)[^、。]{{0,16}}月まで)))"
        + @"|(?<year>[12]\d{3})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?![/.\d-])"
        + $@"|(?<era>平成|令和)?(?<fiscal>元|[{Unit}]{{1,9}})年度(?:の?(?:末日?|終了の?日|最終日)|(?<last>(?=まで))|(?<first>(?=(?:から|より|~|～|〜)[^、。]{{0,12}}年度まで)))";

    private const string Unit = KanjiNumber.CharacterClass;
    private const string Blank = "[〇○◯●□■△＿_＊*XxＸ×-]";

    private static readonly (string Name, int YearZero, DateOnly FirstDay, DateOnly LastDay)[] Eras =
    [
        ("明治", 1867, new(1868, 1, 25), new(1912, 7, 29)),
        ("大正", 1911, new(1912, 7, 30), new(1926, 12, 24)),
        ("昭和", 1925, new(1926, 12, 25), new(1989, 1, 7)),
        ("平成", 1988, new(1989, 1, 8), new(2019, 4, 30)),
        ("令和", 2018, new(2019, 5, 1), DateOnly.MaxValue),
    ];

    // Before it Japan counted lunar months (太政官布告第337号).
    private static readonly DateOnly SolarCalendar = new(1873, 1, 1);

    /// <summary>All words for dates in <paramref name="sentence"/>, in order.</summary>
    public static List<DateWord> FindAll(string sentence)
    {
        var words = new List<DateWord>();
        DateOnly? before = null;
        foreach (Match match in Dates().Matches(sentence))
        {
            // 第3年, 5年: no date begins inside a number.
            if (match.Index > 0 && char.IsAsciiDigit(sentence[match.Index]) && char.IsAsciiDigit(sentence[match.Index - 1]))
            {
                continue;
            }

            // 毎年4月から翌年3月まで: of no year in particular.
            if (before is null && match.Groups["rel"].Success && match.Groups["end"] is { Success: true, Length: 0 })
            {
                continue;
            }

            var word = Read(match, before);
            before = word.Day ?? before;
            words.Add(word);
        }

        return words;
    }

    private static DateWord Read(Match match, DateOnly? before)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        var era = match.Groups["era"].Success ? match.Groups["era"].Value : null;
        DateWord Flawed(DateFlaw flaw) => new(start, end, null, era, flaw);
        if (match.Groups["fiscal"] is { Success: true } fiscal)
        {
            return YearOf(fiscal.Value, era) is { } number and < 9999 ? new DateWord(start, end, match.Groups["first"].Success ? new FiscalYear(number).FirstDay : new FiscalYear(number).LastDay, era, null) : Flawed(DateFlaw.Impossible);
        }

        if (match.Groups["blank"].Success || IsBlank(match.Groups["year"].Value) || IsBlank(match.Groups["month"].Value) || IsBlank(match.Groups["day"].Value))
        {
            return Flawed(DateFlaw.Blank);
        }

        var year = match.Groups["rel"] is { Success: true } relative
            ? before?.Year + (relative.Value == "翌年" ? 1 : 0)
            : YearOf(match.Groups["year"].Value, era);
        if (year is not { } y)
        {
            return Flawed(match.Groups["rel"].Success ? DateFlaw.Blank : DateFlaw.Impossible);
        }

        if (!KanjiNumber.TryParse(match.Groups["month"].Value, out var month) || month is < 1 or > 12 || y is < 1 or > 9999)
        {
            return Flawed(DateFlaw.Impossible);
        }

        // 令和8年4月から令和9年3月まで: whole months.
        var day = match.Groups["begin"].Success ? 1 : DateTime.DaysInMonth(y, month);
        if (!match.Groups["begin"].Success && !match.Groups["end"].Success && (!KanjiNumber.TryParse(match.Groups["day"].Value, out day) || day < 1 || day > DateTime.DaysInMonth(y, month)))
        {
            return Flawed(DateFlaw.Impossible);
        }

        var date = new DateOnly(y, month, day);
        return date < SolarCalendar ? Flawed(DateFlaw.Impossible)
            : era is not null && IsOutside(era, date) ? new DateWord(start, end, date, era, DateFlaw.OutsideEra)
            : new DateWord(start, end, date, era, null);
    }

    /// <summary>The last day of the era; null where there is no such era.</summary>
    public static DateOnly? LastDayOf(string era) => Array.Find(Eras, e => e.Name == era) is { Name: not null } known ? known.LastDay : null;

    private static bool IsOutside(string era, DateOnly date) => Array.Find(Eras, e => e.Name == era) is var known && (date < known.FirstDay || date > known.LastDay);

    private static bool IsBlank(string words) => words.Length > 0 && words.All(unit => unit is '〇');

    private static int? YearOf(string words, string? era)
    {
        var year = 1;
        if (words != "元" && !KanjiNumber.TryParse(words, out year))
        {
            return null;
        }

        if (era is null)
        {
            return words == "元" || year is < 1000 or > 9999 ? null : year;
        }

        return year is < 1 or > 99 ? null : year + Array.Find(Eras, e => e.Name == era).YearZero;
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex Dates();
}

/// <summary>Words for a date in a sentence.</summary>
/// <param name="Start">Where they start in the sentence.</param>
/// <param name="End">Where they end.</param>
/// <param name="Day">The day; for one outside its era the day counted on.</param>
/// <param name="Era">The era named.</param>
/// <param name="Flaw">What keeps the words from naming a day; null where nothing does.</param>
internal readonly record struct DateWord(int Start, int End, DateOnly? Day, string? Era, DateFlaw? Flaw);

/// <summary>Why words for a date name no day.</summary>
internal enum DateFlaw
{
    /// <summary>A blank to fill in (<c>令和〇年〇月〇日</c>).</summary>
    Blank,

    /// <summary>No calendar has the day (<c>令和7年2月30日</c>).</summary>
    Impossible,

    /// <summary>The era had not begun or was over (<c>昭和70年1月1日</c>).</summary>
    OutsideEra,
}
