using System.Globalization;
using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Search.Tests;

/// <summary>Takes terms between spaces as they are; <c>term|n</c> has position increment n.</summary>
internal sealed class PretokenizedAnalyzer : IAnalyzer
{
    public IReadOnlyList<AnalyzedToken> Analyze(string text)
    {
        var tokens = new List<AnalyzedToken>();
        var start = 0;
        foreach (var word in text.Length == 0 ? [] : text.Split(' '))
        {
            var parts = word.Split('|');
            var increment = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1;
            tokens.Add(new AnalyzedToken(parts[0], new TextSpan(start, start + word.Length), increment, 1));
            start += word.Length + 1;
        }

        return tokens;
    }

    public string Normalize(string text) => text;
}
