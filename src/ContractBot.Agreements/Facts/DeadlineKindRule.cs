using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Facts;

/// <summary>Tells what a time is for, from the words that follow it in its sentence: the verb decides.</summary>
internal static partial class DeadlineKindRule
{
    /// <summary>What <paramref name="phrase"/> is for.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="phrase">The phrase.</param>
    public static DeadlineKind Of(FactSentence sentence, TimePhrase phrase)
    {
        var text = sentence.Text;
        var after = text[phrase.End..];
        var anchor = phrase.Rule switch
        {
            Preceding { Anchor: { } before } => before.Kind,
            OnAnchor on => on.Anchor.Kind,
            _ => AnchorKind.Event,
        };
        if (anchor == AnchorKind.TermEnd && (Renewal().IsMatch(text) || (phrase.Form == TimeForm.Ahead && Unless().IsMatch(after))))
        {
            return (Asked().IsMatch(after) || Granted().IsMatch(after)) && !Objected().IsMatch(after) ? DeadlineKind.RenewalRequest : DeadlineKind.RenewalNotice;
        }

        if (phrase is { Form: TimeForm.Ahead, Rule: Preceding { Length.Count: > 0 } } && Ending().IsMatch(text))
        {
            return DeadlineKind.TerminationNotice;
        }

        if (phrase.Form == TimeForm.Lasting)
        {
            return Keeping().IsMatch(after) || Keeping().IsMatch(text[..phrase.Start]) ? DeadlineKind.Retention
                : Surviving().IsMatch(text) ? DeadlineKind.SurvivalEnd
                : DeadlineKind.Other;
        }

        if (phrase.Rule is GivenDay && Keeping().IsMatch(after))
        {
            return DeadlineKind.Retention;
        }

        if (phrase.Rule is OnAnchor { Anchor.Kind: AnchorKind.TermEnd } && after.IndexOf('、') is > 0 and var comma)
        {
            // 工期内に完成し、引き渡し、代金を…: only the first is due within the term.
            after = after[..comma];
        }

        var report = Reporting().Match(after);
        var payment = Paying().Match(after);
        var money = payment.Success && (!payment.Value.StartsWith('返') || text.Contains('金', StringComparison.Ordinal) || text.Contains("利息", StringComparison.Ordinal));
        return money && (!report.Success || payment.Index < report.Index) ? DeadlineKind.Payment
            : report.Success ? DeadlineKind.Report
            : PayLabel().IsMatch(text[..phrase.Start]) ? DeadlineKind.Payment
            : DeadlineKind.Other;
    }

    // 更新する · 継続する · 協定終了の意思表示
    [GeneratedRegex("更新|継続|延長|終了の意思|終了させる旨|(?:更に|さらに|引き?続き)[^。、]{0,12}(?:効力を有|有効)")]
    private static partial Regex Renewal();

    // 甲乙の合意があるときは更新することができる · 協議が整った場合は · 更新を希望する場合は申請する
    [GeneratedRegex("(?:合意|協議|同意)[^。、]{0,12}(?:とき|場合|(?:した)?上|うえ)|(?:更新|継続|延長)[^。、]{0,8}(?:希望する|しようとする|したい旨|を求める|申請|申し込|の申込)")]
    private static partial Regex Asked();

    // 更新の申入れがあり、甲がこれを承諾したときは、更新することができる
    [GeneratedRegex("(?:更新|継続|延長)[^。]{0,40}(?:承諾|同意|承認|認め)[^。、]{0,8}(?:とき|場合)")]
    private static partial Regex Granted();

    // …がないときは · …しない旨 · 終了の意思
    [GeneratedRegex("な(?:い|く|け|き|かった)|しない|異議|終了の意|拒")]
    private static partial Regex Objected();

    // 期間満了の3か月前までに解約の申出があった場合はこの限りでない, behind the sentence that renews
    [GeneratedRegex("解約[^。]{0,24}(?:場合|とき)[^。]{0,6}この限りで(?:は)?ない")]
    private static partial Regex Unless();

    // 解約予定日の · 解除しようとするとき · 契約を終了させる
    [GeneratedRegex("解約|解除|契約を終了|協定を終了|脱退|解雇|明渡|明け渡|退職")]
    private static partial Regex Ending();

    // 保存しなければならない · 保管しておく · 備え置く
    [GeneratedRegex("保存|保管|備え置|備置|備え付け")]
    private static partial Regex Keeping();

    // 効力を有する · 存続する · 秘匿すべき · 義務を負う · 秘密を漏らしてはならない
    [GeneratedRegex("効力を|存続|有効に|なお有効|引き続き有効|秘匿|義務を負|秘密|守秘|機密|漏らし|漏えい|遵守|競業|競合")]
    private static partial Regex Surviving();

    // 報告する · 提出する · 届け出る · 通知する
    [GeneratedRegex("(?:報告|連絡|提出|届け出|届出|通知|通報|申し出|申出|申告)(?!書(?:により|によって|に基づ|に従|をもって|の発行|で))")]
    private static partial Regex Reporting();

    // 支払う · 請求する · 納付する · 返還する
    [GeneratedRegex("支払|支払い|払い|払込|請求(?!書|により|に応じ|があ|に基)|納付|返還|振込|振り込|送金|弁済|償還|返納|入金|精算(?!書)")]
    private static partial Regex Paying();

    // 支払期日 令和8年3月31日
    [GeneratedRegex("(?:支払|納付)(?:期日|期限)(?:は|:|、)?\\z")]
    private static partial Regex PayLabel();
}
