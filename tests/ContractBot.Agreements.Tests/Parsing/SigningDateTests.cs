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
    [InlineData("令和 年 月 日\n甲 某", "令和 年 月 日", null)]
    [InlineData("令和〇年〇月〇日\n甲 某", "令和〇年〇月〇日", null)]
    [InlineData("甲 某", null, null)]
    public void The_date_line_is_found_and_read_if_it_is_whole(string block, string? words, string? date)
    {
        var agreement = Parsed.Text(Head + block);

        Assert.Equal(words, agreement.Body.SignatureBlock?.DateSpan?.Slice(agreement.Text));
        Assert.Equal(date, agreement.SignedOn is { } signed ? $"{signed.Date:yyyy-MM-dd}" : null);
        Assert.Equal(date is null ? null : words, agreement.SignedOn?.Span.Slice(agreement.Text));
    }

    [Theory]
    [InlineData("令和7年1月28日から施行する", false)]
    [InlineData("令和 年 月 日", true)]
    [InlineData("年 月 日", true)]
    [InlineData("1月28日", false)]
    public void A_date_line_holds_nothing_else(string line, bool expected) => Assert.Equal(expected, SigningDate.IsDateLine(line));
}
