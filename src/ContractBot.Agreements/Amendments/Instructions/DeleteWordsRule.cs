using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary><c>第5条第1項中「A」及び「B」を削る</c></summary>
internal static partial class DeleteWordsRule
{
    /// <summary>Reads the clause; null where it is another one.</summary>
    public static ReplaceWords? Read(Clause clause, Target? before)
    {
        var match = Form().Match(clause.Words);
        return match.Success && Target.Of(match, before) is { } target
            ? new ReplaceWords(clause.Origin, target, [.. match.Groups["old"].Captures.Select(c => new WordPair(clause.Quoted(c), ""))], match.Groups["all"].Success)
            : null;
    }

    // 第5条第1項中「A」及び「B」を削り · 第6条の「A」を削除する
    [GeneratedRegex($@"\A{Target.Pattern}(?:中|のうち)?、?の?(?:(?<old>\uE000)(?:、|及び|並びに)?)+(?:の(?:部分|文言|字句))?を、?(?<all>全て|すべて)?削")]
    private static partial Regex Form();
}
