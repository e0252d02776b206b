using ContractBot.Agreements.Facts.Obligations;

namespace ContractBot.Agreements.Tests.Facts.Obligations;

public class PartyFilterTests
{
    [Theory]
    [InlineData("甲", "甲")]
    [InlineData("甲野", "甲")]
    [InlineData("市", "甲")]
    [InlineData("会社", "乙")]
    [InlineData("乙川株式会社", "乙")]
    public void A_party_is_found_by_what_people_call_it(string name, string shortName)
    {
        var agreement = ReadObligations.Agreement("乙は、報告する。");

        Assert.Equal([shortName], PartyFilter.Of(name, agreement, ObligationReader.Read(agreement))!.Parties.Select(p => p.ShortName));
    }

    [Fact]
    public void Somebody_who_is_bound_without_being_a_party_is_found_by_the_words_of_the_text()
    {
        var agreement = ReadObligations.Agreement("再委託先は、委託してはならない。");
        var obligations = ObligationReader.Read(agreement);

        Assert.True(PartyFilter.Of("再委託先", agreement, obligations)!.Fits(obligations[0]));
        Assert.Null(PartyFilter.Of("県", agreement, obligations));
    }

    [Fact]
    public void What_binds_both_binds_each()
    {
        var agreement = ReadObligations.Agreement("甲及び乙は、協力するものとする。");
        var obligations = ObligationReader.Read(agreement);

        Assert.True(PartyFilter.Of("乙", agreement, obligations)!.Fits(obligations[0]));
    }
}
