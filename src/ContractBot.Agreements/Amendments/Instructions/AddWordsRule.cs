using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary><c>第5条中「A」の次に「B」を加える</c></summary>
internal static partial class AddWordsRule
{
    /// <summary>Reads the clause; null where it is another one.</summary>
    public static AddWords? Read(Clause clause, Target? before)
    {
        var match = Form().Match(clause.Words);
        return match.Success && Target.Of(match, before) is { } target
            ? new AddWords(clause.Origin, target, clause.Quoted(match.Groups["old"]), clause.Quoted(match.Groups["new"]), match.Groups["side"].Value == "前")
            : null;
    }

    // 第5条中「A」の次に「B」を加え · 同項「A」の前に「B」を追加する
    [GeneratedRegex($@"\A{Target.Pattern}(?:中|のうち)?、?の?(?<old>\uE000)の(?<side>次|後ろ?|下|あと|前)に、?(?<new>\uE000)を(?:加え|追加|挿入|付け加え)")]
    private static partial Regex Form();
}
