using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary><c>第3条を削る</c> · <c>第5条から第7条までを削る</c></summary>
internal static partial class DeleteProvisionRule
{
    /// <summary>Reads the clause; null where it is another one.</summary>
    public static DeleteProvision? Read(Clause clause, Target? before)
    {
        var match = Form().Match(clause.Words);
        if (!match.Success || Target.Of(match, before) is not { Scope: not (TargetScope.Caption or TargetScope.Title) } target)
        {
            return null;
        }

        var through = match.Groups["last"].Success ? target with { Article = null, Paragraph = null, Item = null, SubItem = null } : null;
        through = through is null ? null : match.Groups["last"].Value[^1] switch
        {
            '項' => through with { Article = target.Article, Paragraph = match.Groups["last"].Value },
            '号' => through with { Article = target.Article, Paragraph = target.Paragraph, Item = match.Groups["last"].Value },
            _ => through with { Article = match.Groups["last"].Value },
        };
        return new DeleteProvision(clause.Origin, target, through);
    }

    // 第3条を削り · 第5条から第7条までを削除する · 第2項及び第3項を削る
    [GeneratedRegex($@"\A{Target.Pattern}(?:(?:から|及び)(?<last>第[{KanjiNumber.CharacterClass}]{{1,5}}[条項号])(?:まで)?)?(?:の全文|の全部)?(?:を|は)、?(?:全文|全部)?削")]
    private static partial Regex Form();
}
