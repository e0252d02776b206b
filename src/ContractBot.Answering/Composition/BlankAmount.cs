using System.Text.RegularExpressions;
using ContractBot.Answering.Finding;
using ContractBot.Text;

namespace ContractBot.Answering.Composition;

/// <summary>An amount that a sentence leaves to be filled in: 金〇〇〇〇円. Whoever asks how much is told so.</summary>
internal static partial class BlankAmount
{
    /// <summary>Where <paramref name="evidence"/>'s sentence has such a blank; null where it has none, or has an amount as well.</summary>
    public static TextSpan? Find(Evidence evidence)
    {
        var sentence = evidence.Focus.Span.Slice(evidence.Passage.Agreement.Text);
        return Blank().Match(sentence) is { Success: true } blank && !Stated().IsMatch(Folding.Fold(sentence))
            ? new TextSpan(blank.Index, blank.Index + blank.Length).Shift(evidence.Focus.Span.Start)
            : null;
    }

    // 金〇〇〇〇円 · ○，○○○，○○○円 · 金　　　　円 · ＿＿＿＿円
    [GeneratedRegex("金?[ 　]*(?:[〇○◯●□■＿_＊*△▲][〇○◯●□■＿_＊*△▲，,、 　]*){2,}円|金[ 　]{2,}円")]
    private static partial Regex Blank();

    // 100,000円 · 五十万円
    [GeneratedRegex("[0-9一二三四五六七八九十百千万億]円|[0-9]%|分の[0-9一二三四五六七八九十]")]
    private static partial Regex Stated();
}
