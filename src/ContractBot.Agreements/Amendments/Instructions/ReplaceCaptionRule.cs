using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary><c>第5条の見出しを「（期間）」に改める</c></summary>
internal static partial class ReplaceCaptionRule
{
    /// <summary>Reads the clause; null where it is another one.</summary>
    public static ReplaceCaption? Read(Clause clause, Target? before)
    {
        var match = Form().Match(clause.Words);
        return match.Success && Target.Of(match, before) is { Scope: TargetScope.Caption or TargetScope.Title } target
            ? new ReplaceCaption(clause.Origin, target, clause.Quoted(match.Groups["new"]))
            : null;
    }

    // 第5条の見出しを「（期間）」に改め · 題名を「…」に改める
    [GeneratedRegex($@"\A{Target.Pattern}(?:\uE000)?を、?(?<new>\uE000)(?:に|と)、?(?:改め|変更|する|修正)")]
    private static partial Regex Form();
}
