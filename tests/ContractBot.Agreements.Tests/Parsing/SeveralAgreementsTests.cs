using ContractBot.Agreements.Facts.Obligations;

namespace ContractBot.Agreements.Tests.Parsing;

/// <summary>Two agreements in one file: each has parties of its own.</summary>
public class SeveralAgreementsTests
{
    private static readonly Agreement Two = Parsed.Text("""
        秘密保持契約書

        花山市（以下「甲」という。）とミドリ精機株式会社（以下「乙」という。）は、次のとおり契約する。

        第１条（秘密）
        乙は、秘密を守らなければならない。

        第２条（期間）
        本契約の期間は、１年とする。

        本契約の証として、本書2通を作成し、各自1通を保有する。
        令和７年４月１日
        甲　花山市
        乙　ミドリ精機株式会社

        業務委託契約書

        青葉県（以下「甲」という。）と株式会社ひばり（以下「乙」という。）は、次のとおり契約する。

        第１条（業務）
        乙は、業務を行わなければならない。

        第２条（費用）
        費用は、甲が負担する。

        本契約の証として、本書2通を作成し、各自1通を保有する。
        令和７年５月１日
        甲　青葉県
        乙　株式会社ひばり
        """);

    [Fact]
    public void Each_names_its_own_parties()
    {
        Assert.Equal(["花山市", "ミドリ精機株式会社"], Two.PartiesOf(Two.Body).Select(p => p.Name));
        Assert.Equal(["青葉県", "株式会社ひばり"], Two.PartiesOf(Two.Parts[1]).Select(p => p.Name));
    }

    [Fact]
    public void Whoever_is_bound_is_the_party_of_the_agreement_in_which_it_stands() => Assert.Equal(
        ["ミドリ精機株式会社", "株式会社ひばり"],
        ObligationReader.Read(Two).Where(o => o.Bearer?.Text == "乙").Select(o => o.Bearer!.Parties.Single().Name));
}
