using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>The number that opens a provision written without 条, as attachments have them: 第1, 第2.</summary>
internal static partial class NumberedHeading
{
    /// <summary>Reads the number at the start of a folded line; null for <c>第1項</c>, <c>第2章</c> and the like.</summary>
    public static ProvisionNumber? Read(string folded)
    {
        if (folded.Length == 0 || folded[0] != '第')
        {
            return null;
        }

        var match = Pattern().Match(folded);
        return match.Success && ArticleHeading.TryNumber(match.Groups["n"].Value, out var number)
            ? new ProvisionNumber(match.Length, number, null, NumberStyle.Dai)
            : null;
    }

    // 第1 乙は · 第１　基本的事項 · 第十一（教育の実施） · a line that is 第3 alone
    [GeneratedRegex($@"\A第 {{0,2}}(?<n>[{KanjiNumber.CharacterClass}]{{1,4}})(?=[\s(\[【〔]|\z)(?!\s*(?:[条号章節編款]|目(?![的標次録])|項(?!目)))")]
    private static partial Regex Pattern();
}
