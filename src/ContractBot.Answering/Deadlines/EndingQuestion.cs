using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Answering.Comparing;
using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Deadlines;

/// <summary>By what about their terms agreements are listed.</summary>
internal enum EndingAspect
{
    /// <summary>Those whose term is over (切れてる契約は？).</summary>
    Over,

    /// <summary>Those whose term runs (まだ有効な契約は？).</summary>
    Running,

    /// <summary>When they end, the soonest first (一番早く切れるのは？).</summary>
    Soonest,

    /// <summary>When they end, the latest first (最後まで残るのは？).</summary>
    Latest,

    /// <summary>Until when to object to renewal, the soonest first (更新しないと決めるなら早いものから).</summary>
    Notice,

    /// <summary>How long their terms are, the longest first.</summary>
    Longest,

    /// <summary>The shortest first.</summary>
    Shortest,
}

/// <summary>A question for agreements by their terms, and by nothing else.</summary>
/// <param name="Aspect">By what.</param>
/// <param name="Agreements">The agreements that are looked at.</param>
internal sealed partial record EndingQuestion(EndingAspect Aspect, ImmutableArray<Agreement> Agreements)
{
    /// <summary>Reads <paramref name="question"/>; null where it asks for anything else.</summary>
    /// <param name="question">The question.</param>
    /// <param name="library">All agreements.</param>
    /// <param name="asOf">The day that "today" means: 今年 asks for dates, and not for an order.</param>
    public static EndingQuestion? Read(Question question, AgreementLibrary library, DateOnly asOf)
    {
        var folded = Folding.Fold(question.Text);
        return question.References.IsEmpty && AspectOf(folded) is { } aspect && TimeWindow.Find(folded, asOf) is null
            && ListScope.Of(question, folded, library, Ordered().IsMatch(folded) && question.Scope != AgreementScope.Inherited) is { Length: > 1 } agreements
            && question.IsOnlyAbout([.. Words().Matches(folded).Select(m => new TextSpan(m.Index, m.Index + m.Length))])
                ? new EndingQuestion(aspect, agreements)
                : null;
    }

    private static EndingAspect? AspectOf(string folded) =>
        Objecting().IsMatch(folded) ? EndingAspect.Notice
        : Length().Match(folded) is { Success: true } length ? length.Groups["short"].Success ? EndingAspect.Shortest : EndingAspect.Longest
        : Over().IsMatch(folded) ? EndingAspect.Over
        : Running().IsMatch(folded) ? EndingAspect.Running
        : End().IsMatch(folded) ? Late().IsMatch(folded) ? EndingAspect.Latest : EndingAspect.Soonest
        : null;

    // 一番早く切れるのは · 早いものから · 満了日が近い順に · 期限切れの契約ある?
    [GeneratedRegex("一番|いちばん|最も|もっとも|最初に|最後に|最後まで|(?:早|近|遅|先|古|長|短)い?(?:順|もの|方|ほう)|順に|順番|先に|次に|一覧|リスト|期限切れの(?:契約|協定)|(?:契約|協定|もの|やつ)(?:は|って|が)?(?:ある|ない|どれ|あります)|soonest|first|last|next")]
    private static partial Regex Ordered();

    // 更新しないと決めるなら · 更新の通知が必要な · 更新を止めるなら
    [GeneratedRegex("(?:更新|継続|延長)を?(?:し(?:ない|たくない)|せず|拒否|拒絶|やめ|止め|断)|(?:更新|継続|延長)(?:の|を)?(?:拒絶|しない)?の?(?:通知|申し?出|連絡|判断|可否)")]
    private static partial Regex Objecting();

    [GeneratedRegex("(?:期間|契約)[がは]?(?:一番|いちばん|最も|もっとも|最)?、?(?:長[いくか](?:順|の|もの|契約|協定|やつ)|(?<short>短[いくか](?:順|の|もの|契約|協定|やつ)))|(?:一番|いちばん|最も)(?:長い|(?<short>短い))(?:契約|協定)|(?:期間|契約)が最(?:長|(?<short>短))|最(?:長|(?<short>短))の(?:契約|協定)|longest term|(?<short>shortest) term")]
    private static partial Regex Length();

    // もう切れてる契約 · 期限切れの契約 · 満了した · 終わった · 過ぎている
    [GeneratedRegex("切れ(?:て|た|の(?:契約|協定|もの|やつ))|満了(?:し(?:た|て|ち)|済)|終わっ(?:て|た)|終了し(?:た|て)|失効|過ぎ(?:て|た)|expired")]
    private static partial Regex Over();

    [GeneratedRegex("有効(?:な|中|期間(?:中|内))|続い(?:て|る)|生き(?:て|る)|(?:まだ|今も|現在も?)(?:終わって|切れて)(?:い)?ない|still (?:valid|running|in force)|in force|active")]
    private static partial Regex Running();

    [GeneratedRegex("切れる|切れそう|満了|終わる|終わり|終了(?:する|日)|(?:契約|協定)の?期限|終期|いつまで|残って|残る|expir|\\bends?\\b")]
    private static partial Regex End();

    [GeneratedRegex("(?:一番|いちばん|最も)、?(?:遅|後|先まで|長)|最後|遅い(?:順|もの|方|ほう)|last|latest")]
    private static partial Regex Late();

    // All that such a question may be about.
    [GeneratedRegex("(?:有効|契約|協定|委託|履行|賃貸借?|使用|約定)?の?(?:期間|期限)(?:切れ)?(?:日)?|満了日?[ぁ-ん]*|終了日?[ぁ-ん]*|終期|有効[ぁ-ん]*|効力|失効[ぁ-ん]*|切れ[ぁ-ん]*|終わ[ぁ-ん]*|終了[ぁ-ん]*|過ぎ[ぁ-ん]*|続[ぁ-ん]+|残[ぁ-ん]+|生き[ぁ-ん]*|(?:自動)?(?:更新|継続|延長)を?[ぁ-ん]*|(?:拒否|拒絶|断|止め|判断|可否)[ぁ-ん]*|通知[ぁ-ん]*|申し?出[ぁ-ん]*|連絡[ぁ-ん]*|決め[ぁ-ん]*|必要[ぁ-ん]*|いつ[ぁ-ん]*|契約書?|協定書?|覚書|案件|一番|最[も初後長短]?[ぁ-ん]*|早[ぁ-ん]+|近[ぁ-ん]+|遅[ぁ-ん]+|先[ぁ-ん]*|次[ぁ-ん]*|長[ぁ-ん]+|短[ぁ-ん]+|順番?[ぁ-ん]*|一覧|リスト|全部|全て|すべて|どれ|どの|以外|除[ぁ-ん]*|現在|今日?|本日|もう|既に|すでに|まだ|expired?|expir\\w*|valid|force|active|term|end\\w*|soonest|first|last|latest|longest|shortest|agreements?|contracts?|which|next")]
    private static partial Regex Words();
}
