using System.Globalization;
using System.Resources;

namespace ContractBot.Teams;

/// <summary>What the bot itself says in Teams, in the language of the service (<see cref="CultureInfo.CurrentUICulture"/>).</summary>
internal static class TeamsTexts
{
    private static readonly ResourceManager Resources = new(typeof(TeamsTexts));

    public static string WelcomeHeading => Get("WelcomeHeading");

    public static string Welcome => Get("Welcome");

    public static IReadOnlyList<string> Examples => [Get("Example1"), Get("Example2"), Get("Example3")];

    public static string EmptyQuestion => Get("EmptyQuestion");

    public static string Failed => Get("Failed");

    public static string OpenSource => Get("OpenSource");

    public static string QuoteShortened => Get("QuoteShortened");

    public static string RelatedHeading => Get("RelatedHeading");

    public static string AskNext => Get("AskNext");

    public static string NotJson => Get("NotJson");

    public static string NotAnActivity => Get("NotAnActivity");

    public static string TooLarge => Get("TooLarge");

    public static string ChannelFailed => Get("ChannelFailed");

    public static string SecretMissing => Get("SecretMissing");

    public static string BadAddress => Get("BadAddress");

    public static string QuestionTooLong(int maximum) => Format("QuestionTooLong", maximum);

    public static string MoreCitations(int count) => Format("MoreCitations", count);

    private static string Format(string name, object argument) => string.Format(CultureInfo.InvariantCulture, Get(name), argument);

    private static string Get(string name) =>
        Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(name);
}
