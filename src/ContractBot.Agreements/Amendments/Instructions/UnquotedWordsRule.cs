using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary><c>契約金額金1,000,000円を金1,200,000円に変更する</c>: amounts and days name themselves without quotation marks.</summary>
internal static partial class UnquotedWordsRule
{
    private const string N = KanjiNumber.CharacterClass;
    private const string Amount = $@"(?:金[{N},]{{1,20}}円(?:\([^()]*\))?)";
    private const string Day = $@"(?:(?:明治|大正|昭和|平成|令和)?[{N}元]{{1,6}}年[{N}]{{1,3}}月[{N}]{{1,3}}日)";

    /// <summary>Reads the clause; null where it is another one.</summary>
    public static ReplaceWords? Read(Clause clause, Target? before)
    {
        var match = Form().Match(clause.Words);
        return match.Success
            ? new ReplaceWords(clause.Origin, Target.Of(match, before), [new WordPair(Words("old"), Words("new"))], false)
            : null;

        // As printed, without the white space around it.
        string Words(string name) => clause.Text.OriginOf(new TextSpan(clause.Start + match.Groups[name].Index, clause.Start + match.Groups[name].Index + match.Groups[name].Length))
            .Slice(clause.Text.Agreement.Text);
    }

    // 第3条の委託料金1,000,000円を金1,200,000円に変更 · 履行期限を令和7年3月31日から令和7年9月30日に変更
    [GeneratedRegex($@"\A(?:{Target.Pattern}(?:中|に(?:定める|規定する)|の)?)?[^\uE000\uE001。]{{0,24}}?(?:(?<old>{Amount})(?:を|から)、?(?<new>{Amount})|(?<old>{Day})(?:を|から)、?(?<new>{Day}))(?:に|へ|と)、?(?:改め|変更|改定|修正|訂正|増額|減額|延長|短縮|する)")]
    private static partial Regex Form();
}
