using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>起案者への注意の残り: an instruction to choose or to strike out, left in the text.</summary>
internal static partial class DraftingInstructions
{
    /// <summary>The defects.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        foreach (Match match in Instruction().Matches(text.Folded, text.Sentences.Start))
        {
            var span = text.SentenceAround(new TextSpan(match.Index, match.Index + match.Length));
            yield return text.At(Finding.DraftingInstruction, span, match.Value);
        }
    }

    // いずれかを選択 · どちらか一方を削除 · 不要な方を削除 · 該当しないものを抹消 · ※該当する条項を選択すること
    [GeneratedRegex(@"(?:(?:いずれか|どちらか)(?:一方|一つ)?を?(?:選択|削除)(?:する(?:こと)?|してください|のこと|)(?=[。)\]】\s]|\z)|(?:不要な|該当しない)(?:方|もの|部分|条項|文言|箇所)?(?:は|を)(?:削除|抹消|消去)(?:する(?:こと)?|してください|)(?=[。)\]】\s]|\z))")]
    private static partial Regex Instruction();
}
