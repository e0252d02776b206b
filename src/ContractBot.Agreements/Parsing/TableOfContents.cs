using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <summary>目次: lines that only list the headings of the text.</summary>
internal static partial class TableOfContents
{
    private const int LongestEntry = 80;
    private const int FewestRecurring = 3;

    // A heading may be worded anew in the text.
    private const double ShareRecurring = 0.7;

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

        AddRecurring(lines, found);
        AddClosing(lines, found);
        return [.. found];
    }

    /// <summary>The first numbered headings are a table of contents also without the word where no words stand below them and most come again further on, with words.</summary>
    private static void AddRecurring(ImmutableArray<SourceLine> lines, bool[] found)
    {
        var first = 0;
        while (first < lines.Length && (found[first] || NumberedKey(lines[first].Folded) is null))
        {
            first++;
        }

        var end = first;
        while (end < lines.Length && !found[end] && NumberedKey(lines[end].Folded) is { } key && (end == first || key != NumberedKey(lines[first].Folded)))
        {
            end++;
        }

        if (end - first < FewestRecurring)
        {
            return;
        }

        var entries = Enumerable.Range(first, end - first).Select(i => NumberedKey(lines[i].Folded)!).ToHashSet(StringComparer.Ordinal);
        var again = Enumerable.Range(end, lines.Length - end)
            .Count(i => NumberedKey(lines[i].Folded) is { } key && entries.Contains(key) && i + 1 < lines.Length && NumberedKey(lines[i + 1].Folded) is null);
        if (again >= ShareRecurring * (end - first))
        {
            Array.Fill(found, true, first, end - first);
        }
    }

    /// <summary>Headings that count anew from article 1 with no words below them, behind articles that have words, are the page's own list of them.</summary>
    private static void AddClosing(ImmutableArray<SourceLine> lines, bool[] found)
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (found[i] || ArticleHeading.Read(lines[i].Folded) is not { } number)
            {
                continue;
            }

            if (number.Number > 1 || seen.Count < FewestRecurring || !seen.Contains(1))
            {
                seen.Add(number.Number);
                continue;
            }

            var end = i;
            var headings = new List<int>();
            for (; end < lines.Length && IsHeadingAlone(lines[end].Folded); end++)
            {
                if (ArticleHeading.Read(lines[end].Folded) is { } heading)
                {
                    headings.Add(heading.Number);
                }
            }

            if (headings.Count >= FewestRecurring && headings.Count(seen.Contains) >= ShareRecurring * headings.Count)
            {
                Array.Fill(found, true, i, end - i);
            }
        }
    }

    // 第1条（目的） · 第2条 · 第2章 届出 · ・第1項
    private static bool IsHeadingAlone(string folded) =>
        NumberedKey(folded) is not null || Below().IsMatch(folded) || ArticleHeading.Read(folded)?.Length == folded.Length || DivisionHeading.Read(folded) is not null;

    // ・第2項 · 附則(令和6年規則第3号) · 別表
    [GeneratedRegex(@"\A[・･]?\s*(?:第 ?[0-9]{1,2} ?[項号]|[附付] ?則|別[紙表記添])[^。]{0,40}\z")]
    private static partial Regex Below();

    // 1. 目的 · 1.目的 · 第１条（目的） · 第1条 目的: the same heading however it is set
    private static string? NumberedKey(string folded) =>
        folded.Length <= LongestEntry && !SentenceEnd.IsAt(folded)
        && (ArticleHeading.Read(folded) ?? NumberedHeading.Read(folded) ?? PlainHeading.Read(folded)) is { } number && number.Length < folded.Length
            ? string.Concat(folded.Where(unit => !char.IsWhiteSpace(unit) && !"()【】[]〔〕.".Contains(unit)))
            : null;

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
        folded.Length <= LongestEntry && (Entry().IsMatch(folded) || Leader().IsMatch(folded)) && !SentenceEnd.IsAt(folded);

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
