using System.Globalization;
using System.Resources;

namespace ContractBot.Search.Resources;

/// <summary>The sentences of this project, in Japanese and English.</summary>
internal static class SearchMessages
{
    private static readonly ResourceManager Sentences = new(typeof(SearchMessages).FullName!, typeof(SearchMessages).Assembly);

    /// <summary>What is wrong with a query, and what to do.</summary>
    public static string Describe(QueryErrorKind kind, int column, CultureInfo culture) =>
        string.Format(culture, Sentences.GetString(kind.ToString(), culture)!, column);
}
