using System.Text;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>Writes lines of text with white space collapsed as a browser collapses it.</summary>
/// <remarks>Source: CSS Text Module Level 3, 4.1 The White Space Processing Rules; a line end between two wide characters leaves no space (4.1.3).</remarks>
internal sealed class LineWriter
{
    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();
    private readonly Dictionary<int, int> _levels = [];
    private int _markerLength;
    private bool _marked;
    private bool _space;
    private bool _spaceBreaks;
    private bool _bold;
    private bool _notBold;

    /// <summary>The level of the heading whose text comes next; 0 outside headings.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>How far in the lines that begin next stand, in columns.</summary>
    public int Indent { get; set; }

    /// <summary>Whether the text that comes next is bold.</summary>
    public bool IsBold { get; set; }

    /// <summary>The level of each line so far that is a heading, by its index.</summary>
    public IReadOnlyDictionary<int, int> Levels => _levels;

    /// <summary>Ends the line, if it has begun; a list's marker waits for the text behind it.</summary>
    public void EndBlock()
    {
        _space = _spaceBreaks = false;
        if (_line.Length > _markerLength)
        {
            EndLine();
        }
    }

    /// <summary>Ends the line, be it empty.</summary>
    public void EndLine()
    {
        if (_line.Length > 0 && (HeadingLevel > 0 || (_bold && !_notBold && !_marked)))
        {
            _levels.Add(_lines.Count, HeadingLevel > 0 ? HeadingLevel : HeadingLine.Bold);
        }

        _lines.Add(_line.ToString());
        _line.Clear();
        _bold = _notBold = _marked = false;
        _markerLength = 0;
        _space = _spaceBreaks = false;
    }

    /// <summary>Begins a list's entry with its marker, on a line of its own.</summary>
    public void Mark(string marker)
    {
        EndBlock();
        _line.Clear();
        BeginLine();
        _line.Append(marker);
        _markerLength = _line.Length;
        _marked = marker.Length > 0;
    }

    private void BeginLine()
    {
        if (_line.Length == 0)
        {
            _line.Append(' ', Indent);
            _markerLength = Indent;
        }
    }

    /// <summary>Drops a marker that no text followed.</summary>
    public void EndEntry()
    {
        EndBlock();
        _line.Clear();
        _markerLength = 0;
        _bold = _notBold = _marked = false;
    }

    /// <summary>Adds text whose white space counts as one space.</summary>
    public void Collapse(string text)
    {
        foreach (var unit in text)
        {
            if (unit is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _space = true;
                _spaceBreaks |= unit is '\n' or '\r';
                continue;
            }

            if (_space && _line.Length > _markerLength && !(_spaceBreaks && IsWide(_line[^1]) && IsWide(unit)))
            {
                _line.Append(' ');
            }

            _space = _spaceBreaks = false;
            BeginLine();
            _line.Append(unit);
            Weigh(unit);
        }
    }

    /// <summary>Adds text whose white space and line ends stand as they are.</summary>
    public void Preserve(string text)
    {
        foreach (var unit in text)
        {
            if (unit == '\n')
            {
                EndLine();
            }
            else if (unit != '\r')
            {
                _line.Append(unit);
                Weigh(unit);
            }
        }
    }

    /// <summary>The lines so far.</summary>
    public List<string> Finish()
    {
        EndEntry();
        return _lines;
    }

    private void Weigh(char unit)
    {
        var shows = !char.IsWhiteSpace(unit);
        _bold |= IsBold && shows;
        _notBold |= !IsBold && shows;
    }

    // Kana, CJK punctuation and ideographs, full-width forms.
    private static bool IsWide(char unit) => unit is >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF01' and <= '\uFF60';
}
