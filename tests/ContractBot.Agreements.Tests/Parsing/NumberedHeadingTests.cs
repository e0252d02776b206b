using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class NumberedHeadingTests
{
    [Theory]
    [InlineData("第1 乙は、", 2, 1)]
    [InlineData("第10 基本的事項", 3, 10)]
    [InlineData("第十一(教育の実施)", 3, 11)]
    [InlineData("第 3", 3, 3)]
    [InlineData("第3 期間", 2, 3)]
    public void A_number_without_jou_is_read(string line, int length, int number) =>
        Assert.Equal(new ProvisionNumber(length, number, null, NumberStyle.Dai), NumberedHeading.Read(line));

    [Theory]
    [InlineData("第1項及び第29条並びに")]
    [InlineData("第 1 項の規定")]
    [InlineData("第2章 総則")]
    [InlineData("第3条 甲は")]
    [InlineData("第三者に開示")]
    public void Other_numbers_are_none(string line) => Assert.Null(NumberedHeading.Read(line));
}
