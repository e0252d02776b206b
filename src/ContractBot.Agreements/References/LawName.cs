using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>Where the name of a law (法律・政令・省令・条例・規則・告示) begins, read backward from where it ends. Texts are folded.</summary>
internal static partial class LawName
{
    private const int Longest = 80;

    // Titles whose own words look like the end of what stands before them: a comma, or two nouns with 及び before a plain ending.
    private static readonly string[] TitlesWithBreaks =
    [
        "予算決算及び会計令",
        "不当景品類及び不当表示防止法",
        "出資の受入れ、預り金及び金利等の取締りに関する法律",
        "医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律",
        "育児休業、介護休業等育児又は家族介護を行う労働者の福祉に関する法律",
        "高齢者、障害者等の移動等の円滑化の促進に関する法律",
        "精神保健及び精神障害者福祉に関する法律",
        "核原料物質、核燃料物質及び原子炉の規制に関する法律",
        "液化石油ガスの保安の確保及び取引の適正化に関する法律",
    ];

    // Words ending in 法 or 令 that name no law.
    private static readonly string[] NoLaws =
        ["方法", "手法", "用法", "技法", "文法", "寸法", "工法", "司法", "立法", "違法", "不法", "適法", "合法", "製法", "療法", "作法", "命令", "指令", "号令", "辞令", "発令", "法令", "不文法", "算定方法", "年令"];

    /// <summary>The span of the law's name that ends at <paramref name="end"/> and starts no earlier than <paramref name="from"/>; null where none ends there.</summary>
    public static TextSpan? EndingAt(string folded, int from, int end)
    {
        from = Math.Max(from, end - Longest);
        var before = folded[from..end];
        if (TitlesWithBreaks.FirstOrDefault(title => before.EndsWith(title, StringComparison.Ordinal)) is { } known)
        {
            return new TextSpan(end - known.Length, end);
        }

        var match = Plain().Match(before);
        if (!match.Success || NoLaws.Any(word => match.Value.EndsWith(word, StringComparison.Ordinal)))
        {
            return null;
        }

        var start = match.Index;
        if (Ending().IsMatch(match.Value) && start > 0 && LinkingKana.Contains(before[start - 1], StringComparison.Ordinal))
        {
            start = LongStart(before, start);
        }

        return new TextSpan(from + start, end);
    }

    private const string LinkingKana = "るのたな";

    /// <summary>The start of a name with particles in it: 私的独占の禁止及び公正取引の確保に関する|法律.</summary>
    private static int LongStart(string before, int start)
    {
        var cut = Boundary().Matches(before[..start]).LastOrDefault() is { } boundary ? boundary.Index + boundary.Length : 0;

        // コンテンツの創造、|保護及び活用の促進に関する法律: the comma stands within the name.
        if (cut > 0 && before[cut - 1] == '、' && SecondOfThree().IsMatch(before[cut..]) && FirstOfThree().Match(before[..(cut - 1)]) is { Success: true } first)
        {
            cut = first.Index;
        }

        return cut + Conjunction().Match(before[cut..]).Length;
    }

    // 特許法 · 地方自治法施行令 · 〇〇市契約規則 · 東京都暴力団排除条例 · 法 · 令
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}々〇○◯ァ-ヶー・A-Za-z]*(?:法|法律|令|条例|規則|規程|細則|要綱|要領|告示|憲法|条約|通達|訓令|指針|基準|ガイドライン)\z")]
    private static partial Regex Plain();

    // 法律 · 条例 · 特別措置法 · 告示 · 法律施行令: the head of a name with particles
    [GeneratedRegex(@"\A(?:法律(?:施行令|施行規則|施行法)?|(?:特別|臨時|特例)?措置法(?:施行令|施行規則)?|特例法|条例(?:施行規則)?|規則|規程|告示|省令|政令|府令|命令|要綱|要領|指針|基準|ガイドライン|条約|細則)\z")]
    private static partial Regex Ending();

    // 乙が| · 甲は、| · 」（| · 第8条及び| · 会計法及び| · に規定する|
    [GeneratedRegex(@"[、。「」『』()\[\]【】\s:;]|[がでも]|へ(?!の)|(?<!又)は|(?<=ま)た|て(?!い)|(?:法|律|令|条例|規則|告示|[条項号])(?:及び|並びに|又は|若しくは)|規定する|掲げる|基づく|基づき|従い|従う|該当する|その他の?|により|に関し|から|まで|[条項号]の規定に|(?:契約書?|協定書?|仕様書)(?:及び|並びに|又は|若しくは)")]
    private static partial Regex Boundary();

    // 保護及び活用の促進に関する
    [GeneratedRegex(@"\A\p{IsCJKUnifiedIdeographs}{2,6}(?:及び|並びに|又は)")]
    private static partial Regex SecondOfThree();

    // コンテンツの創造
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}ァ-ヶー]+の\p{IsCJKUnifiedIdeographs}{2,4}\z")]
    private static partial Regex FirstOfThree();

    [GeneratedRegex(@"\A(?:及び|並びに|又は|若しくは|また|なお|その他|ただし|及|\s)*")]
    private static partial Regex Conjunction();
}
