using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>The elements that a page's own style sheets hide: <c>.sr-only { display: none }</c>.</summary>
/// <remarks>
/// A later rule that shows an element takes back what an earlier one hid, whichever is more specific.
/// A long text is never taken for hidden: pages hide an agreement's articles until a heading is clicked.
/// </remarks>
internal static partial class HidingRules
{
    private const int LongestHidden = 400;

    /// <summary>The hidden elements of the page.</summary>
    public static HashSet<IElement> Find(IDocument document)
    {
        var hidden = new HashSet<IElement>();
        foreach (var (selector, body) in StyleRules.Of(document))
        {
            if (Display().Matches(body) is [.., var display])
            {
                Apply(StyleRules.Select(document, selector), display.Groups["none"].Success, hidden);
            }
        }

        return hidden;
    }

    private static void Apply(IEnumerable<IElement> elements, bool hides, HashSet<IElement> hidden)
    {
        foreach (var element in elements)
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

    // display: none · visibility:hidden!important · display:block
    [GeneratedRegex(@"(?:\A|[;\s])(?:display\s*:\s*(?:(?<none>none)|[a-z-]+)|visibility\s*:\s*(?:(?<none>hidden|collapse)|[a-z]+))", RegexOptions.IgnoreCase)]
    private static partial Regex Display();
}
