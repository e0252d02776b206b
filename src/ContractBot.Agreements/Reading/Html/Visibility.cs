using AngleSharp.Dom;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>Which elements of a page show text, and which of it is the document's.</summary>
internal sealed class Visibility
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "head", "script", "style", "template", "noscript", "noframes", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video",
        "button", "select", "datalist", "input", "progress", "meter", "rt", "rp", "rtc", "title", "map", "area",
    };

    private readonly bool _hasMain;

    /// <summary>Looks whether the page says where its main content is.</summary>
    public Visibility(IDocument document) => _hasMain = document.QuerySelector("main, article, [role=main], [role=article]") is not null;

    /// <summary>
    /// Whether the element is left out with all in it: it shows no text, is hidden, is a ruby's reading, or is a landmark
    /// around the main content of a page that marks its main content.
    /// </summary>
    public bool IsLeftOut(IElement element, bool inMain) =>
        Silent.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (element.LocalName == "dialog" && !element.HasAttribute("open"))
        || InlineStyle.Property(element, "display") == "none"
        || InlineStyle.Property(element, "visibility") is "hidden" or "collapse"
        || (_hasMain && !inMain && IsLandmark(element));

    /// <summary>Whether the element holds main content.</summary>
    public static bool IsMain(IElement element) => element.LocalName is "main" or "article" || element.GetAttribute("role") is "main" or "article";

    private static bool IsLandmark(IElement element) =>
        element.LocalName is "nav" or "header" or "footer" || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo";
}
