using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>The words of an action that say when it is due.</summary>
internal static partial class DeadlinePhrase
{
    /// <summary>The deadline in <paramref name="action"/>: one that can be counted before one that cannot (遅滞なく); null where there is none.</summary>
    public static TextSpan? In(string masked, TextSpan action) => Find(FromEvent(), masked, action) ?? Find(Counted(), masked, action) ?? Find(Period(), masked, action) ?? Find(Prompt(), masked, action);

    private static TextSpan? Find(Regex pattern, string masked, TextSpan action)
    {
        var match = pattern.Match(masked, action.Start, action.Length);
        if (!match.Success)
        {
            return null;
        }

        var phrase = match.Groups["phrase"];
        var recipient = Recipient().Match(phrase.Value);
        return new TextSpan(phrase.Index + recipient.Length, phrase.Index + phrase.Length);
    }

    // 適法な請求書を受理した日から30日以内に · 秘密情報を受領してから5年間
    [GeneratedRegex(@"(?:\G|[、は]|として)(?<phrase>(?:(?!として)[^、は。が])*?を[^、をが]*?(?:た日|てから|た後|る日|た時)[^、を]*?(?:以内(?:に)?(?!又は|若しくは|のいずれか)|までに|[0-9]\s*(?:年|か月|ヶ月|月|日)間(?=保|、))|(?:(?!として)[^、は。が])*?を[^、をが]{1,6}?[うるくすつむぶぐ]前に)")]
    private static partial Regex FromEvent();

    // 発生から7日以内に · 解約予定日の１か月前までに · 甲が指定する期日までに · 業務の着手前に · 契約書記載の工期内に
    [GeneratedRegex(@"(?:\G|[、はを]|として)(?<phrase>(?:(?!として)[^、をは。]|又は|または)*?(?:(?:までに|(?<=[日末])まで)(?=[^の間])(?!(?:要し|生じ|発生|かか))|以内(?:に)?(?!又は|若しくは|のいずれか)|(?:期間|期限|期日|工期)内(?:に)?|(?:[うるくすつむぶぐ]|の)前に(?!お[いけ])|[一-龥](?<!事|以)前に(?!お[いけ]))|(?:(?!として)[^、をは。]|又は|または)*?(?:期日|期限)に)(?<!る事前に)")]
    private static partial Regex Counted();

    // 委託期間の属する年度の終了日の翌日から起算して5年間保存 · 受領してから５年間、
    [GeneratedRegex(@"(?:\G|[、はを]|として)(?<phrase>(?:(?!として)[^、をは。]|又は|または)*?[0-9一二三四五六七八九十]+\s*(?:か月|ヶ月|箇月|ヵ月|カ月|年|週|日)間)(?=保|、|、?備)")]
    private static partial Regex Period();

    // 直ちに · 速やかに · 遅滞なく · あらかじめ · 事前に · この契約の締結後速やかに
    [GeneratedRegex(@"(?:\G|(?<=[、はをにして一-龥ァ-ヶ◇]))(?<phrase>(?:[^、をは。に]{0,20}後、(?:又は)?)*(?:[^、をは。に]{0,20}[後次](?:、)?)?(?:直ちに|ただちに|速やかに|すみやかに|遅滞なく|遅滞無く|あらかじめ|予め|事前に)+)(?![^、]{0,20}(?:ことなく|ないで|なしに|ていた|たとしても|ていなかった))")]
    private static partial Regex Prompt();

    // 相手方に30日前に: whom it is sent to is no part of it
    [GeneratedRegex(@"\A[^0-9、]{1,12}に(?:対し(?:て)?)?(?=[0-9一二三四五六七八九十]+\s*(?:日|週|か月|ヶ月|月|年))")]
    private static partial Regex Recipient();
}
