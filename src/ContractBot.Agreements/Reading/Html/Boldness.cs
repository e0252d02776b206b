using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>Which elements of a page are bold: by their names, their own style, or the page's style sheets (<c>.title { font-weight: bold }</c>).</summary>
/// <remarks>Source: the HTML Standard, 15.3 (b, strong and th are bold), and CSS Fonts Module Level 4, 2.2 (600 and up is bold). A later rule takes back an earlier one.</remarks>
internal sealed partial class Boldness
{
    private const int LeastBold = 600;

    private readonly Dictionary<IElement, bool> _styled = [];

    /// <summary>Looks what the page's style sheets make bold.</summary>
    public Boldness(IDocument document)
    {
        foreach (var (selector, body) in StyleRules.Of(document))
        {
            if (Weight().Matches(body) is not [.., var weight] || IsBold(weight.Groups["weight"].Value) is not { } bold)
            {
                continue;
            }

            foreach (var element in StyleRules.Select(document, selector))
            {
                _styled[element] = bold;
            }
        }
    }

    /// <summary>Whether the element is bold; null where it is as what it stands in.</summary>
    public bool? Of(IElement element) =>
        InlineStyle.Property(element, "font-weight") is { } own && IsBold(own) is { } set ? set
        : _styled.TryGetValue(element, out var styled) ? styled
        : element.LocalName is "b" or "strong" or "th" or "dt" ? true
        : null;

    private static bool? IsBold(string weight) => weight.ToLowerInvariant() switch
    {
        "bold" or "bolder" => true,
        "normal" or "lighter" => false,
        var number when int.TryParse(number, out var value) => value >= LeastBold,
        _ => null,
    };

    // font-weight: bold · font-weight:700 !important
    [GeneratedRegex(@"(?:\A|[;\s])font-weight\s*:\s*(?<weight>[a-z]+|[0-9]{3})", RegexOptions.IgnoreCase)]
    private static partial Regex Weight();
}
