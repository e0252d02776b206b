using ContractBot.Answering.Names;

namespace ContractBot.Answering.Tests.Names;

public class WordSpreadTests
{
    private static readonly WordSpread Spread = new(["花山", "花山市", "青葉", "無い"], ["花山市と青葉県", "花山村", "青葉、青葉"]);

    [Theory]
    [InlineData("花山市", 1)]
    [InlineData("花山", 2)]
    [InlineData("青葉", 2)] // twice in one text
    [InlineData("無い", 0)]
    public void A_word_is_counted_once_for_each_text(string word, int texts) =>
        Assert.Equal(texts, Spread.Texts(word));
}
