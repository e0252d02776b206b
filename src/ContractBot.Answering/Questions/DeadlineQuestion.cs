using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements.Facts;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>A question for the dates that come: <c>今後3か月以内に来る期限は？</c> · <c>来月の期限</c> · <c>今年中に通知しないといけないのは？</c> · <c>期限の一覧</c>.</summary>
/// <param name="From">The first day looked at.</param>
/// <param name="Until">The last day looked at; null for all days to come.</param>
/// <param name="Kinds">The kinds of deadlines that are asked for; empty for all.</param>
internal sealed partial record DeadlineQuestion(DateOnly From, DateOnly? Until, ImmutableArray<DeadlineKind> Kinds)
{
    private const QuestionKind Others = QuestionKind.HowMuch | QuestionKind.HowMany | QuestionKind.HowLong | QuestionKind.Who | QuestionKind.Where | QuestionKind.Define | QuestionKind.Why | QuestionKind.May | QuestionKind.Lacks;

    /// <summary>Reads <paramref name="question"/> as asked on <paramref name="asOf"/>; null where it asks for anything else, or for the dates of one matter.</summary>
    public static DeadlineQuestion? Read(Question question, DateOnly asOf)
    {
        var folded = Folding.Fold(question.Text);
        return question.References.IsEmpty && !question.Asks(Others) && Read(question.Text, asOf) is { } asked
            && question.IsOnlyAbout([.. TimeWindow.Find(folded, asOf) is { } window ? [window.Span] : Array.Empty<TextSpan>(), .. Words().Matches(folded).Select(m => new TextSpan(m.Index, m.Index + m.Length))])
                ? asked
                : null;
    }

    /// <summary>Reads the words of <paramref name="question"/> alone: 来月の期限 of 「来月の再委託の期限」, too.</summary>
    public static DeadlineQuestion? Read(string question, DateOnly asOf)
    {
        var folded = Folding.Fold(question);
        if (Occasion().IsMatch(folded))
        {
            return null;
        }

        if (TimeWindow.Find(folded, asOf) is not { } window)
        {
            return ListPattern().IsMatch(folded) ? new DeadlineQuestion(asOf, null, []) : null;
        }

        // 「30日以内に支払う？」 may ask for the rule.
        return Coming().IsMatch(folded) || (!window.IsLength && Acts().IsMatch(folded))
            ? new DeadlineQuestion(window.From, window.Until, KindsIn(folded))
            : null;
    }

    private static ImmutableArray<DeadlineKind> KindsIn(string folded) =>
        Ends().IsMatch(folded) ? [DeadlineKind.Expiry]
        : Notices().IsMatch(folded) ? [DeadlineKind.RenewalNotice, DeadlineKind.RenewalRequest, DeadlineKind.TerminationNotice, DeadlineKind.Report]
        : Payments().IsMatch(folded) ? [DeadlineKind.Payment]
        : [];

    // 期限は · 満了する · 切れる · 来る締切 · 更新を迎える · 迫っている
    [GeneratedRegex("期限|締切|締め切り|〆切|期日|満了|切れ(?:る|そう|ます|ちゃう)|終わる|終わり(?:ます|そう)|終了する|更新(?:時期|を迎え|の時期)|迎える|迫って|deadline|expire")]
    private static partial Regex Coming();

    // やること · 通知しないといけない · 提出するもの · 予定は
    [GeneratedRegex("やること|やるべき|すべきこと|するべきこと|すること|しないといけな|しなければ|しなきゃ|しなくては|する必要|必要な(?:手続|こと|対応)|予定|スケジュール|通知する|届け出る|提出(?:する|物)|報告する|支払(?:う|い)|払う|更新(?:する|がある|になる)|出す(?:もの|書類)|対応")]
    private static partial Regex Acts();

    [GeneratedRegex("満了|切れ(?:る|そう|ます|ちゃう)|終わる|終わり(?:ます|そう)|終了する|expire")]
    private static partial Regex Ends();

    [GeneratedRegex("通知|申し?出|申し?入れ|届け?出|提出|報告|連絡|意思表示|出す(?:もの|書類)")]
    private static partial Regex Notices();

    [GeneratedRegex("支払|払う|払い|納付|振込|振り込")]
    private static partial Regex Payments();

    // 期限を過ぎたら · 2月15日になったら · 満了した場合
    [GeneratedRegex("たら|だら|とき|時は|場合|なければどう|ないとどう|過ぎ|遅れ|途中|中途|できる|出来る|いい\\?|よい\\?")]
    private static partial Regex Occasion();

    // 期限の一覧 · 締切を一覧で · すべての期限を見せて · 直近の期限は? · 期限が近い契約
    [GeneratedRegex("(?:期限|締切|締め切り|期日|満了日)(?:の|を)?(?:一覧|リスト)|(?:すべて|全て|全部|今後|これから|全契約|各契約|契約ごと)の(?:期限|締切|締め切り|期日|満了日)|(?:直近|次|これから来る|今後来る|近い)の?(?:期限|締切|締め切り)|(?:期限|締切|締め切り|満了)が(?:近い|迫って|近づいて|せまって)|(?:もうすぐ|まもなく|そろそろ|近々|近いうちに)(?:期限|締切|満了|切れる|終わる|終了)")]
    private static partial Regex ListPattern();

    // All that such a question may be about.
    [GeneratedRegex("(?:提出|通知|報告|支払|更新|契約|協定|有効|申出|回答)?期限(?:切れ)?|締切|締め切り|〆切|期日|満了[ぁ-ん]*日?|切れ[ぁ-ん]*|終わ[ぁ-ん]*|終了[ぁ-ん]*|(?:自動)?更新(?:時期)?[ぁ-ん]*|延長[ぁ-ん]*|迎え[ぁ-ん]*|迫[ぁ-ん]*|近[ぁ-ん]*|予定|スケジュール|手続き?|対応[ぁ-ん]*|通知[ぁ-ん]*|届け?出[ぁ-ん]*|申し?出[ぁ-ん]*|提出(?:物|書類)?[ぁ-ん]*|報告書?[ぁ-ん]*|連絡[ぁ-ん]*|支払[ぁ-ん]*|払[ぁ-ん]*|出す|義務|書類|契約書?|協定書?|一覧|リスト|直近|案件|来る|到来|や[るら][ぁ-ん]*|すべき|必要[ぁ-ん]*|deadlines?|expir\\w*|agreements?|contracts?")]
    private static partial Regex Words();
}
