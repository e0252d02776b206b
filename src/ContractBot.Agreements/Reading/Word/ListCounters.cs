using System.Text;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Counts the paragraphs of each list from the beginning of the document, and writes their numbers.</summary>
/// <remarks>
/// Lists of one definition count together; a list with a start of its own begins with it when it is first used.
/// A paragraph starts the deeper levels anew, as far as these allow it (ECMA-376 part 1, 17.9.10, lvlRestart).
/// </remarks>
internal sealed class ListCounters
{
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <summary>Counts one paragraph; the number that stands before it, empty where none is shown.</summary>
    public string Next(NumberedList list, int level)
    {
        if (!_counts.TryGetValue(list.AbstractId, out var counts))
        {
            _counts[list.AbstractId] = counts = new int?[NumberingDefinitions.LevelCount];
        }

        var begins = _begun.Add((list.Id, level)) && list.StartOverrides[level] is not null;
        counts[level] = begins || counts[level] is not { } count ? list.StartOf(level) : Math.Min(count, int.MaxValue - 1) + 1;
        for (var deeper = level + 1; deeper < counts.Length; deeper++)
        {
            if ((list.Levels[deeper]?.RestartAfter ?? deeper) > level)
            {
                counts[deeper] = null;
            }
        }

        return list.Levels[level] is { IsHidden: false } shown ? Write(list, shown, counts) : "";
    }

    private static string Write(NumberedList list, NumberingLevel shown, int?[] counts)
    {
        if (shown.Format == "bullet")
        {
            return SymbolFont.Show(shown.Text, shown.Font).Trim();
        }

        var written = new StringBuilder();
        for (var i = 0; i < shown.Text.Length; i++)
        {
            if (shown.Text[i] == '%' && i + 1 < shown.Text.Length && shown.Text[i + 1] is >= '1' and <= '9')
            {
                var level = shown.Text[++i] - '1';
                var format = list.Levels[level]?.Format ?? "decimal";
                written.Append(NumberFormat.Write(counts[level] ?? list.StartOf(level), shown.IsLegal ? "decimal" : format));
            }
            else
            {
                written.Append(shown.Text[i]);
            }
        }

        return written.ToString().TrimEnd();
    }
}
