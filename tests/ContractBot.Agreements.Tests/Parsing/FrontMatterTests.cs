namespace ContractBot.Agreements.Tests.Parsing;

public class FrontMatterTests
{
    [Fact]
    public void The_settings_of_a_web_site_are_no_words_of_the_agreement()
    {
        var agreement = Parsed.Text("---\ntitle: 規約\ntags:\n  - legal\n---\n\n# 花山市民会館利用規約\n\n## 第1条（目的）\n利用者は、この規約を守る。\n");

        Assert.Equal("花山市民会館利用規約", agreement.Title);
        Assert.Equal("花山市民会館利用規約\n第1条（目的）\n利用者は、この規約を守る。", agreement.Text);
    }

    [Theory]
    [InlineData("---\nlayout: page\ntitle: \"花山市民会館利用規約\"\n---\n\n第1条　利用者は、この規約を守る。\n")]
    [InlineData("\uFEFF---\r\ntitle: 花山市民会館利用規約\r\n---\r\n第1条　利用者は、この規約を守る。\r\n")]
    public void The_title_that_stands_nowhere_else_is_the_title(string text) =>
        Assert.Equal("花山市民会館利用規約", Parsed.Text(text).Title);

    [Theory]
    [InlineData("---\n甲と乙は、契約する。\n---\n第1条　甲は、支払う。\n")]
    [InlineData("---\n")]
    public void A_rule_above_the_text_is_no_front_matter(string text) =>
        Assert.Equal(string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit != '-')), string.Concat(Parsed.Text(text).Text.Where(unit => !char.IsWhiteSpace(unit))));
}
