using ContractBot.Agreements.Description;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Tests.Parsing;

namespace ContractBot.Agreements.Tests.Description;

public class KindReaderTests
{
    [Theory]
    [InlineData("丘市と谷株式会社との包括連携協定書", AgreementKind.Partnership)]
    [InlineData("障害者の雇用促進に関する連携協定書", AgreementKind.Partnership)]
    [InlineData("災害時における物資の供給に関する協定書", AgreementKind.DisasterResponse)]
    [InlineData("広報紙配布業務委託契約書", AgreementKind.Outsourcing)]
    [InlineData("昇降機保守点検業務委託契約書", AgreementKind.Maintenance)]
    [InlineData("庁舎改修工事設計業務委託契約書", AgreementKind.Outsourcing)]
    [InlineData("工事請負契約約款", AgreementKind.ContractForWork)]
    [InlineData("秘 密 保 持 契 約 書", AgreementKind.Nondisclosure)]
    [InlineData("秘密保持に関する覚書", AgreementKind.Nondisclosure)]
    [InlineData("ＮＤＡ契約書", AgreementKind.Nondisclosure)]
    [InlineData("個人情報の取扱いに関する覚書", AgreementKind.DataProcessing)]
    [InlineData("定期建物賃貸借契約書", AgreementKind.Lease)]
    [InlineData("市有財産使用貸借契約書", AgreementKind.LoanForUse)]
    [InlineData("金銭消費貸借契約書", AgreementKind.Loan)]
    [InlineData("土地売買契約書", AgreementKind.Sale)]
    [InlineData("谷ポイント利用規約", AgreementKind.TermsOfService)]
    [InlineData("宿泊約款", AgreementKind.TermsOfService)]
    [InlineData("雇用契約書", AgreementKind.Employment)]
    [InlineData("就業規則", AgreementKind.Employment)]
    [InlineData("駐車場使用契約書", AgreementKind.Lease)]
    [InlineData("ソフトウェア開発契約書", AgreementKind.Outsourcing)]
    [InlineData("丘公園の管理に関する指定管理協定書", AgreementKind.DesignatedManager)]
    [InlineData("共同研究契約書", AgreementKind.JointResearch)]
    [InlineData("業務委託契約の一部を変更する契約書", AgreementKind.Amendment)]
    [InlineData("変更覚書", AgreementKind.Amendment)]
    [InlineData("ドローン操縦業務委託契約書", AgreementKind.Outsourcing)]
    [InlineData("受託研究取扱規程", AgreementKind.Rules)]
    [InlineData("花山自治会規約", AgreementKind.Rules)]
    [InlineData("花山市自転車等駐車場条例", AgreementKind.Rules)]
    [InlineData("旅費規程", AgreementKind.Rules)]
    [InlineData("会員規約", AgreementKind.TermsOfService)]
    [InlineData("補助金交付要綱", AgreementKind.Subsidy)]
    public void The_title_tells_the_kind(string title, AgreementKind kind) =>
        Assert.Equal(kind, Parsed.Text(title + "\n第１条　甲は、乙に、書類を渡す。\n").Kind);

    [Theory]
    [InlineData("契約書", "甲は、清掃業務を乙に委託し、乙はこれを受託する。", AgreementKind.Outsourcing)]
    [InlineData("協定書", "甲及び乙は、相互に連携し、地域の課題を解決する。", AgreementKind.Partnership)]
    [InlineData("契約書", "甲は、別紙の建物を乙に賃貸し、乙はこれを賃借する。", AgreementKind.Lease)]
    [InlineData("覚書", "甲は、物品を乙に売り渡し、乙はこれを買い受ける。", AgreementKind.Sale)]
    [InlineData("覚書", "甲及び乙は、書類を交換する。", AgreementKind.Memorandum)]
    [InlineData("契約書", "甲及び乙は、書類を交換する。", AgreementKind.Other)]
    public void Where_the_title_says_nothing_the_opening_articles_tell(string title, string article, AgreementKind kind) =>
        Assert.Equal(kind, Parsed.Text($"{title}\n第１条　{article}\n").Kind);

    [Fact]
    public void The_five_agreements_are_of_these_kinds()
    {
        var reading = CorpusReader.Read(RepositoryFiles.Corpus, null, CancellationToken.None);

        Assert.Equal(
            ["mext-tsushinsei Outsourcing", "miyagi-pocketsign Partnership", "miyakojima-kosodate Outsourcing", "osaka-microsoft Partnership", "shimotsuma-cybozu Partnership"],
            reading.Agreements.Select(a => $"{a.Id} {a.Kind}"));
    }
}
