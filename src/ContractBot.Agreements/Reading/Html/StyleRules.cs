using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>The rules of a page's own style sheets, in their order. Rules for certain media are passed over.</summary>
internal static partial class StyleRules
{
    private const int MostRules = 2000;

    /// <summary>Each rule's selector and declarations.</summary>
    public static IEnumerable<(string Selector, string Body)> Of(IDocument document) =>
        document.QuerySelectorAll("style").Where(static style => style.GetAttribute("media") is null or "" or "all" or "screen")
            .SelectMany(static style => Rule().Matches(Aside().Replace(style.TextContent, " "))).Take(MostRules)
            .Select(static rule => (rule.Groups["selector"].Value, rule.Groups["body"].Value));

    /// <summary>The elements that a selector names; none for pseudo-elements such as ::before, which are no elements of the page, and for selectors of a newer kind than is known here.</summary>
    public static IEnumerable<IElement> Select(IDocument document, string selector)
    {
        if (selector.Contains("::", StringComparison.Ordinal) || selector.Contains(":before", StringComparison.Ordinal) || selector.Contains(":after", StringComparison.Ordinal))
        {
            return [];
        }

        try
        {
            return document.QuerySelectorAll(selector);
        }
        catch (DomException)
        {
            return [];
        }
    }

    // Comments, and @media print { … } with the rules inside.
    [GeneratedRegex(@"/\*.*?\*/|@[\w-]+[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})|<!--|-->", RegexOptions.Singleline)]
    private static partial Regex Aside();

    // .note, #menu li { display: none; color: red }
    [GeneratedRegex(@"(?<selector>[^{}]{1,400})\{(?<body>[^{}]{0,4000})\}")]
    private static partial Regex Rule();
}
