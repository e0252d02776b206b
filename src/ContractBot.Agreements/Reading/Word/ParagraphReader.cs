using System.Text;
using DocumentFormat.OpenXml;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>What a paragraph holds.</summary>
/// <param name="Text">The text shown; line breaks are <c>\n</c>.</param>
/// <param name="TextBoxes">The lines of the text boxes fixed to it.</param>
/// <param name="Notes">The lines of the notes that it refers to.</param>
/// <param name="IsBold">Whether all its text is bold.</param>
internal sealed record ParagraphContent(string Text, List<string> TextBoxes, List<string> Notes, bool IsBold);

/// <summary>Reads a paragraph's runs, with tracked changes accepted and hidden text left out.</summary>
internal sealed class ParagraphReader
{
    private readonly WordContext _context;
    private readonly FieldState _fields;
    private readonly string? _style;
    private readonly StringBuilder _text = new();
    private readonly List<string> _textBoxes = [];
    private readonly List<string> _notes = [];
    private bool _hidden;
    private bool _runIsBold;
    private bool _allBold = true;
    private string? _font;

    private ParagraphReader(string? style, WordContext context, FieldState fields)
    {
        _style = style;
        _context = context;
        _fields = fields;
    }

    /// <summary>Reads one <c>w:p</c> of the paragraph style <paramref name="style"/>.</summary>
    public static ParagraphContent Read(OpenXmlElement paragraph, string? style, WordContext context, FieldState fields)
    {
        var reader = new ParagraphReader(style, context, fields);
        reader.WalkChildren(paragraph);
        return new ParagraphContent(reader._text.ToString(), reader._textBoxes, reader._notes, reader._allBold);
    }

    private bool Shows => !_hidden && _fields.Shows;

    private void WalkChildren(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            Walk(child);
        }
    }

    private void Walk(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "del" or "moveFrom" or "delText" or "rt":
                break;
            case "r":
                WalkRun(element);
                break;
            case "t":
                // A line end in the markup is a space; only w:br breaks a line.
                Add(SymbolFont.Show(element.InnerText.Replace("\u00AD", "", StringComparison.Ordinal).ReplaceLineEndings(" "), _font));
                break;
            case "tab" or "ptab":
                Add("\t");
                break;
            case "br" or "cr":
                Add("\n");
                break;
            case "noBreakHyphen":
                Add("-");
                break;
            case "sym":
                Add(SymbolFont.ShowCode(element.Value("char"), element.Value("font")));
                break;
            case "instrText":
                _fields.AddCode(element.InnerText);
                break;
            case "fldChar":
                Add(_fields.Pass(element));
                break;
            case "footnoteReference":
                AddNote(_context.Footnotes, element);
                break;
            case "endnoteReference":
                AddNote(_context.Endnotes, element);
                break;
            case "txbxContent":
                if (Shows)
                {
                    _textBoxes.AddRange(new BlockReader(_context, new FieldState(element)).Read(element).Where(line => line.Length > 0));
                }

                break;
            case "AlternateContent":
                if (element.Chosen() is { } chosen)
                {
                    WalkChildren(chosen);
                }

                break;
            default:
                WalkChildren(element);
                break;
        }
    }

    private void WalkRun(OpenXmlElement run)
    {
        var properties = run.Child("rPr");
        var fonts = properties.Child("rFonts");
        var (hidden, font) = (_hidden, _font);
        _hidden |= _context.Styles.IsHidden(properties, _style);
        _runIsBold = _context.Styles.IsBold(properties, _style);
        _font = fonts.Value("ascii") ?? fonts.Value("hAnsi");
        WalkChildren(run);
        (_hidden, _font) = (hidden, font);
    }

    private void Add(string text)
    {
        if (Shows)
        {
            _text.Append(text);
            _allBold &= _runIsBold || string.IsNullOrWhiteSpace(text);
        }
    }

    private void AddNote(WordNotes? notes, OpenXmlElement reference)
    {
        if (Shows && notes?.Line(reference, _context) is { Length: > 0 } line)
        {
            _notes.Add(line);
        }
    }
}
