using System.Collections.Immutable;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// Lists in which every entry is written <c>1.</c>, as Markdown allows: the place in the list is the number that readers see
/// (CommonMark 0.31, section 5.3: only the first number of a list counts).
/// </summary>
internal static class RepeatedOnes
{
    /// <summary>For each line the number that its <c>1.</c> stands for; null where the line has no such sign, or is the first of its list.</summary>
    public static ImmutableArray<int?> Count(ImmutableArray<SourceLine> lines)
    {
        var numbers = new int?[lines.Length];
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
            numbers[i] = count > 1 ? count : null;
            open.Push((line.Indent, count));
        }

        return [.. numbers];
    }

    // 1. 甲は
    private static bool IsOne(string folded) => folded.StartsWith("1. ", StringComparison.Ordinal);
}
