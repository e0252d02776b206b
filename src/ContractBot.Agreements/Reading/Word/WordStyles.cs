using DocumentFormat.OpenXml;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>What a document's styles say about numbering, headings, bold and hidden text, following each style to those that it is based on.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 32;

    // Outline level 9 is body text (ECMA-376 part 1, 17.3.1.20).
    private const int HeadingLevels = 9;

    private readonly Dictionary<string, OpenXmlElement> _styles = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraph;
    private readonly OpenXmlElement? _defaults;

    /// <summary>Reads the part's root; null stands for a document without styles.</summary>
    public WordStyles(OpenXmlElement? root)
    {
        foreach (var style in root?.ChildElements ?? (IEnumerable<OpenXmlElement>)[])
        {
            if (style.LocalName == "style" && style.Value("styleId") is { } id)
            {
                _styles.TryAdd(id, style);
                if (style.Value("type") == "paragraph" && style.Value("default") is "1" or "true" or "on")
                {
                    _defaultParagraph ??= id;
                }
            }
        }

        _defaults = root.Child("docDefaults").Child("rPrDefault").Child("rPr");
    }

    /// <summary>The list that a style puts its paragraphs into, and the level, where it names one.</summary>
    public (int? List, int? Level) NumberingOf(string? styleId)
    {
        int? list = null;
        int? level = null;
        foreach (var style in Chain(styleId ?? _defaultParagraph))
        {
            var numbering = style.Child("pPr").Child("numPr");
            list ??= numbering.Child("numId").Number();
            level ??= numbering.Child("ilvl").Number();
        }

        return (list, level);
    }

    /// <summary>The style and those that it is based on, nearest first.</summary>
    public IEnumerable<string> Lineage(string? styleId) => Chain(styleId ?? _defaultParagraph).Select(style => style.Value("styleId") ?? "");

    /// <summary>Whether text is hidden.</summary>
    public bool IsHidden(OpenXmlElement? runProperties, string? paragraphStyle) => IsOn("vanish", runProperties, paragraphStyle);

    /// <summary>Whether text is bold.</summary>
    public bool IsBold(OpenXmlElement? runProperties, string? paragraphStyle) => IsOn("b", runProperties, paragraphStyle);

    /// <summary>The level of a paragraph that is a heading, from 1: what it says itself holds, else what its style does; 0 for any other.</summary>
    public int HeadingLevelOf(OpenXmlElement? paragraphProperties, string? styleId)
    {
        var level = paragraphProperties.Child("outlineLvl").Number()
            ?? Chain(styleId ?? _defaultParagraph).Select(style => style.Child("pPr").Child("outlineLvl").Number()).FirstOrDefault(said => said is not null);
        return level is >= 0 and < HeadingLevels ? level.Value + 1 : 0;
    }

    // What a run says itself holds; else what its character style and its paragraph's style say cancel each other (ECMA-376 part 1, 17.7.3, toggle properties).
    private bool IsOn(string toggle, OpenXmlElement? runProperties, string? paragraphStyle) =>
        runProperties.Toggle(toggle)
        ?? (SaysOn(toggle, runProperties.Child("rStyle").Value()) ^ SaysOn(toggle, paragraphStyle ?? _defaultParagraph) ^ (_defaults.Toggle(toggle) ?? false));

    private bool SaysOn(string toggle, string? styleId) =>
        Chain(styleId).Select(style => style.Child("rPr").Toggle(toggle)).FirstOrDefault(said => said is not null) ?? false;

    private IEnumerable<OpenXmlElement> Chain(string? styleId)
    {
        // A style may be based on itself in a broken document.
        for (var i = 0; i < LongestChain && styleId is not null && _styles.TryGetValue(styleId, out var style); i++)
        {
            yield return style;
            styleId = style.Child("basedOn").Value();
        }
    }
}
