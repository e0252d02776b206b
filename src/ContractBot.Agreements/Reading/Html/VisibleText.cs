using AngleSharp.Dom;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>Takes from a page the text that a browser shows: a line for each block, a row for each row of a table.</summary>
internal sealed class VisibleText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "html", "body", "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav",
        "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "td", "th", "textarea", "listing", "plaintext", "xmp",
    };

    private readonly Visibility _visibility;
    private readonly Boldness _boldness;
    private readonly LineWriter _lines = new();

    private VisibleText(Visibility visibility, Boldness boldness)
    {
        _visibility = visibility;
        _boldness = boldness;
    }

    /// <summary>The page's lines.</summary>
    public static HeadedLines Of(IDocument document)
    {
        var text = new VisibleText(new Visibility(document), new Boldness(document));
        if (document.Body is { } body)
        {
            text.Write(body, new Place(false, false, null));
        }

        return new HeadedLines(text._lines.Finish(), text._lines.Levels);
    }

    // Columns that a list within a list stands further in.
    private const int Step = 2;

    // Where in the page an element stands: in main content, in preformatted text, in which list, and in how many.
    private readonly record struct Place(bool InMain, bool Preformatted, ListMarkers? List, int Depth = 0);

    private void Write(IElement element, Place place)
    {
        if (_visibility.IsLeftOut(element, place.InMain))
        {
            return;
        }

        place = new Place(
            place.InMain || Visibility.IsMain(element),
            InlineStyle.Property(element, "white-space") is { } space ? space.StartsWith("pre", StringComparison.Ordinal) || space == "break-spaces"
                : place.Preformatted || element.LocalName is "pre" or "textarea" or "listing" or "plaintext" or "xmp",
            place.List,
            place.Depth);
        var bold = _lines.IsBold;
        _lines.IsBold = _boldness.Of(element) ?? _lines.IsBold;
        WriteByName(element, place);
        _lines.IsBold = bold;
    }

    private void WriteByName(IElement element, Place place)
    {
        switch (element.LocalName)
        {
            case "br":
                _lines.EndLine();
                break;
            case "ol" or "ul" or "menu" or "dir":
                _lines.EndBlock();
                _lines.Indent = Step * place.Depth;
                WriteChildren(element, place with { List = new ListMarkers(element), Depth = place.Depth + 1 });
                _lines.EndBlock();
                _lines.Indent = Step * Math.Max(0, place.Depth - 1);
                break;
            case "li":
                _lines.Mark(place.List?.Next(element) ?? "");
                WriteChildren(element, place with { List = null });
                _lines.EndEntry();
                break;
            case "tr":
                _lines.EndBlock();
                WriteRow(element, place);
                break;
            case ['h', >= '1' and <= '6' and var level]:
                _lines.EndBlock();
                _lines.HeadingLevel = level - '0';
                WriteBlockOrInline(element, place);
                _lines.EndBlock();
                _lines.HeadingLevel = 0;
                break;
            default:
                WriteBlockOrInline(element, place);
                break;
        }
    }

    private void WriteBlockOrInline(IElement element, Place place)
    {
        var display = InlineStyle.Property(element, "display");
        var isBlock = display is null ? Blocks.Contains(element.LocalName) : !display.StartsWith("inline", StringComparison.Ordinal) && display != "contents";
        if (isBlock)
        {
            _lines.EndBlock();
        }

        WriteChildren(element, place);
        if (isBlock)
        {
            _lines.EndBlock();
        }
    }

    private void WriteChildren(IElement element, Place place)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child)
            {
                Write(child, place);
            }
            else if (node is IText { Data: var text })
            {
                if (place.Preformatted)
                {
                    _lines.Preserve(text);
                }
                else
                {
                    _lines.Collapse(text);
                }
            }
        }
    }

    private void WriteRow(IElement row, Place place)
    {
        var cells = new List<List<string>>();
        var shown = row.Children.Where(cell => !_visibility.IsLeftOut(cell, place.InMain)).ToList();
        foreach (var cell in shown)
        {
            var inner = new VisibleText(_visibility, _boldness);
            inner.WriteChildren(cell, place with { List = null, Depth = 0 });
            cells.Add(inner._lines.Finish());
        }

        if (TableRow.IsLayout(cells))
        {
            // Written anew into the page, so that its headings stay headings.
            foreach (var cell in shown)
            {
                _lines.EndBlock();
                var bold = _lines.IsBold;
                _lines.IsBold = _boldness.Of(cell) ?? bold;
                WriteChildren(cell, place with { List = null });
                _lines.IsBold = bold;
                _lines.EndBlock();
            }

            return;
        }

        foreach (var line in TableRow.Lines(cells))
        {
            _lines.Preserve(line);
            _lines.EndLine();
        }
    }
}
