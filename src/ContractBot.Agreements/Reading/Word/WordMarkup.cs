using System.Globalization;
using DocumentFormat.OpenXml;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Reads markup by its local names, and takes values that are not valid as absent.</summary>
internal static class WordMarkup
{
    /// <summary>The first child of the name.</summary>
    public static OpenXmlElement? Child(this OpenXmlElement? element, string name)
    {
        foreach (var child in element?.ChildElements ?? (IEnumerable<OpenXmlElement>)[])
        {
            if (child.LocalName == name)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The value of an attribute, <c>w:val</c> unless named.</summary>
    public static string? Value(this OpenXmlElement? element, string attribute = "val")
    {
        if (element is { HasAttributes: true })
        {
            foreach (var held in element.GetAttributes())
            {
                if (held.LocalName == attribute)
                {
                    return held.Value;
                }
            }
        }

        return null;
    }

    /// <summary>The value of an attribute as a whole number.</summary>
    public static int? Number(this OpenXmlElement? element, string attribute = "val") =>
        int.TryParse(element.Value(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a property such as <c>w:vanish</c> is on or off; null where nothing is said.</summary>
    public static bool? Toggle(this OpenXmlElement? properties, string name) =>
        properties.Child(name) is { } property ? property.Value() is not ("0" or "false" or "off") : null;

    /// <summary>Of content given in several forms, the one that Word shows: the first with text, else the fallback.</summary>
    public static OpenXmlElement? Chosen(this OpenXmlElement alternatives) =>
        alternatives.ChildElements.FirstOrDefault(choice => choice.LocalName == "Choice" && choice.Descendants().Any(inner => inner.LocalName == "t"))
        ?? alternatives.Child("Fallback")
        ?? alternatives.Child("Choice");
}
