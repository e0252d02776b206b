namespace ContractBot.Agreements.Tests.Parsing;

public class LineWrapTests
{
    // A list of entries above the sentence that names the parties: its last entry is no part of the first party's name.
    [Fact]
    public void An_entry_does_not_go_on_in_the_sentence_that_names_the_parties()
    {
        var agreement = Parsed.Text(
            "物品賃貸借契約書\n\n1 件　　名　複写機\n2 契約保証金　免除\n\n丘市（以下「賃借人」という。）と谷株式会社（以下「賃貸人」という。）は、次のとおり契約する。\n\n第1条 賃貸人は、物件を納入する。\n第2条 賃借人は、賃借料を支払う。\n");

        Assert.Equal(["丘市", "谷株式会社"], agreement.Parties.Select(p => p.Name));
    }

    [Fact]
    public void An_entry_that_ends_in_a_noun_does_not_go_on_below_a_blank_line()
    {
        var agreement = Parsed.Text("利用規約\n\n## 第1条（提供）\n\n当社は、次の場合を除いて提供しない。\n\n- 法令に基づく場合\n- 求めに応じて提供を止めること\n\n前項の定めにかかわらず、次の場合は提供に当たらない。\n\n- 委託する場合\n- 合併する場合\n\n## 第2条（改定）\n\n当社は、この規約を改める。\n");

        Assert.Equal([2, 2], agreement.Parts[0].Articles[0].Paragraphs.Select(p => p.Items.Length));
    }

    [Fact]
    public void A_blank_to_be_filled_in_that_is_cut_in_two_opens_no_entry()
    {
        var agreement = Parsed.Text("金銭貸借契約書\n\n第1条 甲は、乙に金○円を貸す。\n第2条 乙は、元金を平成○○年○月から平成○\n○年○月まで、毎月末日に返す。\n");

        Assert.Empty(agreement.Parts[0].Articles[1].Paragraphs[0].Items);
        Assert.Contains("平成○○年○月まで、", agreement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_wrapped_before_its_definition_stays_whole()
    {
        var agreement = Parsed.Text("業務委託契約書\n\n丘市（以下「甲」という。）と\n谷株式会社（以下「乙」という。）は、次のとおり契約する。\n\n第1条 乙は、業務を行う。\n第2条 甲は、委託料を支払う。\n");

        Assert.Equal(["丘市", "谷株式会社"], agreement.Parties.Select(p => p.Name));
    }
}
