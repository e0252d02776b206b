using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class AttachmentNameTests
{
    [Theory]
    [InlineData("別記1個人情報取扱特記事項を", "別記", "1", "個人情報取扱特記事項")]
    [InlineData("別紙様式第5号により", "様式", "5", "")]
    [InlineData("第2号様式による", "様式", "2", "")]
    [InlineData("(別添)事業計画書のとおり", "別添", null, "事業計画書")]
    [InlineData("別紙のとおり", "別紙", null, "")]
    public void A_mention_has_family_number_and_words(string text, string family, string? number, string words)
    {
        var mention = Assert.Single(AttachmentName.MentionsIn(text));

        Assert.Equal(new AttachmentName(family, number), mention.Name);
        Assert.Equal(words, mention.Words.Slice(text));
    }

    [Theory]
    [InlineData("同規則様式26備考24")] // a rule's own form
    [InlineData("所得税法別表第一")]
    [InlineData("任意の様式により")]
    [InlineData("表面の個別記載が優先")]
    public void What_names_no_attachment_of_the_agreement_is_passed_over(string text) => Assert.Empty(AttachmentName.MentionsIn(text));
}
