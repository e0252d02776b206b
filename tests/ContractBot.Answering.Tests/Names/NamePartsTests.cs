using ContractBot.Answering.Names;

namespace ContractBot.Answering.Tests.Names;

public class NamePartsTests
{
    [Theory]
    [InlineData("花山市", "花山市,花山")]
    [InlineData("花山市長 山川花子", "山川花子,花山市,花山")]
    [InlineData("青葉県知事", "青葉県,青葉")]
    [InlineData("株式会社みどり銀行", "株式会社みどり銀行,みどり銀行")]
    [InlineData("ミドリ精機株式会社", "ミドリ精機株式会社,ミドリ精機")]
    [InlineData("日本ヒノキ株式会社", "日本ヒノキ株式会社,日本ヒノキ,ヒノキ")]
    [InlineData("財務官東国省南北局長", "財務官東国省南北局,財務官東国省,南北局")]
    [InlineData("〇〇〇〇", "")]
    public void A_party_is_known_by_its_name_and_by_the_parts_that_people_use(string name, string forms) =>
        Assert.Equal(forms, string.Join(",", NameParts.FormsOf(name)));

    [Theory]
    [InlineData("花山市長 山川花子", "花山市")]
    [InlineData("株式会社みどり銀行", "株式会社みどり銀行")]
    [InlineData("株式会社西都運輸", "株式会社西都運輸")] // 都 within a company's name ends no authority
    public void An_answer_calls_an_authority_by_its_own_name_and_a_company_by_its_whole_name(string name, string expected) =>
        Assert.Equal(expected, NameParts.CallName(name));
}
