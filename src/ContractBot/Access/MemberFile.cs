using System.Collections.Frozen;

namespace ContractBot.Access;

/// <summary>
/// The members of a group as an administrator saves them: the file of "Download members" in the Entra admin center (comma-separated, a heading
/// with <c>id</c> or <c>Object ID</c>, one member a line), or a plain list of object ids.
/// </summary>
internal static class MemberFile
{
    private static readonly string[] IdHeadings = ["id", "objectid", "memberid", "オブジェクトid"];

    /// <summary>The members' object ids; null where the text is no such list, or one line of it holds no id: half a list is none.</summary>
    public static FrozenSet<string>? Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 0)
        {
            return null;
        }

        var heading = Cells(lines[0]);
        var column = heading.FindIndex(cell => IdHeadings.Contains(Letters(cell), StringComparer.OrdinalIgnoreCase));
        if (column < 0 && !Guid.TryParse(heading[0], out _))
        {
            return null;
        }

        var members = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(column < 0 ? 0 : 1))
        {
            var cells = Cells(line);
            if (cells.Count <= Math.Max(column, 0) || !Guid.TryParse(cells[Math.Max(column, 0)], out var id))
            {
                return null;
            }

            members.Add(id.ToString());
        }

        return members.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    // "Object ID" → ObjectID
    private static string Letters(string cell) => string.Concat(cell.Where(char.IsLetterOrDigit));

    /// <summary>The cells of a line (RFC 4180); a name may hold a comma in quotation marks.</summary>
    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (quoted && line[i] == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[i++]);
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] is ',' or '\t' && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
