using ContractBot.Text;
using DocumentFormat.OpenXml;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Reads the paragraphs and tables of a body, a cell, a text box or a note into lines.</summary>
internal sealed class BlockReader(WordContext context, FieldState fields)
{
    private readonly List<string> _lines = [];
    private readonly List<string> _heldNotes = [];
    private readonly Dictionary<int, int> _levels = [];

    // A paragraph whose mark is deleted or hidden runs on into the next one.
    private string _runOn = "";
    private bool _runOnIsNumbered;

    /// <summary>The lines of all blocks in <paramref name="parent"/>; empty paragraphs are empty lines.</summary>
    public List<string> Read(OpenXmlElement parent)
    {
        ReadBlocks(parent);
        EndRunOn();
        _lines.AddRange(_heldNotes);
        return _lines;
    }

    /// <summary>The level of each of the lines that is a heading, by its index.</summary>
    public IReadOnlyDictionary<int, int> Levels => _levels;

    private void EndRunOn()
    {
        if (_runOn.Length > 0)
        {
            AddLines(_runOn);
            (_runOn, _runOnIsNumbered) = ("", false);
        }
    }

    private void ReadBlocks(OpenXmlElement parent)
    {
        foreach (var block in parent.ChildElements)
        {
            switch (block.LocalName)
            {
                case "p":
                    ReadParagraph(block);
                    break;
                case "tbl":
                    EndRunOn();
                    AddHeaded(TableReader.Rows(block, context, fields));
                    break;
                case "altChunk":
                    EndRunOn();
                    AddHeaded(context.Inserted(block.Value("id") ?? ""));
                    break;
                case "del" or "moveFrom" or "tcPr" or "sdtPr" or "sdtEndPr" or "customXmlPr":
                    break;
                case "AlternateContent":
                    if (block.Chosen() is { } chosen)
                    {
                        ReadBlocks(chosen);
                    }

                    break;
                default:
                    ReadBlocks(block);
                    break;
            }
        }
    }

    private void AddHeaded(IEnumerable<(string Line, int Level)> lines)
    {
        foreach (var (line, level) in lines)
        {
            if (level > 0)
            {
                _levels.Add(_lines.Count, level);
            }

            _lines.Add(line);
        }
    }

    private void ReadParagraph(OpenXmlElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var style = properties.Child("pStyle").Value();
        var mark = properties.Child("rPr");
        var content = ParagraphReader.Read(paragraph, style, context, fields);
        var markIsDeleted = mark.Child("del") is not null || mark.Child("moveFrom") is not null;
        var markIsHidden = context.Styles.IsHidden(mark, style);
        if ((markIsDeleted || markIsHidden) && content.Text.Length == 0)
        {
            AddBelow(content);
            return;
        }

        var (number, indent) = markIsDeleted ? ("", 0) : NumberOf(properties, style);
        var numbered = number.Length == 0 ? "" : new string(' ', indent) + number + '　';
        var text = _runOnIsNumbered ? _runOn + numbered + content.Text : numbered + _runOn + content.Text;
        (_runOn, _runOnIsNumbered) = ("", false);
        if (markIsDeleted || markIsHidden)
        {
            (_runOn, _runOnIsNumbered) = (text, numbered.Length > 0);
            AddBelow(content);
            return;
        }

        var level = context.Styles.HeadingLevelOf(properties, style);
        level = level == 0 && content.IsBold ? HeadingLine.Bold : level;
        if (level > 0 && content.Text.Length > 0 && !text.Contains('\n', StringComparison.Ordinal))
        {
            _levels.Add(_lines.Count, level);
        }

        AddLines(text);
        AddNotes(text);
        AddBelow(content);
    }

    private void AddBelow(ParagraphContent content)
    {
        foreach (var line in content.TextBoxes)
        {
            AddLines(line);
        }

        _heldNotes.AddRange(content.Notes);
        if (_runOn.Length == 0 && _lines.Count > 0)
        {
            AddNotes(_lines[^1]);
        }
    }

    // A caption or heading stays with what it heads: its notes come below that.
    private void AddNotes(string line)
    {
        const int LongestHeading = 40;
        var text = line.Trim();
        var isCaption = text.Length > 1 && text[0] is '（' or '(' or '【' or '〔' or '［' && text[^1] is '）' or ')' or '】' or '〕';
        var isHeading = text.StartsWith('第') && text.Length <= LongestHeading && !text.EndsWith('。');
        if (text.Length > 0 && !isCaption && !isHeading)
        {
            _lines.AddRange(_heldNotes);
            _heldNotes.Clear();
        }
    }

    private void AddLines(string text) => _lines.AddRange(text.Split('\n').Select(line => line.TrimEnd()));

    private (string Number, int Indent) NumberOf(OpenXmlElement? properties, string? style)
    {
        var own = properties.Child("numPr");
        var (styleList, styleLevel) = context.Styles.NumberingOf(style);
        var ownList = own.Child("numId").Number();
        if (context.Lists.Find(ownList ?? styleList ?? 0) is not { } list)
        {
            return ("", 0);
        }

        var level = own.Child("ilvl").Number();
        level ??= ownList is null ? LevelOfStyle(list, style) ?? styleLevel : styleLevel;
        if (level is not (null or (>= 0 and < NumberingDefinitions.LevelCount)))
        {
            return ("", 0);
        }

        var (place, indent) = (level ?? 0, list.IndentOf(level ?? 0));
        if ((NumberingLevel.LeftOf(properties) ?? list.Levels[place]?.Left) is { } left)
        {
            indent = Math.Max(indent, context.Depths.ColumnsOf(list.FormOf(place), left));
        }

        return (context.Counters.Next(list, place), indent);
    }

    private int? LevelOfStyle(NumberedList list, string? style) =>
        context.Styles.Lineage(style).Select(list.LevelOf).FirstOrDefault(level => level is not null);
}
