using ContractBot.Agreements.Amendments;

namespace ContractBot.Agreements.Tests.Amendments;

/// <summary>Which agreement an amendment changes, told by what it says of it and never guessed.</summary>
public class AmendmentLinksTests
{
    private const string Instruction = "第１条　原契約第６条を削る。";

    [Theory]
    [InlineData("令和６年４月１日付けで締結した「窓口業務委託契約書」（以下「原契約」という。）の一部を次のとおり変更する。")]
    [InlineData("令和6年4月1日付け『窓口業務委託契約書』（以下「原契約」という。）の一部を下記のとおり変更することに合意した。")]
    [InlineData("令和６年４月１日に締結した窓口業務委託契約（以下「原契約」という。）を次のとおり変更する。")]
    [InlineData("2024年4月1日付け窓口業務委託契約書（以下「原契約」という。）に関し、以下のとおり変更する。")]
    [InlineData("令和６年４月１日付けで締結した契約（以下「原契約」という。）の一部を次のように改める。")] // day and parties
    [InlineData("「窓口業務委託契約書」（以下「原契約」という。）について、次のとおり変更契約を締結する。")]
    public void A_base_is_known_by_title_day_and_parties(string sentence) =>
        Assert.Equal("base", Assert.Single(Links(Amendment(sentence)).Linked).BaseId);

    [Fact]
    public void A_title_may_hold_the_sign_with_which_a_day_is_followed() =>
        Assert.Equal("base", Assert.Single(AmendmentLinks.Find(
        [
            Amended.Parse("a1", Amended.By(Instruction).Replace("窓口", "見学受付", StringComparison.Ordinal)),
            Amended.Parse("base", Amended.Base.Replace("窓口", "見学受付", StringComparison.Ordinal)),
            Amended.Parse("other", Amended.Base),
        ]).Linked).BaseId);

    [Theory]
    [InlineData("窓口業務委託変更契約書")]
    [InlineData("窓口業務委託契約の一部変更に関する覚書")]
    [InlineData("窓口業務委託契約書の一部を変更する契約書")]
    [InlineData("覚書")]
    [InlineData("変更協定書")]
    [InlineData("委託料改定に関する合意書")]
    public void An_amendment_may_bear_any_of_these_titles(string title) =>
        Assert.Equal("base", Assert.Single(Links(Amended.By(Instruction, title)).Linked).BaseId);

    [Theory]
    [InlineData("令和６年４月１日付けで締結した「清掃業務委託契約書」（以下「原契約」という。）の一部を次のとおり変更する。", LinkProblem.BaseMissing)]
    [InlineData("令和５年４月１日付けで締結した「窓口業務委託契約書」（以下「原契約」という。）の一部を次のとおり変更する。", LinkProblem.BaseMissing)] // another day
    public void A_base_that_is_not_there_is_reported(string sentence, LinkProblem problem)
    {
        var links = Links(Amendment(sentence));

        Assert.Empty(links.Linked);
        Assert.Equal(("a1", problem), (Assert.Single(links.Unlinked).Id, links.Unlinked[0].Problem));
    }

    [Fact]
    public void Of_two_bases_that_fit_alike_none_is_taken()
    {
        var links = AmendmentLinks.Find(
        [
            Amended.Parse("a1", Amended.By(Instruction)),
            Amended.Parse("base", Amended.Base),
            Amended.Parse("copy", Amended.Base),
        ]);

        Assert.Empty(links.Linked);
        Assert.Equal(LinkProblem.BaseAmbiguous, Assert.Single(links.Unlinked).Problem);
        Assert.Equal(["base", "copy"], links.Unlinked[0].Candidates.AsEnumerable());
    }

    [Fact]
    public void A_contract_number_tells_two_alike_apart()
    {
        var links = AmendmentLinks.Find(
        [
            Amended.Parse("a1", Amended.By(Instruction).Replace("付けで締結した「窓口", "付けで締結した（契約番号 第12号）「窓口", StringComparison.Ordinal)),
            Amended.Parse("eleven", Amended.Base.Replace("窓口業務委託契約書\n", "窓口業務委託契約書\n契約番号 第11号\n", StringComparison.Ordinal)),
            Amended.Parse("twelve", Amended.Base.Replace("窓口業務委託契約書\n", "窓口業務委託契約書\n契約番号 第12号\n", StringComparison.Ordinal)),
        ]);

        Assert.Equal("twelve", Assert.Single(links.Linked).BaseId);
    }

    [Fact]
    public void Amendments_of_each_other_signed_on_one_day_are_reported()
    {
        var links = AmendmentLinks.Find(
        [
            Amended.Parse("a1", Amended.By(Instruction, "甲変更契約書").Replace("「窓口業務委託契約書」", "「乙変更契約書」", StringComparison.Ordinal).Replace("令和６年４月１日付け", "令和７年１月15日付け", StringComparison.Ordinal)),
            Amended.Parse("a2", Amended.By(Instruction, "乙変更契約書").Replace("「窓口業務委託契約書」", "「甲変更契約書」", StringComparison.Ordinal).Replace("令和６年４月１日付け", "令和７年１月15日付け", StringComparison.Ordinal)),
        ]);

        Assert.Empty(links.Linked);
        Assert.Equal([LinkProblem.BaseIsAmendment, LinkProblem.BaseIsAmendment], links.Unlinked.Select(u => u.Problem));
    }

    [Fact]
    public void An_amendment_older_than_its_base_is_reported() =>
        Assert.Equal(LinkProblem.OlderThanBase, Assert.Single(Links(Amended.By(Instruction, signedOn: "令和６年３月１日")).Unlinked).Problem);

    [Theory]
    [InlineData("覚書", "甲野市（以下「甲」という。）と株式会社乙山（以下「乙」という。）とは、令和６年４月１日付け窓口業務委託契約に関し、次のとおり覚書を締結する。", "第１条　乙は、毎月報告書を甲に提出する。")]
    [InlineData("秘密保持契約書", "甲野市（以下「甲」という。）と株式会社乙山（以下「乙」という。）とは、次のとおり契約を締結する。", "第１条　この契約の内容を変更するときは、甲乙協議の上、書面により変更する。")]
    public void What_changes_nothing_is_an_agreement_like_any_other(string title, string preamble, string article)
    {
        var links = Links($"{title}\n\n{preamble}\n\n{article}\n\n令和７年１月15日\n\n甲　甲野市長\n乙　株式会社乙山\n");

        Assert.Empty(links.Linked);
        Assert.Empty(links.Unlinked);
    }

    private static AmendmentLinks Links(string amendment) =>
        AmendmentLinks.Find([Amended.Parse("a1", amendment), Amended.Parse("base", Amended.Base)]);

    private static string Amendment(string sentence) => $"""
        変更契約書

        甲野市（以下「甲」という。）と株式会社乙山（以下「乙」という。）とは、{sentence}

        {Instruction}

        令和７年１月15日

        甲　甲野市長　甲野一郎
        乙　株式会社乙山　代表取締役　乙山二郎
        """;
}
