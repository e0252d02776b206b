using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <summary>目次: lines that only list the headings of the text.</summary>
internal static partial class TableOfContents
{
    /// <summary>For each line whether it belongs to a table of contents.</summary>
    public static ImmutableArray<bool> Find(ImmutableArray<SourceLine> lines)
    {
        var found = new bool[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            found[i] = lines[i].Folded.Length <= 120 && Leader().IsMatch(lines[i].Folded);
            if (lines[i].Folded.Length <= 10 && Title().IsMatch(lines[i].Folded))
            {
                var end = EndOfList(lines, i + 1);
                Array.Fill(found, true, i, end - i);
                i = end - 1;
            }
        }

        return [.. found];
    }

    /// <summary>The list goes on while lines are headings, and stops where its first heading comes again: there the text begins.</summary>
    private static int EndOfList(ImmutableArray<SourceLine> lines, int start)
    {
        var first = start < lines.Length ? Key(lines[start].Folded) : "";
        var end = start;
        while (end < lines.Length && IsEntry(lines[end].Folded) && (end == start || Key(lines[end].Folded) != first))
        {
            end++;
        }

        return end;
    }

    private static bool IsEntry(string folded) =>
        folded.Length <= 80 && (Entry().IsMatch(folded) || Leader().IsMatch(folded)) && !SentenceEnd.IsAt(folded);

    private static string Key(string folded) => Number().Match(folded) is { Success: true } number
        ? number.Value.Replace(" ", "", StringComparison.Ordinal)
        : folded;

    // 目次 · 目　次
    [GeneratedRegex(@"\A目\s*次\z")]
    private static partial Regex Title();

    // 第1章 総則 · 第1条（目的） · 別紙 仕様書 · 附則
    [GeneratedRegex(@"\A(?:第\s*\S{1,6}\s*[編章節款条]|別[紙記添表]|附\s*則|前文)")]
    private static partial Regex Entry();

    // 第1章 · 第 1 条
    [GeneratedRegex(@"\A第\s*\S{1,6}?\s*[編章節款条]")]
    private static partial Regex Number();

    // 第1条 目的 ……… 3 · 第1章 総則（第1条―第5条） · 総則 ・・・・・ 2
    [GeneratedRegex(@"(?:[….・‥]{3,}|(?:\. ){3,})\s*[0-9]{1,3}\z|\A第\s*\S{1,6}\s*[編章節款]\s.*\(第\S{1,5}条(?:[―\-~〜・].{1,8})?\)\z")]
    private static partial Regex Leader();
}
