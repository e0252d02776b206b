using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Endings that look binding but say how things are: definitions, purposes, terms, what belongs to whom, what is deemed.</summary>
internal static partial class StativeEnding
{
    /// <summary>Whether <paramref name="clause"/>, masked, ends so.</summary>
    public static bool IsAt(string clause) =>
        Deemed().IsMatch(clause) || Being().IsMatch(clause) || Passive().IsMatch(clause) || NotPartOf().IsMatch(clause) || Restriction().IsMatch(clause) || Agreed().IsMatch(clause);

    // 許諾したものとする · 承認があったものとする · 到達したとみなす · 放棄したものとみなします
    [GeneratedRegex(@"[ただ]もの(?:とする|とし|とします)\z|(?:と|を)みなす(?:ものとする)?\z|とみなし(?:ます)?\z|(?:た|だ)(?:もの|こと)です\z|あつたものとする\z")]
    private static partial Regex Deemed();

    // 定めるとおりとする · 1年間とする · 日本法を準拠法とします · 文書によるものとする · 乙に帰属するものとする · なお効力を有する · 前項を準用するものとする · 同様とする
    [GeneratedRegex("(?:" + """
        (?<!負担|可能|可|禁止|厳禁|不要|免責|免除|こと|もの)と(?:する|し|します|いたします)|とするものとする
        |(?:に|と)?(?:よる|より|よります)|(?:に|と)基づく|準じる|準ずる|準拠(?:する|し|します)|準用(?:する|し|します)|準じて(?:行う|取り扱う)|適用(?:する|し|します)|従って行う
        |である|であり|です|(?:で|が)ある|(?:が|も)ない|(?:が|で)あります|をいう|をいい|をいいます|といいます|という|意味する|指す|表す
        |(?:に関し|に関して|につき|について)[^。]{0,12}(?:基本|必要な)[^。]{0,4}(?:項目|事項|条件)を定める|に(?:あたら|当たら)ない
        |(?:意味する|含む|示す|表す|妨げとなる)もので(?:は)?(?:ない|ありません|なく)
        |含む|含み|含まない|含めない|含まれる|含まれ|含まれない|含みます|(?<=限度|上限|当該)とする
        |帰属(?:する|し|します)|継続(?:する|し|します)|存続(?:する|し|します)|有効(?:である|とする)|効力(?:を|が)(?:有|失|生|発|及|消)[^、]{0,4}
        |更新(?:する|し|します)|失効(?:する|し|します)|終了(?:する|し|します)|成立(?:する|し|します)|発生(?:する|し|します)|発効(?:する|し|します)|消滅(?:する|し|します)|移転(?:する|し|します)(?<=(?:所有権|危険|権利)[^、]{0,20})
        |該当(?:する|しない)|及ぶ|及ばない|算入(?:する|しない)|算定(?:する|し)|異なる|満たない|超える|足りない
        |称する|称します|て(?:おり|い)ます|ている|なる|なります|至る|属する|構成する|適用がある|優先(?:する|し|します)|生(?:じる|ずる|じます)|限る|限らない|限ります|限りで(?:は)?(?:ない|ありません)|かぎりで(?:は)?(?:ない|ありません)|残る|要件とする
        """ + ")(?:(?:もの|こと)と(?:する|し|します|なる)|もの(?:である|です))?\\z", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Being();

    // 適用されます · 更新されるものとする · 失われる · 解除されない
    [GeneratedRegex(@"(?<!免責|免除)[さわかまらたばなが]れ(?:る|ます|ない|ません)?(?:(?:もの|こと)と(?:する|し|します))?\z")]
    private static partial Regex Passive();

    // 第1条の秘密情報に含まない · 回数に数えない
    [GeneratedRegex(@"(?:とは|とはみなさ|数え|影響を(?:与え|及ぼさ)|異なら|変わら|妨げられ)(?:ない|ません)(?:ものとする)?\z")]
    private static partial Regex NotPartOf();

    // 専属的合意管轄裁判所とすることを合意する · 次のとおり契約を締結する: what is done by signing
    [GeneratedRegex(@"(?:合意|同意|締結|承知|了承|(?<!保)証)(?:する|した|し|します|しました)\z")]
    private static partial Regex Agreed();

    // 必要な範囲に限るものとする: a bound of what was said, not a duty of its own
    [GeneratedRegex(@"に限る(?:もの|こと)とする\z")]
    private static partial Regex Restriction();
}
