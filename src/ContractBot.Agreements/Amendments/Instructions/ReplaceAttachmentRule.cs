using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary><c>別紙1を別紙のとおり改める</c> · <c>別表を本変更契約書別紙に差し替える</c></summary>
internal static partial class ReplaceAttachmentRule
{
    /// <summary>Reads the clause; null where it is another one.</summary>
    public static ReplaceAttachment? Read(Clause clause, Target? before)
    {
        var match = Form().Match(clause.Words);
        return match.Success && Target.Of(match, before) is { Part: not null, Article: null } target
            ? new ReplaceAttachment(clause.Origin, target, match.Groups["by"].Value)
            : null;
    }

    // 別紙1を別紙のとおり改め · 原契約別表を別添の別表に差し替える
    [GeneratedRegex($@"\A{Target.Pattern}(?:を|は)、?(?:それぞれ)?(?:本(?:変更)?(?:契約|協定|覚書)書?(?:の|に添付の)?|添付の|別添の)?(?<by>別[紙表記添](?:第?[{KanjiNumber.CharacterClass}]{{1,3}}号?)?)(?:の(?:とおり|通り|ように)|に|と)、?(?:改め|変更|差し?替え|置き?換え|改定|修正)")]
    private static partial Regex Form();
}
