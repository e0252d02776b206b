using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>The paragraphs of its own article that a paragraph refers to: <c>前項</c>, <c>前2項</c>, <c>第1項</c>.</summary>
internal static partial class ReferredParagraphs
{
    /// <summary>Their numbers, in the order of the text.</summary>
    /// <param name="text">The masked words of the paragraph.</param>
    /// <param name="number">The paragraph's own number.</param>
    public static ImmutableArray<int> In(string text, int number)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        foreach (Match match in Reference().Matches(text))
        {
            if (match.Groups["number"] is { Success: true } printed && KanjiNumber.TryParse(printed.Value, out var named))
            {
                found.Add(named);
            }
            else if (match.Groups["count"] is { Success: true } count)
            {
                found.AddRange(Enumerable.Range(1, number - 1).TakeLast(KanjiNumber.TryParse(count.Value, out var many) ? many : 1));
            }
        }

        return found.ToImmutable();
    }

    // 前項 · 前2項 · 第1項; not 第5条第1項 or 前条第1項
    [GeneratedRegex($@"前(?<count>[{KanjiNumber.CharacterClass}]*)項|(?<![条号の]\s*)第\s*(?<number>[{KanjiNumber.CharacterClass}]+)\s*項")]
    private static partial Regex Reference();
}
