using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class RangeEndsTests
{
    [Fact]
    public void A_range_that_ends_behind_the_last_article_is_found() =>
        Assert.Equal(
            ["DanglingReference 第3条第1項 「甲は、第１条から７条までの規定により支払う。」 7条 | 第3条第1項"],
            Checked.Articles(DefectKind.DanglingReference, "第１条　甲は、発注する。\n第２条　乙は、納める。\n第３条　甲は、第１条から７条までの規定により支払う。"));

    [Theory]
    [InlineData("甲は、第１条から２条までの規定により支払う。")]
    [InlineData("甲は、民法第９０条から９５条までの規定により支払う。")]
    public void A_range_that_ends_at_an_article_is_left_alone(string sentence) =>
        Assert.Empty(Checked.Articles(DefectKind.DanglingReference, $"第１条　甲は、発注する。\n第２条　乙は、納める。\n第３条　{sentence}"));
}
