using DocumentFormat.OpenXml;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>
/// The footnotes or endnotes of a document, numbered in the order in which the text refers to them.
/// </summary>
/// <remarks>
/// A note stands in brackets below the paragraph that it belongs to, whatever page Word puts it on: it qualifies that provision,
/// so whoever is shown the provision must see it. The mark in the text is left out, which keeps the wording as it was agreed.
/// </remarks>
internal sealed class WordNotes
{
    private readonly Dictionary<string, OpenXmlElement> _notes = new(StringComparer.Ordinal);
    private readonly string _format;
    private int _count;

    /// <summary>Reads the part's root; null stands for a document without such notes.</summary>
    /// <param name="root">The part's root.</param>
    /// <param name="format">The format of the notes' numbers.</param>
    public WordNotes(OpenXmlElement? root, string format)
    {
        _format = format;
        foreach (var note in root?.ChildElements ?? (IEnumerable<OpenXmlElement>)[])
        {
            if (note.LocalName is "footnote" or "endnote" && note.Value("type") is null or "normal" && note.Value("id") is { } id)
            {
                _notes.TryAdd(id, note);
            }
        }
    }

    /// <summary>The line of the note that a reference in the text stands for; empty where there is none.</summary>
    public string Line(OpenXmlElement reference, WordContext context)
    {
        if (reference.Value("id") is not { } id || !_notes.TryGetValue(id, out var note))
        {
            return "";
        }

        var mark = reference.Value("customMarkFollows") is null or "0" or "false" ? NumberFormat.Write(++_count, _format) : "";
        var lines = new BlockReader(context with { Footnotes = null, Endnotes = null }, new FieldState(note)).Read(note);
        var text = string.Join('　', lines.Select(line => line.Trim()).Where(line => line.Length > 0));
        return text.Length == 0 ? "" : $"［※{mark}　{text}］";
    }
}
