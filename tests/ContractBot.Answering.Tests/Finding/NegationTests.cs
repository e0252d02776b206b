using ContractBot.Answering.Finding;

namespace ContractBot.Answering.Tests.Finding;

public class NegationTests
{
    [Theory]
    [InlineData("確認書を出さなかったら?", true)]
    [InlineData("期限までに提出しないときは、契約を解除する。", true)]
    [InlineData("報告を怠った場合", true)]
    [InlineData("確認書を出したら?", false)]
    [InlineData("届け出ないといけない?", false)] // a duty
    [InlineData("届け出なければならない。", false)]
    public void What_follows_when_something_is_not_done_is_recognised(string compact, bool isDenied) =>
        Assert.Equal(isDenied, Negation.IsInOccasion(compact));

    [Theory]
    [InlineData("何らの催告なしに解除することができる。", "催告", true)]
    [InlineData("催告を要せず解除することができる。", "催告", true)]
    [InlineData("催告をしても履行しないときは", "催告", false)]
    [InlineData("相手方の承諾を得ることなく", "承諾", true)]
    [InlineData("相手方の承諾を得て", "承諾", false)]
    public void A_word_may_be_named_as_what_is_not_needed(string compact, string word, bool isDenied) =>
        Assert.Equal(isDenied, Negation.Denies(compact, word));

    [Theory]
    [InlineData("職員には、退職金は支給しない。", "退職金", true)]
    [InlineData("納付した研究費は、返還しないものとする。", "研究費", true)]
    [InlineData("更新は行われず、期間の満了により終了する。", "更新", true)]
    [InlineData("契約保証金は、免除する。", "契約保証金", true)]
    [InlineData("使用の有無にかかわらず家賃を支払わなければならない。", "使用", false)]
    [InlineData("家賃を支払わなければならない。", "家賃", false)]
    [InlineData("退職金は、必ず支給する。", "退職金", false)]
    [InlineData("退職金は、勤続1年に満たない者には支給しない。", "退職金", false)] // only for some
    public void A_thing_may_be_ruled_out(string compact, string thing, bool isRuledOut) =>
        Assert.Equal(isRuledOut, Negation.IsRuledOut(compact, thing));
}
