using DocumentFormat.OpenXml;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Reads a table: a line for each row, its cells joined by tabs.</summary>
internal static class TableReader
{
    /// <summary>
    /// The lines of the table. A row with one cell that has text is a frame around that text, whose lines stay apart;
    /// several lines in one of several cells are joined by ideographic spaces.
    /// </summary>
    /// <returns>The lines, each with its level where it is a heading in a frame; 0 for any other.</returns>
    public static IEnumerable<(string Line, int Level)> Rows(OpenXmlElement table, WordContext context, FieldState fields)
    {
        foreach (var row in Inner(table, "tr"))
        {
            var properties = row.Child("trPr");
            if (properties.Child("del") is not null || (properties.Toggle("hidden") ?? false))
            {
                continue;
            }

            var cells = Inner(row, "tc")
                .Where(cell => cell.Child("tcPr").Child("cellDel") is null)
                .Select(cell => LinesOf(cell, context, fields))
                .ToList();
            if (cells.Count(cell => cell.Count > 0) == 1)
            {
                foreach (var line in cells.SelectMany(cell => cell))
                {
                    yield return line;
                }
            }
            else if (cells.Any(cell => cell.Count > 0))
            {
                yield return (string.Join('\t', cells.Select(cell => string.Join('　', cell.Select(line => line.Line.Trim())))).TrimEnd(), 0);
            }
        }
    }

    private static List<(string Line, int Level)> LinesOf(OpenXmlElement cell, WordContext context, FieldState fields)
    {
        var reader = new BlockReader(context, fields);
        var lines = reader.Read(cell);
        return [.. lines.Select((line, i) => (line, reader.Levels.GetValueOrDefault(i))).Where(line => line.line.Length > 0)];
    }

    // Rows and cells may stand in content controls and other wrappers.
    private static IEnumerable<OpenXmlElement> Inner(OpenXmlElement parent, string name)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child.LocalName == name)
            {
                yield return child;
            }
            else if (child.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag")
            {
                foreach (var inner in Inner(child, name))
                {
                    yield return inner;
                }
            }
        }
    }
}
