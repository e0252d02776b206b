using ContractBot.Answering.Names;

namespace ContractBot.Answering.Tests.Names;

public class KatakanaClippingsTests
{
    private static readonly KatakanaClippings Clippings = new(
    [
        new Alias("ポケットノート", "pocketnote", AliasStrength.Name, "乙"),
        new Alias("リバーマート", "rivermart", AliasStrength.Name, "甲"),
        new Alias("リバーサイド", "riverside", AliasStrength.Name, "甲"),
    ]);

    [Theory]
    [InlineData("ポケノーの協定、いつまで？", "ポケノー")] // two units of each half
    [InlineData("ポケノーは再委託できる？", "ポケノー")]
    [InlineData("リバマーの契約", "リバマー")]
    [InlineData("ポケットの契約はいつまで？", "ポケット")] // the beginning, called so
    public void A_short_form_of_one_company_calls_it(string question, string word) =>
        Assert.Equal(word, Assert.Single(Clippings.FindIn(question, [], _ => false)).Word);

    [Theory]
    [InlineData("ポケットに入れていい？")] // the beginning alone is a word of its own
    [InlineData("リバーの契約")] // of two companies
    [InlineData("ポストの契約")]
    [InlineData("ポケノの協定")]
    public void Other_words_call_nobody(string question) =>
        Assert.Empty(Clippings.FindIn(question, [], _ => false));

    [Fact]
    public void A_word_with_a_meaning_of_its_own_calls_nobody() =>
        Assert.Empty(Clippings.FindIn("ポケノーの協定", [], _ => true));
}
