using System.Globalization;

namespace ContractBot.Search.Scoring;

/// <summary>Writes numbers as Lucene does in the words of queries and explanations, so that these can be compared letter by letter.</summary>
internal static class LuceneNumber
{
    /// <summary>A float with at least one decimal, such as <c>2.0</c>; for values from 0.001 to 10,000,000, which boosts and frequencies are.</summary>
    public static string Text(float value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }
}
