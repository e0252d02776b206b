using System.Globalization;

namespace ContractBot.Resources;

/// <summary>Fills the blanks of a text.</summary>
internal static class Say
{
    /// <summary><paramref name="text"/> with <c>{0}</c>, <c>{1}</c> … replaced.</summary>
    public static string With(string text, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, text, values);

    /// <summary>Two sentences one after the other; Japanese sets no space between them.</summary>
    public static string Together(string first, string second) => first.EndsWith('。') ? first + second : $"{first} {second}";
}
