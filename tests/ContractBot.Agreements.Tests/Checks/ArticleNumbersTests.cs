using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class ArticleNumbersTests
{
    [Fact]
    public void A_number_that_stands_twice_after_one_left_out_is_told_as_both()
    {
        const string Text = """
            （検査）
            第１条　甲は、成果物を検査する。

            （額の確定）
            第３条　甲は、額を確定する。

            （支払）
            第３条　甲は、代金を支払う。

            （雑則）
            第４条　疑義は、協議して定める。
            """;

        Assert.Equal(["MissingArticleBesideRepeated 第3条 「第３条」 第2条 | 第1条（検査） | 第3条 | 第3条（額の確定）"], Checked.Articles(DefectKind.MissingNumber, Text));
        Assert.Equal(["RepeatedArticle 第3条 「第３条」 第3条 | 第3条（額の確定） | 第3条（支払）"], Checked.Articles(DefectKind.DuplicateNumber, Text));
    }

    [Fact]
    public void One_number_left_out_is_found_where_articles_are_numbered_alone() =>
        Assert.Equal(
            ["MissingArticle 第4 「4」 第3 | 第2 | 第4"],
            Checked.Articles(DefectKind.MissingNumber, "1　派遣期間は、令和８年１０月１日から令和９年３月３１日までとする。\n\n2　派遣料金は、１時間当たり２，５００円とする。\n\n4　支払は、翌月末日までに行う。"));

    [Theory]
    [InlineData("第１条　甲は、発注する。\n第２条　乙は、納品する。\n第３条　甲は、支払う。")]
    [InlineData("第１条　甲は、発注する。\n第１条の２　乙は、受注する。\n第２条　乙は、納品する。")] // a branch
    [InlineData("（目的）\n第１条　甲は、発注する。\n第２条及び第３条　削除\n（支払）\n第４条　甲は、支払う。")] // deleted, and said so
    public void Articles_in_their_order_are_left_alone(string articles)
    {
        Assert.Empty(Checked.Articles(DefectKind.MissingNumber, articles));
        Assert.Empty(Checked.Articles(DefectKind.DuplicateNumber, articles));
    }
}
