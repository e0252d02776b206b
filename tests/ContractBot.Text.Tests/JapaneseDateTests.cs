using FsCheck;
using FsCheck.Fluent;

namespace ContractBot.Text.Tests;

public sealed class JapaneseDateTests
{
    private static readonly Arbitrary<DateOnly> SolarDays =
        Gen.Choose(new DateOnly(1873, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    [Theory]
    [InlineData("令和７年１月２８日", "2025-01-28", "令和７年１月２８日")]
    [InlineData("令和7年1月28日", "2025-01-28", "令和7年1月28日")]
    [InlineData("令和 8 年 2 月 10 日", "2026-02-10", "令和 8 年 2 月 10 日")]
    [InlineData("令和　８　年　２　月　１０　日", "2026-02-10", "令和　８　年　２　月　１０　日")] // ideographic spaces
    [InlineData("令和元年五月一日", "2019-05-01", "令和元年五月一日")]
    [InlineData("令和 元 年 5 月 1 日", "2019-05-01", "令和 元 年 5 月 1 日")]
    [InlineData("令和1年5月1日", "2019-05-01", "令和1年5月1日")] // 元年 in digits
    [InlineData("令和08年02月09日", "2026-02-09", "令和08年02月09日")]
    [InlineData("平成三十一年四月三十日", "2019-04-30", "平成三十一年四月三十日")]
    [InlineData("昭和六十四年一月七日", "1989-01-07", "昭和六十四年一月七日")]
    [InlineData("大正15年12月24日", "1926-12-24", "大正15年12月24日")]
    [InlineData("明治29年4月27日", "1896-04-27", "明治29年4月27日")]
    [InlineData("明治6年1月1日", "1873-01-01", "明治6年1月1日")] // the first day of the solar calendar
    [InlineData("2025年1月28日", "2025-01-28", "2025年1月28日")]
    [InlineData("二〇二五年一月二十八日", "2025-01-28", "二〇二五年一月二十八日")]
    [InlineData("西暦２０２５年１月２８日", "2025-01-28", "２０２５年１月２８日")]
    [InlineData("（2025 年 1 月 28 日）", "2025-01-28", "2025 年 1 月 28 日")]
    [InlineData("令和６年２月２９日", "2024-02-29", "令和６年２月２９日")] // a leap year
    [InlineData("委託期間は令和8年3月31日（火）まで", "2026-03-31", "令和8年3月31日")]
    [InlineData("平成35年3月31日", "2023-03-31", "平成35年3月31日")] // written before anyone knew that 平成 would end
    [InlineData("令和元年4月1日", "2019-04-01", "令和元年4月1日")] // a month before 令和, as fiscal years are named
    [InlineData("令和〇〇年〇〇月〇〇日から令和8年1月30日まで", "2026-01-30", "令和8年1月30日")] // a blank, then a date
    [InlineData("令和6年（2024年）5月7日", "2024-05-07", "令和6年（2024年）5月7日")] // both calendars; the one outside the brackets counts
    [InlineData("2024年(令和6年)5月7日", "2024-05-07", "2024年(令和6年)5月7日")]
    [InlineData("9999年12月31日", "9999-12-31", "9999年12月31日")]
    public void A_date_is_found_where_it_stands(string text, string date, string words)
    {
        var found = Assert.Single(JapaneseDate.FindAll(text));
        Assert.Equal(DateOnly.Parse(date), found.Date);
        Assert.Equal(words, found.Span.Slice(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("令和6年（2025年）5月7日")] // the two years contradict one another
    [InlineData("令和７年　月　日")]
    [InlineData("令和 年 月 日")]
    [InlineData("令和７年１月　日")]
    [InlineData("令和〇〇年〇〇月〇〇日")] // 〇 fills the blank
    [InlineData("令和〇年4月1日")]
    [InlineData("令和○年○月○日")]
    [InlineData("20〇〇年4月")]
    [InlineData("令和7年1月")]
    [InlineData("7年1月28日")] // whose year?
    [InlineData("元年5月1日")]
    [InlineData("999年1月1日")]
    [InlineData("令和7年13月1日")]
    [InlineData("令和7年0月1日")]
    [InlineData("令和7年1月0日")]
    [InlineData("令和7年4月31日")]
    [InlineData("令和7年（2025年）")]
    [InlineData("令和7年2月29日")] // no leap year
    [InlineData("1900年2月29日")] // a century
    [InlineData("明治5年12月2日")] // counted by the moon
    [InlineData("令和2025年1月28日")] // a slip; 4043 was not meant
    [InlineData("10000年1月1日")]
    [InlineData("99999999年1月1日")]
    [InlineData("令和9999999999999999年1月1日")]
    [InlineData("令和7年99999999999月1日")]
    [InlineData("昭和63年法律第108号")]
    [InlineData("三十日以内")]
    [InlineData("令和七年\n一月一日")] // a line end is layout, which cleaning has removed
    public void Blanks_and_impossible_dates_are_not_found(string text) => Assert.Empty(JapaneseDate.FindAll(text));

    [Fact]
    public void Several_dates_are_found_in_order()
    {
        const string text = "令和6年4月1日から２０２５年３月３１日まで（令和7年　月　日締結、平成三十年十月一日改正）";
        var found = JapaneseDate.FindAll(text).ToArray();
        Assert.Equal([new(2024, 4, 1), new(2025, 3, 31), new(2018, 10, 1)], found.Select(f => f.Date));
        Assert.Equal(["令和6年4月1日", "２０２５年３月３１日", "平成三十年十月一日"], found.Select(f => f.Span.Slice(text)));
    }

    [Theory]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("1989-01-08", "平成元年1月8日")]
    [InlineData("1989-01-07", "昭和64年1月7日")]
    [InlineData("1926-12-25", "昭和元年12月25日")]
    [InlineData("1926-12-24", "大正15年12月24日")]
    [InlineData("1912-07-30", "大正元年7月30日")]
    [InlineData("1912-07-29", "明治45年7月29日")]
    [InlineData("1873-01-01", "明治6年1月1日")]
    [InlineData("1872-12-31", "1872年12月31日")] // 明治5年12月2日 by the moon
    [InlineData("0001-01-01", "1年1月1日")] // no era: not 元年
    [InlineData("2025-01-28", "令和7年1月28日")]
    [InlineData("9999-12-31", "令和7981年12月31日")]
    public void A_date_is_written_in_the_era_of_its_day(string date, string expected) =>
        Assert.Equal(expected, JapaneseDate.Format(DateOnly.Parse(date)));

    [Fact]
    public void Every_day_of_the_solar_calendar_comes_back_from_the_way_it_is_written() => RandomText.Check(SolarDays, day =>
    {
        var written = JapaneseDate.Format(day);
        string[] writings = [written, $"{day.Year}年{day.Month}月{day.Day}日", FullWidth(written), written.Replace("年", " 年 ").Replace("月", " 月 ")];
        return writings.All(w => JapaneseDate.FindAll($"締結日は、{w}とする。").Single().Date == day);
    });

    [Fact]
    public void In_random_text_every_date_slices_back_to_its_words_and_follows_the_one_before() => RandomText.Check(RandomText.Any, text =>
    {
        var end = 0;
        foreach (var (date, span) in JapaneseDate.FindAll(text))
        {
            if (span.Start < end || !JapaneseDate.FindAll(span.Slice(text)).SequenceEqual([new WrittenDate(date, new TextSpan(0, span.Length))]))
            {
                return false;
            }

            end = span.End;
        }

        return true;
    });

    [Fact]
    public void Long_runs_of_digits_and_blanks_hide_no_date()
    {
        // Each run alone would take minutes if every one of its characters were tried to its end.
        var text = new string('9', 100_000) + new string(' ', 100_000) + new string('一', 100_000) + "、令和7年1月28日";
        Assert.Equal(new DateOnly(2025, 1, 28), Assert.Single(JapaneseDate.FindAll(text)).Date);
    }

    private static string FullWidth(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));
}
