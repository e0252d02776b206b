using System.Diagnostics;
using ContractBot.Kuromoji;

namespace ContractBot.Benchmarks.Tokenizing;

/// <summary>Our tokenizer; every token's place is read.</summary>
internal sealed class ContractBotContestant(TokenizerMode mode, IReadOnlyList<string> lines) : IContestant
{
    private readonly JapaneseTokenizer _tokenizer = new(mode, discardPunctuation: true);

    public string Name => $"ContractBot {mode}";

    public (TimeSpan Time, long? Tokens) Pass()
    {
        var clock = Stopwatch.StartNew();
        var (tokens, units) = (0L, 0L);
        foreach (var line in lines)
        {
            foreach (var token in _tokenizer.Tokenize(line))
            {
                tokens++;
                units += token.Span.Length;
            }
        }

        return (clock.Elapsed, units > 0 ? tokens : 0);
    }

    public void Dispose()
    {
    }
}
