namespace ContractBot.Benchmarks.Reporting;

/// <summary>How the engines look in the chart: the same colour everywhere, by the first word of their names.</summary>
internal static class EngineStyle
{
    /// <summary>The colours of the engines and of what stands around them, on light and on dark ground; chosen to differ for colour-blind readers too (Okabe and Ito, 2008).</summary>
    public static IReadOnlyDictionary<string, (string Light, string Dark)> Colours { get; } = new Dictionary<string, (string Light, string Dark)>(StringComparer.Ordinal)
    {
        ["text"] = ("#1f2328", "#e6edf3"),
        ["small"] = ("#59636e", "#9198a1"),
        ["head"] = ("#1f2328", "#e6edf3"),
        ["grid"] = ("#d1d9e0", "#3d444d"),
        ["ContractBot"] = ("#009e73", "#2fd6a7"),
        ["Lucene"] = ("#d55e00", "#ff8a3d"),
        ["MeCab"] = ("#0072b2", "#56b4e9"),
        ["SQLite"] = ("#7a7a7a", "#a9a9a9"),
        ["PostgreSQL"] = ("#0072b2", "#56b4e9"),
        ["Groonga"] = ("#a5528b", "#e58fc6"),
    };

    /// <summary>The style of an engine.</summary>
    public static string Of(string engine) => engine.Split(' ')[0];
}
