using ContractBot.Agreements.References;
using ContractBot.Agreements.Tests.Parsing;

namespace ContractBot.Agreements.Tests.References;

/// <summary>Places three lists deep: cited, found, and meant by references.</summary>
public class DeepItemsTests
{
    private static readonly Agreement Agreement = Parsed.Text("""
        点検業務委託契約書

        花山市（以下「甲」という。）とミドリ精機株式会社（以下「乙」という。）は、次のとおり契約する。

        （業務）
        第１条　乙は、次の業務を行う。
        （１）　点検
        　ア　機械室の点検
        　　（ア）　ポンプ
        　　（イ）　送風機
        　イ　電気室の点検
        　　ａ　変圧器
        　　ｂ　蓄電池
        （２）　次の物の清掃
        　・窓
        　・床
        ２　前項第１号ア（イ）の点検は、毎月行う。
        ３　第１項第１号イａの点検は、毎年行う。
        """);

    [Theory]
    [InlineData("第1条第1項第1号ア(イ)", "（イ）　送風機")]
    [InlineData("第１条第１項第１号イｂ", "ｂ　蓄電池")]
    [InlineData("第1条第1項第2号の2番目", "・床")]
    public void A_locator_leads_to_its_entry(string locator, string words) =>
        Assert.Equal(words, Assert.Single(ProvisionFinder.Find(Agreement, locator)).Span.Slice(Agreement.Text));

    [Theory]
    [InlineData("前項第１号ア（イ）", "a1p1i1s1t2")]
    [InlineData("第１項第１号イａ", "a1p1i1s2t1")]
    public void A_reference_means_its_entry(string words, string anchor) =>
        Assert.Equal(anchor, Assert.Single(Agreement.References.Single(r => r.Span.Slice(Agreement.Text) == words).Targets).Provision.Address.Anchor);
}
