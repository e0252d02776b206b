using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class DivisionHeadingTests
{
    [Theory]
    [InlineData("第1章 総則", 1, DivisionLevel.Sho, "第1章", "総則")]
    [InlineData("第 6 章 成果の取扱い・知的財産権", 6, DivisionLevel.Sho, "第 6 章", "成果の取扱い・知的財産権")]
    [InlineData("第二節 定義", 2, DivisionLevel.Setsu, "第二節", "定義")]
    [InlineData("第1編総論", 1, DivisionLevel.Hen, "第1編", "総論")]
    [InlineData("第3款", 3, DivisionLevel.Kan, "第3款", "")]
    public void A_heading_is_read(string line, int number, DivisionLevel level, string numberText, string words)
    {
        var heading = DivisionHeading.Read(line)!.Value;

        Assert.Equal((number, level), (heading.Number, heading.Level));
        Assert.Equal(numberText, line[..heading.NumberLength]);
        Assert.Equal(words, heading.Words.Slice(line));
    }

    [Theory]
    [InlineData("第2章の規定により")]
    [InlineData("第2章及び第3章")]
    [InlineData("第2章 甲は、乙に通知する。")]
    [InlineData("第2条 甲は")]
    public void A_reference_is_none(string line) => Assert.Null(DivisionHeading.Read(line));

    [Fact]
    public void Sections_nest_in_their_chapter_and_count_anew_in_each()
    {
        var agreement = Parsed.Text("契約書\n第1章 甲\n第1節 乙\n第1条 あ。\n第2節 丙\n第2条 い。\n第2章 丁\n第1節 戊\n第3条 う。");

        Assert.Equal(
            ["甲(乙(1),丙(2))", "丁(戊(3))"],
            agreement.Body.Divisions.Select(d => $"{d.Heading}({string.Join(",", d.Divisions.Select(s => $"{s.Heading}({string.Join(",", s.Articles.Select(a => a.Number))})"))})"));
    }

    [Fact]
    public void Words_of_a_chapter_without_articles_are_a_place_of_their_own()
    {
        var agreement = Parsed.Text("約款\n第1章 総則\nこの章は、通則を定める。\n第1条 あ。\n第2章 業務\n第1節 検査\n検査は、別に定める。\n第3章 雑則\n詳細は、別に定める。");

        Assert.Equal(
            ["第1章 d1 この章は、通則を定める。", "第2章第1節 d3 検査は、別に定める。", "第3章 d4 詳細は、別に定める。"],
            agreement.Body.AllLeads().Select(lead => $"{lead.Address.Locator} {lead.Address.Anchor} {lead.Span.Slice(agreement.Text)}"));
        Assert.Null(agreement.Body.Preamble);
        Assert.Equal("d4", ProvisionFinder.Find(agreement, "第三章").Single().Address.Anchor);
    }
}
