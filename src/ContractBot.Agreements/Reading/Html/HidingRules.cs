using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>The elements that a page's own style sheets hide: <c>.sr-only { display: none }</c>.</summary>
/// <remarks>
/// A later rule that shows an element takes back what an earlier one hid, whichever is more specific. Rules for certain media are passed over.
/// A long text is never taken for hidden: pages hide an agreement's articles until a heading is clicked.
/// </remarks>
internal static partial class HidingRules
{
    private const int LongestHidden = 400;
    private const int MostRules = 2000;

    /// <summary>The hidden elements of the page.</summary>
    public static HashSet<IElement> Find(IDocument document)
    {
        var hidden = new HashSet<IElement>();
        var rules = document.QuerySelectorAll("style").Where(static style => style.GetAttribute("media") is null or "" or "all" or "screen")
            .SelectMany(static style => Rule().Matches(Aside().Replace(style.TextContent, " "))).Take(MostRules);
        foreach (var rule in rules)
        {
            if (Display().Matches(rule.Groups["body"].Value) is [.., var display])
            {
                Apply(document, rule.Groups["selector"].Value, display.Groups["none"].Success, hidden);
            }
        }

        return hidden;
    }

    private static void Apply(IDocument document, string selector, bool hides, HashSet<IElement> hidden)
    {
        // Pseudo-elements such as ::before are no elements of the page.
        if (selector.Contains("::", StringComparison.Ordinal) || selector.Contains(":before", StringComparison.Ordinal) || selector.Contains(":after", StringComparison.Ordinal))
        {
            return;
        }

        try
        {
            foreach (var element in document.QuerySelectorAll(selector))
            {
                if (!hides)
                {
                    hidden.Remove(element);
                }
                else if (element.TextContent.Length <= LongestHidden)
                {
                    hidden.Add(element);
                }
            }
        }
        catch (DomException)
        {
            // A selector of a newer kind than is known here.
        }
    }

    // Comments, and @media print { … } with the rules inside.
    [GeneratedRegex(@"/\*.*?\*/|@[\w-]+[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})|<!--|-->", RegexOptions.Singleline)]
    private static partial Regex Aside();

    // .note, #menu li { display: none; color: red }
    [GeneratedRegex(@"(?<selector>[^{}]{1,400})\{(?<body>[^{}]{0,4000})\}")]
    private static partial Regex Rule();

    // display: none · visibility:hidden!important · display:block
    [GeneratedRegex(@"(?:\A|[;\s])(?:display\s*:\s*(?:(?<none>none)|[a-z-]+)|visibility\s*:\s*(?:(?<none>hidden|collapse)|[a-z]+))", RegexOptions.IgnoreCase)]
    private static partial Regex Display();
}
