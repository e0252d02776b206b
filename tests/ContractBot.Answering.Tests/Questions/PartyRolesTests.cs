using ContractBot.Agreements.Parsing;
using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Tests.Questions;

public class PartyRolesTests
{
    [Theory]
    [InlineData("受託者から解除できる?", "乙")]
    [InlineData("委託者は検査できる?", "甲")]
    [InlineData("再受託者は?", null)]
    [InlineData("誰が払う?", null)]
    public void Who_entrusts_and_who_is_entrusted_is_read_from_the_text(string question, string? party)
    {
        var agreement = AgreementParser.Parse("x", new SourceText("x.txt", """
            業務委託契約書

            青葉市（以下「甲」という。）と株式会社森（以下「乙」という。）とは、次のとおり契約を締結する。

            （目的）
            第１条　甲は、清掃業務の実施を乙に委託し、乙はこれを受託する。
            """, "utf-8", ""));

        Assert.Equal(party, PartyRoles.FindIn(question, agreement).Select(r => r.Party).FirstOrDefault());
    }

    [Theory]
    [InlineData("大家は部屋に入れる?", "甲")]
    [InlineData("借主から解約できる?", "乙")]
    [InlineData("店子の側からやめられる?", "乙")]
    [InlineData("買主は検査する?", null)] // nobody is one here
    public void The_sides_of_a_lease_are_known_by_the_words_that_introduce_them(string question, string? party)
    {
        var agreement = AgreementParser.Parse("x", new SourceText("x.txt", """
            建物賃貸借契約書

            賃貸人 青葉不動産株式会社（以下「甲」という。）と賃借人 森田花子（以下「乙」という。）は、次のとおり契約する。

            （目的）
            第１条　甲は、建物を乙に賃貸する。
            """, "utf-8", ""));

        Assert.Equal(party, PartyRoles.FindIn(question, agreement).Select(r => r.Party).FirstOrDefault());
    }
}
