using AngleSharp.Dom;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>What an element's <c>style</c> attribute says.</summary>
internal static class InlineStyle
{
    /// <summary>The property's value in lower case, or null.</summary>
    public static string? Property(IElement element, string name)
    {
        string? value = null;
        foreach (var declaration in (element.GetAttribute("style") ?? "").Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && declaration[..colon].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            }
        }

        return value;
    }
}
