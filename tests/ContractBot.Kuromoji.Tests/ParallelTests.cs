namespace ContractBot.Kuromoji.Tests;

public class ParallelTests
{
    [Fact]
    public void Several_threads_share_a_tokenizer()
    {
        var tokenizer = new JapaneseTokenizer(TokenizerMode.Search, discardPunctuation: true);
        var lines = HardLines.Short;
        var alone = lines.Select(line => TokenLines.Print(tokenizer.Tokenize(line))).ToArray();
        var together = new string[lines.Count];

        Parallel.For(0, lines.Count, i => together[i] = TokenLines.Print(tokenizer.Tokenize(lines[i])));

        Assert.Equal(alone, together);
    }
}
