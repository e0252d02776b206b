using ContractBot.Answering.Names;

namespace ContractBot.Answering.Tests.Names;

public class WordSpreadTests
{
    private static readonly WordSpread Spread = new(["花山", "花山市", "青葉", "無い"], ["花山市と青葉県", "花山村", "青葉、青葉"]);

    [Theory]
    [InlineData("花山市", 0, true)]
    [InlineData("花山", 0, false)]
    [InlineData("青葉", 0, false)]
    [InlineData("無い", 1, true)]
    [InlineData("花山市", 1, false)]
    public void A_word_stands_in_no_other_text_where_only_its_own_has_it(string word, int own, bool expected) =>
        Assert.Equal(expected, Spread.IsInNoOther(word, own));
}
