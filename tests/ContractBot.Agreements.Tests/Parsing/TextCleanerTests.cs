using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Parsing;

public class TextCleanerTests
{
    private const string Head = "契約書\n第1条 ";

    [Theory]
    [InlineData("甲は、乙に\n通知する。", "甲は、乙に通知する。")]
    [InlineData("甲は、乙に\r\n通知する。\r\n", "甲は、乙に通知する。")]
    [InlineData("甲は、乙に\n\n \n通知する。", "甲は、乙に通知する。")]
    [InlineData("甲は、乙に\n\n(案)\n\n通知する。", "甲は、乙に通知する。")]
    [InlineData("甲は、乙に \n\f　通知する。　", "甲は、乙に通知する。")]
    [InlineData("納入後6\n\n0日以内に通知する。", "納入後60日以内に通知する。")]
    [InlineData("（明治40年法律第4\n- 5号) 第96条の6による。", "（明治40年法律第45号) 第96条の6による。")]
    [InlineData("会計法第28条\n\n第1項及び第29条による。", "会計法第28条第1項及び第29条による。")]
    [InlineData("第9条及び\n第11条の規定による。", "第9条及び第11条の規定による。")]
    [InlineData("甲は、Azure \nCloud を用いる。", "甲は、Azure Cloud を用いる。")]
    [InlineData("甲は、Azu\nre を用いる。", "甲は、Azure を用いる。")]
    [InlineData("甲は、各自 \n1通を持つ。", "甲は、各自1通を持つ。")]
    [InlineData("年 2.50%　の  割合", "年 2.50%　の  割合")] // spaces within a line are the agreement's
    [InlineData("確実に\n\nに廃棄する。", "確実にに廃棄する。")] // and so are its misprints
    [InlineData("令和７年４月\u200B１日、乙に\u00AD通知\u2060する。", "令和７年４月１日、乙に通知する。")] // where a line may break, a page shows nothing
    public void Wraps_vanish_and_nothing_else_does(string article, string cleaned) => Assert.Equal(Head + cleaned, Parsed.Text(Head + article).Text);

    [Theory]
    [InlineData("甲は、払う。\n2 乙は、受ける。")]
    [InlineData("次のとおりとする。\n(1) 甲\n(2) 乙")]
    [InlineData("甲は、払う。\nただし、期間中に限る。")]
    [InlineData("次のとおりとする。\n・甲\n・乙")]
    [InlineData("次のとおりとする。\n始期　四月\n終期　三月")]
    [InlineData("甲は、払う。\n本契約の締結を証するため、本書2通を作成する。\n令和7年 月 日\n甲 某市長\n山田 太郎")]
    public void Ends_of_lines_that_are_the_agreements_own_stay(string article) => Assert.Equal(Head + article, Parsed.Text(Head + article).Text);

    [Fact]
    public void Each_kept_character_leads_back_to_its_place_in_the_file()
    {
        const string Text = "\r\n契約書\r\n\r\n- **第1条** 甲は、乙に\r\n\r\n通知する。\r\n";
        var agreement = Parsed.Text(Text);

        Assert.Equal("契約書\n第1条 甲は、乙に通知する。", agreement.Text);
        Assert.Equal("契約書\n第1条 甲は、乙に通知する。", string.Concat(Enumerable.Range(0, agreement.Text.Length).Select(i => Text[agreement.Cleaned.ToOriginal(i)])));
        var across = new TextSpan(agreement.Text.IndexOf("乙に通", StringComparison.Ordinal), agreement.Text.IndexOf("乙に通", StringComparison.Ordinal) + 3);
        Assert.Equal("乙に\r\n\r\n通", agreement.Cleaned.ToOriginal(across).Slice(Text));
    }
}
