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
    public void A_name_that_is_wrapped_before_its_definition_stays_whole()
    {
        var agreement = Parsed.Text("業務委託契約書\n\n丘市（以下「甲」という。）と\n谷株式会社（以下「乙」という。）は、次のとおり契約する。\n\n第1条 乙は、業務を行う。\n第2条 甲は、委託料を支払う。\n");

        Assert.Equal(["丘市", "谷株式会社"], agreement.Parties.Select(p => p.Name));
    }
}
