using ContractBot.Kuromoji;

namespace ContractBot.Search;

/// <summary>How positions are counted, in the index as in the text of a highlight: from 0, by the tokens' increments.</summary>
internal static class TokenPosition
{
    /// <summary>The position of <paramref name="token"/>, which follows a token at <paramref name="previous"/>; -1 stands before the first token.</summary>
    public static int After(int previous, in AnalyzedToken token) => Math.Max(0, previous + token.PositionIncrement);
}
