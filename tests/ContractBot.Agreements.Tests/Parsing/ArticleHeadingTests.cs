using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class ArticleHeadingTests
{
    [Theory]
    [InlineData("第1条 甲は、", 3, 1, null)]
    [InlineData("第 8 条 乙は、", 5, 8, null)]
    [InlineData("第二十三条 甲", 5, 23, null)]
    [InlineData("第三条の二 乙は、", 5, 3, 2)]
    [InlineData("第3条の2(再委託)", 5, 3, 2)]
    [InlineData("第 1 0 条 甲", 7, 10, null)]
    [InlineData("第13条 第11条の検査及び", 4, 13, null)] // the article's own words may start with a reference
    [InlineData("第5条", 3, 5, null)]
    [InlineData("第1条甲は、", 3, 1, null)]
    public void A_number_at_the_start_of_a_line_is_read(string line, int length, int number, int? branch)
        => Assert.Equal(new ProvisionNumber(length, number, branch, NumberStyle.Jou), ArticleHeading.Read(line));

    [Theory]
    [InlineData("第9条、第11条第2項")]
    [InlineData("第 9 条、第 11 条第 2 項")]
    [InlineData("第28条第1項及び")]
    [InlineData("第28条 第1項及び")]
    [InlineData("第3条の規定により")]
    [InlineData("第3条の一部を改正する")] // 一部 is no branch
    [InlineData("第13条に規定する")]
    [InlineData("第20条から第22条まで")]
    [InlineData("第5条及び第6条")]
    [InlineData("第6条又は")]
    [InlineData("第7条ただし書")]
    [InlineData("第7条各号")]
    [InlineData("第1項 甲は")]
    [InlineData("第1章 総則")]
    [InlineData("第零条 甲は")]
    [InlineData("前第1条 甲は")]
    public void A_reference_is_no_heading(string line) => Assert.Null(ArticleHeading.Read(line));
}
