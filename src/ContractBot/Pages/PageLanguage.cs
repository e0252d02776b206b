using System.Globalization;

namespace ContractBot.Pages;

/// <summary>The language of a page's own words, beside the agreement's, for screen readers.</summary>
internal static class PageLanguage
{
    /// <summary><c>en</c> or <c>ja</c>; Japanese where no culture is set, as the words are then.</summary>
    public static string Own => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "ja";
}
