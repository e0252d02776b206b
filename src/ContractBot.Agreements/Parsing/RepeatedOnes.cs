using System.Collections.Immutable;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// Lists in which every entry is written <c>1.</c>, as Markdown allows: the place in the list is the number that readers see
/// (CommonMark 0.31, section 5.3: only the first number of a list counts). So are the entries of pledges and old deeds, which all begin with <c>一、</c>.
/// </summary>
internal static class RepeatedOnes
{
    /// <summary>The lines, with the number that a <c>1.</c> or <c>一、</c> stands for where it is not the first of its list.</summary>
    public static ImmutableArray<SourceLine> Count(ImmutableArray<SourceLine> lines)
    {
        var counted = lines.ToArray();
        CountDigits(lines, counted);
        CountKanji(lines, counted);
        return [.. counted];
    }

    private static void CountDigits(ImmutableArray<SourceLine> lines, SourceLine[] counted)
    {
        var open = new Stack<(int Indent, int Count)>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            while (open.Count > 0 && (line.IsHeading || open.Peek().Indent > line.Indent || (!IsOne(line.Folded) && open.Peek().Indent == line.Indent)))
            {
                open.Pop();
            }

            if (!IsOne(line.Folded))
            {
                continue;
            }

            var count = open.Count > 0 && open.Peek().Indent == line.Indent ? open.Pop().Count + 1 : 1;
            if (count > 1)
            {
                counted[i] = line with { Counted = count };
            }

            open.Push((line.Indent, count));
        }
    }

    // A text that has a 二 counts by itself.
    private static void CountKanji(ImmutableArray<SourceLine> lines, SourceLine[] counted)
    {
        if (lines.Any(line => line.Folded.Length > 1 && line.Folded[0] == '二' && IsKanjiStop(line.Folded[1])))
        {
            return;
        }

        var count = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Folded.Length > 2 && lines[i].Folded[0] == '一' && IsKanjiStop(lines[i].Folded[1]) && ++count > 1)
            {
                counted[i] = lines[i] with { Counted = count };
            }
        }
    }

    // 一、 · 一　 · 一．
    private static bool IsKanjiStop(char unit) => unit is '、' or '.' || char.IsWhiteSpace(unit);

    // 1. 甲は
    private static bool IsOne(string folded) => folded.StartsWith("1. ", StringComparison.Ordinal);
}
