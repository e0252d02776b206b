using System.Globalization;

namespace ContractBot.Commands;

/// <summary>The language of all that the program says: Japanese, or English with <c>--lang en</c>.</summary>
internal static class Language
{
    internal const string Japanese = "ja";
    internal const string English = "en";

    /// <summary>The language that the arguments ask for; read before anything else, because the descriptions of the commands are texts too.</summary>
    public static string Named(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is "--lang=en" || (args[i] is "--lang" && i + 1 < args.Count && args[i + 1] is English))
            {
                return English;
            }
        }

        return Japanese;
    }

    /// <summary>Chooses the resources that every thread reads from now on.</summary>
    public static void Speak(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        CultureInfo.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
    }
}
