using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary><c>第9条の次に次の1条を加える</c> · <c>第5条に次の1項を加える</c> · <c>第5条第1項に次のただし書を加える</c></summary>
internal static partial class AddProvisionRule
{
    /// <summary>Reads the clause; null where it is another one.</summary>
    public static AddProvision? Read(Clause clause, Target? before)
    {
        if (WithoutPlace().IsMatch(clause.Words))
        {
            // Where it goes, its own number says.
            return new AddProvision(clause.Origin, new Target(null, null, null, null, null, TargetScope.Whole), AddedKind.Provision, true, clause.NewWording);
        }

        var match = Form().Match(clause.Words);
        if (!match.Success || Target.Of(match, before) is not { } target)
        {
            return null;
        }

        var kind = match.Groups["sentence"].Success ? AddedKind.Sentence : AddedKind.Provision;
        var wording = match.Groups["new"].Success ? clause.QuotedSpan(match.Groups["new"]) : clause.NewWording;
        return new AddProvision(clause.Origin, target, kind, match.Groups["after"].Success, wording);
    }

    // 原契約に次の1条を加える · 次の2条を追加する
    [GeneratedRegex($@"\A(?:{Target.Owner}(?:の末尾)?に、?)?次の(?:[{KanjiNumber.CharacterClass}]{{1,3}})?箇?条文?を、?(?:加え|追加|挿入|付け加え|設け)")]
    private static partial Regex WithoutPlace();

    // 第9条の次に次の1条を加え · 第5条に次の1項を加える · 第5条第1項に後段として次のように加える · 第5条第1項に次のただし書を加える · 第9条の次に「第10条 …」を追加する
    [GeneratedRegex($@"\A{Target.Pattern}(?<after>の(?:次|後ろ?|あと)に、?|の末尾に、?)?(?<=に、?|第[^、]{{1,12}})(?:に)?、?(?:(?<sentence>ただし書き?|但し?書き?|後段)として、?)?(?:第[{KanjiNumber.CharacterClass}]{{1,3}}[条項号](?:の[{KanjiNumber.CharacterClass}]{{1,2}})?として、?)?(?:次の(?:ように|とおり|通り|(?:[{KanjiNumber.CharacterClass}]{{1,3}})?箇?(?:条文?|項|号|規定|(?<sentence>ただし書き?|但し?書き?|後段|文言|一文)))を?|(?<new>\uE000)を)、?(?:加え|追加|挿入|付け加え|設け)")]
    private static partial Regex Form();
}
