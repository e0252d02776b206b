using System.Collections.ObjectModel;

namespace ContractBot.Kuromoji.Filters;

/// <summary>The filters of Lucene's <c>JapaneseAnalyzer</c>, in its order.</summary>
internal static class FilterChain
{
    /// <summary>The terms that remain of <paramref name="tokens"/>; the position increment of a token that is left out passes on to the next.</summary>
    public static IReadOnlyList<AnalyzedToken> Apply(IEnumerable<Token> tokens)
    {
        var terms = new List<AnalyzedToken>();
        var skipped = 0;
        foreach (var token in tokens)
        {
            if (Filter(token) is { } term)
            {
                terms.Add(new AnalyzedToken(term, token.Span, token.PositionIncrement + skipped, token.PositionLength));
                skipped = 0;
            }
            else
            {
                skipped += token.PositionIncrement;
            }
        }

        return terms.Count == 0 ? ReadOnlyCollection<AnalyzedToken>.Empty : terms;
    }

    /// <summary>What the chain does to every character: widths and case, as the <c>normalize</c> of Lucene's <c>JapaneseAnalyzer</c>.</summary>
    public static string Normalize(string text) => LowerCaseFilter.Lower(WidthFilter.Fold(text));

    private static string? Filter(in Token token)
    {
        if (!PartOfSpeechStopFilter.Keeps(token.PartOfSpeech))
        {
            return null;
        }

        var term = WidthFilter.Fold(BaseFormFilter.Term(token));
        return StopWordFilter.Keeps(term) ? LowerCaseFilter.Lower(KatakanaStemFilter.Stem(term)) : null;
    }
}
