using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class SigningDateTests
{
    private const string Head = "契約書\n第1条 甲は、払う。\n本契約の締結を証するため、本書2通を作成する。\n";

    [Theory]
    [InlineData("令和７年１月２８日\n甲 某", "令和７年１月２８日", "2025-01-28")]
    [InlineData("2025年4月1日\n甲 某", "2025年4月1日", "2025-04-01")]
    [InlineData("締結日：平成三十年四月一日\n甲 某", "平成三十年四月一日", "2018-04-01")]
    [InlineData("令和7年 月 日\n甲 某", "令和7年 月 日", null)]
    [InlineData("令和７年１月２８日（火）\n甲 某", "令和７年１月２８日", "2025-01-28")]
    [InlineData("令和７年１月２８日（水）\n甲 某", "令和７年１月２８日", null)] // a Tuesday
    [InlineData("2025年1月28日(火曜日)\n甲 某", "2025年1月28日", "2025-01-28")]
    [InlineData("令和 年 月 日\n甲 某", "令和 年 月 日", null)]
    [InlineData("令和〇年〇月〇日\n甲 某", "令和〇年〇月〇日", null)]
    [InlineData("R7.4.1\n甲 某", "R7.4.1", "2025-04-01")]
    [InlineData("令和元年５月１日\n甲 某", "令和元年５月１日", "2019-05-01")]
    [InlineData("令和七年四月一日\n甲 某", "令和七年四月一日", "2025-04-01")]
    [InlineData("明治四十五年七月二十九日\n甲 某", "明治四十五年七月二十九日", "1912-07-29")]
    [InlineData("2025/4/1\n甲 某", "2025/4/1", "2025-04-01")]
    [InlineData("契約締結日　2025-04-01\n甲 某", "2025-04-01", "2025-04-01")]
    [InlineData("令和7年（2025年）4月1日\n甲 某", "令和7年（2025年）4月1日", "2025-04-01")]
    [InlineData("令和7年（2024年）4月1日\n甲 某", "令和7年（2024年）4月1日", null)] // the two years contradict one another
    [InlineData("令和7年2月30日\n甲 某", "令和7年2月30日", null)]
    [InlineData("令和7年4月1日\n甲 某\n令和7年4月3日\n乙 某", "令和7年4月1日", null)] // two days
    [InlineData("令和7年4月1日\n甲 某\n令和7年4月1日\n乙 某", "令和7年4月1日", "2025-04-01")]
    [InlineData("令和7年4月1日\n甲 某\n令和 年 月 日\n乙 某", "令和7年4月1日", null)] // the other has not signed
    [InlineData("甲 某", null, null)]
    public void The_date_line_is_found_and_read_if_it_is_whole(string block, string? words, string? date)
    {
        var agreement = Parsed.Text(Head + block);

        Assert.Equal(words, agreement.Body.SignatureBlock?.DateSpan?.Slice(agreement.Text));
        Assert.Equal(date, agreement.SignedOn is { } signed ? $"{signed.Date:yyyy-MM-dd}" : null);
        Assert.Equal(date is null ? null : words, agreement.SignedOn?.Span.Slice(agreement.Text));
    }

    [Theory]
    [InlineData("甲と乙は、令和7年4月1日付で、次のとおり契約を締結する。", "甲 某", "2025-04-01")]
    [InlineData("甲と乙は、2025年4月1日、本契約を締結した。", "甲 某", "2025-04-01")]
    [InlineData("１　件名　机の購入\n２　契約締結日　令和７年４月１日\n甲と乙は、契約する。", "甲 某", "2025-04-01")]
    [InlineData("１　件名　机の購入\n２　納入日　令和７年４月１日\n甲と乙は、契約する。", "甲 某", null)]
    [InlineData("甲と乙は、令和7年4月1日付で締結した業務委託契約の一部を変更する契約を締結する。", "甲 某", null)] // that is the other agreement
    [InlineData("甲と乙は、令和5年4月1日付けで締結された基本契約に基づき、契約を締結する。", "甲 某", null)]
    [InlineData("甲と乙は、令和7年4月1日から効力を有する契約を締結する。", "甲 某", null)]
    [InlineData("甲と乙は、令和7年4月1日付で契約を締結する。", "令和 年 月 日\n甲 某", null)] // the block leaves it blank
    [InlineData("甲と乙は、令和7年4月1日付で契約を締結する。", "令和7年4月2日\n甲 某", null)] // another day
    [InlineData("甲と乙は、令和7年4月1日付で契約を締結する。", "令和7年4月1日\n甲 某", "2025-04-01")]
    public void The_opening_words_may_name_the_day(string preamble, string block, string? date)
    {
        var agreement = Parsed.Text($"契約書\n{preamble}\n第1条 甲は、払う。\n本契約の締結を証するため、本書2通を作成する。\n{block}");

        Assert.Equal(date, agreement.SignedOn is { } signed ? $"{signed.Date:yyyy-MM-dd}" : null);
    }

    [Theory]
    [InlineData("令和7年1月28日から施行する", false)]
    [InlineData("令和 年 月 日", true)]
    [InlineData("年 月 日", true)]
    [InlineData("1月28日", false)]
    public void A_date_line_holds_nothing_else(string line, bool expected) => Assert.Equal(expected, SigningDate.IsDateLine(line));
}
