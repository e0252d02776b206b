using System.Text.RegularExpressions;
using ContractBot.Agreements.Calendar;

namespace ContractBot.Agreements.Facts;

/// <summary>Times without a length: 「遅滞なく」, 「速やかに」, 「直ちに」, and 「譲渡を行う前に」.</summary>
internal static partial class OccasionPhrases
{
    /// <summary>Immediacies, with the occasion that the sentence names.</summary>
    public static IEnumerable<TimePhrase> Immediacies(FactSentence sentence)
    {
        foreach (Match match in Promptness().Matches(sentence.Text))
        {
            var end = match.Index + match.Length;
            if (match.Groups["join"].Success && AnchorReader.Before(sentence, match.Index) is { } found)
            {
                yield return new TimePhrase(found.Start, end, new Promptly(found.Anchor), TimeForm.Prompt);
            }
            else
            {
                var start = match.Groups["word"].Index;
                yield return new TimePhrase(start, end, new Promptly(AnchorReader.Condition(sentence, start)), TimeForm.Prompt);
            }
        }
    }

    /// <summary>Things to do before another: only where the sentence asks for a report, a consent or the like.</summary>
    public static IEnumerable<TimePhrase> Beforehand(FactSentence sentence)
    {
        foreach (Match match in Before().Matches(sentence.Text))
        {
            var at = match.Groups["before"].Index;
            if (AnchorReader.Before(sentence, at) is { } found && sentence.Text[found.Start..at].Length > 2)
            {
                yield return new TimePhrase(found.Start, at + 1, new Preceding(found.Anchor, new Period(0, PeriodUnit.Day)), TimeForm.Ahead);
            }
        }
    }

    // 遅滞なく · 直ちに速やかに · 締結後速やかに
    [GeneratedRegex("(?<join>(?<!事|その)後)?(?<word>(?:事後|その後)?(?:遅滞なく|遅滞無く|速やかに|すみやかに|直ちに|ただちに|即時に|即座に|可及的速やかに)+)")]
    private static partial Regex Promptness();

    // 当該譲渡を行う前に、…を提出 · 業務の着手前に、…承諾を得
    [GeneratedRegex(
        @"(?<=(?:[うくすつぬぶむるた]|着手|開始|実施|締結|公表|発表|公開|開催|搬入|使用|譲渡|移転|出願|提出|支払|履行|設置|施工|着工|変更)の?)(?<!以|事|午|従|直|生|人|目)(?<before>前)(?:まで)?に(?!既に|すでに|自ら|公知|知)(?=[^。]{0,200}(?:提出|報告|届け出|届出|通知|承認|承諾|協議|同意|許可|許諾|申請|申し出))")]
    private static partial Regex Before();
}
