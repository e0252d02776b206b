using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Search.CrashHost;

/// <summary>Cuts text at spaces.</summary>
public sealed class SpaceAnalyzer : IAnalyzer
{
    public string Normalize(string text) => text;

    public IReadOnlyList<AnalyzedToken> Analyze(string text)
    {
        var tokens = new List<AnalyzedToken>();
        var start = 0;
        foreach (var word in text.Length == 0 ? [] : text.Split(' '))
        {
            tokens.Add(new AnalyzedToken(word, new TextSpan(start, start + word.Length), 1, 1));
            start += word.Length + 1;
        }

        return tokens;
    }
}
