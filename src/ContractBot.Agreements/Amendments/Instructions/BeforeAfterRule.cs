using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary>
/// 新旧対照: new wording that gives the old as well, under 変更前 and 変更後, one below the other or in the columns of a table.
/// </summary>
internal static partial class BeforeAfterRule
{
    /// <summary>The pairs of old and new wording in <paramref name="block"/>; empty where it has no such marks.</summary>
    public static ImmutableArray<WordPair> Read(string text, TextSpan block)
    {
        var lines = block.Slice(text).Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var header = lines.FindIndex(l => Columns(l) is not null);
        return header >= 0 ? Rows(lines, header) : Below(lines);
    }

    private static ImmutableArray<WordPair> Rows(List<string> lines, int header)
    {
        var (old, @new) = Columns(lines[header])!.Value;
        return
        [
            .. lines.Skip(header + 1)
                .Select(Cells)
                .Where(cells => cells.Length > Math.Max(old, @new))
                .Select(cells => new WordPair(cells[old], cells[@new]))
                .Where(pair => pair.Old.Length > 0),
        ];
    }

    private static ImmutableArray<WordPair> Below(List<string> lines)
    {
        var pairs = ImmutableArray.CreateBuilder<WordPair>();
        List<string>? old = null, current = null;
        foreach (var line in lines)
        {
            var mark = Mark().Match(Widths.ToHalfWidth(line));
            if (mark.Success)
            {
                if (mark.Groups["after"].Success)
                {
                    if (old is null)
                    {
                        return [];
                    }

                    current = [];
                }
                else
                {
                    Add();
                    old = current = [];
                }

                if (line[mark.Length..].Trim() is { Length: > 0 } rest)
                {
                    current.Add(rest);
                }
            }
            else
            {
                current?.Add(line);
            }
        }

        Add();
        return pairs.ToImmutable();

        void Add()
        {
            if (old is { Count: > 0 } && current is { Count: > 0 } && !ReferenceEquals(old, current))
            {
                pairs.Add(new WordPair(Unquoted(string.Join('\n', old)), Unquoted(string.Join('\n', current))));
            }
        }
    }

    private static (int Old, int New)? Columns(string line)
    {
        var cells = Cells(Widths.ToHalfWidth(line));
        var old = Array.FindIndex(cells, c => Mark().Match(c) is { Success: true } m && m.Length == c.Length && !m.Groups["after"].Success);
        var @new = Array.FindIndex(cells, c => Mark().Match(c) is { Success: true } m && m.Length == c.Length && m.Groups["after"].Success);
        return old >= 0 && @new >= 0 ? (old, @new) : null;
    }

    private static string[] Cells(string line) =>
        [.. line.Trim('|').Split(line.Contains('\t') ? '\t' : '|').Select(c => c.Trim())];

    private static string Unquoted(string words) => words is ['「', .. var inside, '」'] ? inside : words;

    // （変更前） · 【変更後】 · 変更前: · 旧 · 新
    [GeneratedRegex(@"\A[(\[【〔<・]?\s*(?:(?<before>(?:変更|改定|改正|改訂|修正)前|現行|旧)|(?<after>(?:変更|改定|改正|改訂|修正)後|新))(?:の(?:規定|条文|内容))?(?:\s*[)\]】〕>]\s*:?|\s*:|\s+|\z)")]
    private static partial Regex Mark();
}
