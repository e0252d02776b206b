using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary><c>第5条第1項中「A」を「B」に、「C」を「D」に改める</c> · <c>契約金額「金A円」を「金B円」に変更する</c></summary>
internal static partial class ReplaceWordsRule
{
    /// <summary>Reads the clause; null where it is another one.</summary>
    public static ReplaceWords? Read(Clause clause, Target? before)
    {
        var match = Form().Match(clause.Words);
        if (!match.Success)
        {
            return null;
        }

        var pairs = match.Groups["old"].Captures.Zip(match.Groups["new"].Captures)
            .Select(pair => new WordPair(clause.Quoted(pair.First), clause.Quoted(pair.Second)))
            .ToImmutableArray();
        var target = Target.Of(match, before);
        return new ReplaceWords(clause.Origin, target, pairs, match.Groups["all"].Success || (target is null && match.Groups["whole"].Success));
    }

    // 第5条第1項中「A」を「B」に、「C」を「D」に改め · 原契約中「A」とあるのは全て「B」と読み替え · 契約金額「A」を「B」に変更
    [GeneratedRegex($@"\A(?:(?<whole>(?:{Target.Owner})(?:書)?(?:の(?:全文|全体|本文|各条(?:項)?))?中、?)|{Target.Pattern}(?:中|のうち|における|について|に定める)?、?)(?:の|に(?:おいて)?、?)?(?<all>全て|すべて|いずれも)?(?:[^\uE000。、「]{{0,16}}?)?(?:(?<old>\uE000)(?:の(?:部分|記載|文言|字句|語))?(?:とあるの)?(?:を|から|は)、?(?<all>全て|すべて|いずれも)?(?:それぞれ)?(?<new>\uE000)(?:に|へ|と)?、?)+(?:それぞれ|全て|すべて)?(?:改め|変更|読み?替え|改定|改訂|修正|訂正|置き?換え|差し?替え|する|とする)")]
    private static partial Regex Form();
}
