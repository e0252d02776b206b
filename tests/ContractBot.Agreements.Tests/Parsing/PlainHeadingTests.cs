using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class PlainHeadingTests
{
    [Theory]
    [InlineData("1 基本的事項", 1, 1)]
    [InlineData("3.期間", 2, 3)]
    [InlineData("二 甲は", 1, 2)]
    public void A_bare_number_is_read(string line, int length, int number) =>
        Assert.Equal(new ProvisionNumber(length, number, null, NumberStyle.Plain), PlainHeading.Read(line));

    [Theory]
    [InlineData("2通を")]
    [InlineData("① 甲は")]
    [InlineData("(1) 甲は")]
    [InlineData("5.2 甲は")]
    public void Other_signs_are_none(string line) => Assert.Null(PlainHeading.Read(line));
}
