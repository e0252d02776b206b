using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>条名: the number that opens an article. Whether it fits the sequence is for <see cref="ArticleSequence"/> to say.</summary>
internal static partial class ArticleHeading
{
    // A reference goes on in this many units, or it does not.
    private const int LongestReference = 36;

    /// <summary>Reads the number at the start of a folded line; null for a reference such as <c>第9条、第11条</c> or <c>第3条の規定</c>.</summary>
    public static ProvisionNumber? Read(string folded)
    {
        if (folded.Length == 0 || !"第■◆●▼◎○•・".Contains(folded[0]))
        {
            return null;
        }

        if (Deleted().Match(folded) is { Success: true } deleted && TryNumber(deleted.Groups["n"].Value, out var first))
        {
            return new ProvisionNumber(deleted.Length, first, null, NumberStyle.Jou);
        }

        var match = Pattern().Match(folded);
        if (!match.Success || !TryNumber(match.Groups["n"].Value, out var number) || ReferenceGoesOn().IsMatch(folded[match.Length..Math.Min(folded.Length, match.Length + LongestReference)]))
        {
            return null;
        }

        int? branch = TryNumber(match.Groups["b"].Value, out var b) ? b : null;
        return new ProvisionNumber(match.Length, number, branch, NumberStyle.Jou);
    }

    internal static bool TryNumber(string text, out int number) =>
        KanjiNumber.TryParse(text.Replace(" ", "", StringComparison.Ordinal), out number) && number > 0;

    // 第１条 · ■ 第1条 · • 第1条 · 第 8 条 · 第二十三条 · 第三条の二 · 第 1 0 条
    [GeneratedRegex($@"\A(?:[■◆●▼◎○•・]\s?)?第 {{0,2}}(?<n>[{KanjiNumber.CharacterClass}](?: ?[{KanjiNumber.CharacterClass}]){{0,7}}) {{0,2}}条(?: ?の ?(?<b>[{KanjiNumber.CharacterClass}]{{1,4}})(?=[\s(\[【〔:]|\z))?")]
    private static partial Regex Pattern();

    // 第4条から第6条まで　削除 · 第4条及び第5条　削除
    [GeneratedRegex($@"\A第 ?(?<n>[{KanjiNumber.CharacterClass}]{{1,4}}) ?条(?:から|乃至|ないし|及び|、)第 ?[{KanjiNumber.CharacterClass}]{{1,4}} ?条(?:まで)?(?=\s*削除\z)")]
    private static partial Regex Deleted();

    // 第9条、第11条 · 第28条 第1項及び · 第17条第1項 · 第3条の規定 · 第13条に規定 · 第49条に · 第20条から第22条まで · 第14条（損害賠償）、第15条
    [GeneratedRegex($@"\A(?:\s*[(\[【〔][^()\[\]【】〔〕。]{{1,24}}[)\]】〕](?:[、，]|及び|並びに|又は|若しくは|または|および|から第|の規定|に(?:規定|定め|よ|基づ))|\s*(?:[、，,。)」』】]|第?\s*[{KanjiNumber.CharacterClass}]+\s*[項号]|各[号項]|[のを]|に(?:規定|定め|よ|基づ|掲げ|おい|おけ|係|該当|違反|従|関)|から|まで|及び|並びに|又は|若しくは|または|および|ならびに|もしくは|ただし書)|[はがにでと・~\-―]|本文|前段|後段|中|等|関係|参照|以[上下降前後])")]
    private static partial Regex ReferenceGoesOn();
}
