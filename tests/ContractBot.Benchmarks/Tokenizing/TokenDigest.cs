using ContractBot.Kuromoji;

namespace ContractBot.Benchmarks.Tokenizing;

/// <summary>A number for all that the tokens of a line are: places, positions and features. <c>LuceneDigests.java</c> makes the same from Lucene's. FNV-1a (Fowler, Noll, Vo) over 16-bit units.</summary>
internal static class TokenDigest
{
    private const ulong Basis = 14695981039346656037;

    /// <summary>The number.</summary>
    public static ulong Of(IReadOnlyList<Token> tokens)
    {
        var digest = Basis;
        foreach (var token in tokens)
        {
            digest = Add(digest, (char)token.Span.Start);
            digest = Add(digest, (char)token.Span.End);
            digest = Add(digest, (char)token.PositionIncrement);
            digest = Add(digest, (char)token.PositionLength);
            digest = Add(digest, token.PartOfSpeech);
            digest = Add(digest, token.BaseForm);
            digest = Add(digest, token.Reading);
            digest = Add(digest, token.Pronunciation);
            digest = Add(digest, token.InflectionType);
            digest = Add(digest, token.InflectionForm);
        }

        return digest;
    }

    private static ulong Add(ulong digest, string? feature)
    {
        foreach (var unit in feature ?? "*")
        {
            digest = Add(digest, unit);
        }

        return Add(digest, '\t');
    }

    private static ulong Add(ulong digest, char unit) => unchecked((digest ^ unit) * 1099511628211);
}
