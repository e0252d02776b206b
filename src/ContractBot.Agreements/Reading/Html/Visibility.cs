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

    // What makers of pages without landmarks call the parts around the content; pankuzu and topicpath are breadcrumbs.
    private static readonly HashSet<string> LandmarkNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "header", "footer", "nav", "gnav", "gnavi", "globalnav", "globalnavi", "global-nav", "globalmenu", "navi", "navigation", "sidebar", "sidenav", "sidemenu", "side-menu",
        "breadcrumb", "breadcrumbs", "topicpath", "topic-path", "pankuzu", "page-header", "page-footer", "site-header", "site-footer", "skiplink", "skip-link", "pagetop", "copyright",
    };

    private readonly bool _hasMain;
    private readonly HashSet<IElement> _hidden;

    /// <summary>Looks whether the page says where its main content is, and what its style sheets hide.</summary>
    public Visibility(IDocument document)
    {
        _hasMain = document.QuerySelector("main, article, [role=main], [role=article]") is not null;
        _hidden = HidingRules.Find(document);
    }

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
        || (_hidden.Contains(element) && InlineStyle.Property(element, "display") is null)
        || IsPageFurniture(element)
        || (!inMain && (IsNamedLandmark(element) || (_hasMain && IsLandmark(element))));

    /// <summary>Whether the element holds main content.</summary>
    public static bool IsMain(IElement element) => element.LocalName is "main" or "article" || element.GetAttribute("role") is "main" or "article";

    private static bool IsLandmark(IElement element) =>
        element.LocalName is "nav" or "header" or "footer" or "aside" || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary";

    // <div id="footer">, <ul class="breadcrumb">; a header or footer element of that name may be the document's own.
    private static bool IsNamedLandmark(IElement element) =>
        element.LocalName is "div" or "ul" or "ol" or "p" or "table" or "section"
        && ((element.Id is { } id && LandmarkNames.Contains(id)) || element.ClassList.Any(LandmarkNames.Contains));

    // LibreOffice keeps the running head and foot of the pages in elements of this title.
    private static bool IsPageFurniture(IElement element) =>
        element.LocalName == "div" && element.GetAttribute("title") is "header" or "footer";
}
