using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary><c>第7条を次のとおり改める</c>, with the new wording after it · <c>第7条第2項を「…」に改める</c></summary>
internal static partial class ReplaceProvisionRule
{
    /// <summary>Reads the clause; null where it is another one.</summary>
    public static ReplaceProvision? Read(Clause clause, Target? before)
    {
        var match = Form().Match(clause.Words);
        return match.Success && Target.Of(match, before) is { Scope: not (TargetScope.Caption or TargetScope.Title) } target
            ? new ReplaceProvision(clause.Origin, target, match.Groups["new"].Success ? clause.QuotedSpan(match.Groups["new"]) : clause.NewWording)
            : null;
    }

    // 第7条を次のとおり改め · 第7条第2項を「…」に変更する · 別表を次のように改める
    [GeneratedRegex($@"\A{Target.Pattern}(?:を、?(?:それぞれ)?(?:(?:次|以下|下記)の(?:とおり|通り|ように|内容に)、?|(?<new>\uE000)(?:に|へ|と)、?)(?:全文|全部)?(?:改め|変更|改定|改訂|改正|修正|読み?替え|差し?替え)|は、?(?:次|以下|下記)の(?:とおり|通り)(?:と(?:する)?|に?(?:改め|変更)))")]
    private static partial Regex Form();
}
