using DocumentFormat.OpenXml;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>What a document's styles say about numbering and hidden text, following each style to those that it is based on.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, OpenXmlElement> _styles = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraph;
    private readonly bool _hiddenByDefault;

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

        _hiddenByDefault = root.Child("docDefaults").Child("rPrDefault").Child("rPr").Toggle("vanish") ?? false;
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

    /// <summary>
    /// Whether text is hidden. What a run says itself holds; else <c>w:vanish</c> of its character style and of its
    /// paragraph's style cancel each other (ECMA-376 part 1, 17.7.3, toggle properties).
    /// </summary>
    public bool IsHidden(OpenXmlElement? runProperties, string? paragraphStyle) =>
        runProperties.Toggle("vanish")
        ?? (Vanish(runProperties.Child("rStyle").Value()) ^ Vanish(paragraphStyle ?? _defaultParagraph) ^ _hiddenByDefault);

    private bool Vanish(string? styleId) =>
        Chain(styleId).Select(style => style.Child("rPr").Toggle("vanish")).FirstOrDefault(said => said is not null) ?? false;

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
