namespace ContractBot.Text.Tests;

public class NumericDateTests
{
    [Theory]
    [InlineData("2025-04-01", "2025-04-01")]
    [InlineData("2025/4/1", "2025-04-01")]
    [InlineData("２０２５．４．１", "2025-04-01")]
    [InlineData("R7.4.1", "2025-04-01")]
    [InlineData("r7/4/1", "2025-04-01")]
    [InlineData("令和7.4.1", "2025-04-01")]
    [InlineData("R元.5.1", "2019-05-01")]
    [InlineData("H31.4.30", "2019-04-30")]
    [InlineData("S64.1.7", "1989-01-07")]
    [InlineData("T15-12-24", "1926-12-24")]
    [InlineData("M45.7.29", "1912-07-29")]
    public void A_date_in_figures_is_read(string text, string date) => Assert.Equal(DateOnly.Parse(date), NumericDate.Read(text));

    [Theory]
    [InlineData("2025-02-29", true)]
    [InlineData("R7.13.1", true)]
    [InlineData("M5.1.1", true)] // before the solar calendar
    [InlineData("2025-4/1", false)]
    [InlineData("7.4.1", false)] // of which era?
    [InlineData("25/4/1", false)]
    [InlineData("2025-04", false)]
    [InlineData(" 2025-04-01", false)]
    [InlineData("", false)]
    public void What_is_no_day_or_no_date_gives_none(string text, bool isForm)
    {
        Assert.Null(NumericDate.Read(text));
        Assert.Equal(isForm, NumericDate.IsForm(text));
    }
}
