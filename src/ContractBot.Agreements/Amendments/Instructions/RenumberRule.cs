using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary><c>第8条を第9条とし</c> · <c>第5条から第7条までを1条ずつ繰り下げ</c></summary>
internal static partial class RenumberRule
{
    private const string N = KanjiNumber.CharacterClass;

    /// <summary>Reads the clause; null where it is another one.</summary>
    public static Renumber? Read(Clause clause, Target? before)
    {
        if (One().Match(clause.Words) is { Success: true } one && Target.Of(one, before) is { } target)
        {
            var to = one.Groups["to"].Value;
            return new Renumber(clause.Origin, target, null, to[^1] switch
            {
                '項' => target with { Paragraph = to },
                '号' => target with { Item = to },
                _ => target with { Article = to },
            }, 0);
        }

        if (Several().Match(clause.Words) is { Success: true } several && Target.Of(several, before) is { } first)
        {
            var last = several.Groups["last"].Value;
            var through = !several.Groups["last"].Success ? first : last[^1] == '項' ? first with { Paragraph = last } : last[^1] == '号' ? first with { Item = last } : first with { Article = last };
            var by = several.Groups["by"].Success && KanjiNumber.TryParse(several.Groups["by"].Value, out var n) ? n : 1;
            return new Renumber(clause.Origin, first, several.Groups["open"].Success ? null : through, null, several.Groups["way"].Value.Contains('下') ? by : -by)
            {
                ToTheEnd = several.Groups["open"].Success,
            };
        }

        return null;
    }

    // 第8条を第9条とし · 同条第3項を同条第4項とする
    [GeneratedRegex($@"\A{Target.Pattern}を、?(?:同条|同項)?(?<to>第[{N}]{{1,5}}(?:条(?:の[{N}]{{1,3}})?|項|号))と(?:し|する)")]
    private static partial Regex One();

    // 第5条から第7条までを1条ずつ繰り下げ · 第8条以下を1条ずつ繰り上げる
    [GeneratedRegex($@"\A{Target.Pattern}(?:(?:から|及び)(?<last>第[{N}]{{1,5}}[条項号])(?:まで)?|(?<open>以下|以降)(?:の各?条(?:文)?)?)?(?:を|は)、?(?:それぞれ|順次)?(?:(?<by>[{N}]{{1,3}})[条項号]ずつ)?(?:順次)?(?<way>繰り?下げ|繰り?上げ)")]
    private static partial Regex Several();
}
