namespace ContractBot.Kuromoji;

/// <summary>Turns text into index terms; stands where Lucene's <c>Analyzer</c> would. Implementations are safe for use by several threads.</summary>
public interface IAnalyzer
{
    /// <summary>The terms of <paramref name="text"/> in order; spans are UTF-16 offsets into it.</summary>
    IReadOnlyList<AnalyzedToken> Analyze(string text);

    /// <summary><paramref name="text"/> with what the analysis does to every character, such as case and widths, and not cut: for the beginning of a term, which cannot be analysed as a word.</summary>
    string Normalize(string text);
}
