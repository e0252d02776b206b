using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>What is asked about the term of an agreement.</summary>
internal enum TermAspect
{
    /// <summary>How long it is (有効期間は？).</summary>
    Length,

    /// <summary>When it ends (いつまで？).</summary>
    End,

    /// <summary>When it begins (いつから？).</summary>
    Start,

    /// <summary>Whether it still runs (もう切れてる？).</summary>
    State,

    /// <summary>Until when to object to renewal (更新しないなら？).</summary>
    Notice,
}

/// <summary>A question for an agreement's own term and for nothing else: 「花山市の協定、もう切れてる？」 and not 「秘密保持はいつまで？」</summary>
/// <param name="Aspect">What is asked about it.</param>
internal sealed partial record TermQuestion(TermAspect Aspect)
{
    private const QuestionKind Others = QuestionKind.Compare | QuestionKind.Which | QuestionKind.Lacks | QuestionKind.HowMuch | QuestionKind.HowMany | QuestionKind.Where | QuestionKind.Define | QuestionKind.Why;

    /// <summary>Reads <paramref name="question"/>; null where it asks for anything else.</summary>
    /// <param name="question">The question.</param>
    /// <param name="before">The question before, whose topic 「青葉は？」 and 「いつまで？」 take over; null at the start.</param>
    public static TermQuestion? Read(Question question, string? before)
    {
        if (!question.References.IsEmpty || question.Asks(Others))
        {
            return null;
        }

        var folded = Folding.Fold(question.Text);
        var own = Read(folded);
        if (own is null)
        {
            return before is not null && question.OwnTopics.IsEmpty && KindPhrases.Phrases.FindAll(folded.TrimEnd() + "?").Count == 0 && AreOfTerm(question.Topics) ? Read(Folding.Fold(before)) : null;
        }

        // 「いつまで？」 after 「秘密保持は？」 is about that.
        var isOfTerm = Strong().IsMatch(folded) || before is null || AreOfTerm(question.OwnTopics.IsEmpty ? question.Topics : question.Context);
        var spans = Words().Matches(folded).Concat(DocumentNames(question, folded)).Concat(own.Aspect == TermAspect.Notice ? NoticeWords().Matches(folded) : []).Select(m => new TextSpan(m.Index, m.Index + m.Length)).ToList();
        return isOfTerm && question.IsOnlyAbout(spans) ? own : null;
    }

    private static bool AreOfTerm(ImmutableArray<Topic> topics) =>
        topics.All(t => t.Importance < Question.LeastImportance || t.Label == "期間" || Words().Match(t.Surface).Length == t.Surface.Length);

    // 駐輪場の契約 calls an agreement whose title has the word; 秘密保持 of 「秘密保持はいつまで？」 does not.
    private static IEnumerable<Match> DocumentNames(Question question, string folded)
    {
        var title = question.Only is { } agreement ? Folding.Compact(agreement.Title) : "";
        return DocumentName().Matches(folded).Where(m => title.Contains(m.Groups["word"].Value, StringComparison.Ordinal) || (m.Value == "nda" && title.Contains("秘密保持", StringComparison.Ordinal)));
    }

    [GeneratedRegex("(?<word>[\\u4E00-\\u9FFF\\u30A1-\\u30FC]{2,12}?)の?(?:契約|協定|覚書|約款|規約|案件|やつ)書?|nda")]
    private static partial Regex DocumentName();

    private static TermQuestion? Read(string folded)
    {
        if (Objecting().IsMatch(folded))
        {
            return new TermQuestion(TermAspect.Notice);
        }

        if (Occasion().IsMatch(folded))
        {
            return null;
        }

        return State().IsMatch(folded) ? new TermQuestion(TermAspect.State)
            : End().IsMatch(folded) ? new TermQuestion(TermAspect.End)
            : Start().IsMatch(folded) ? new TermQuestion(TermAspect.Start)
            : Length().IsMatch(folded) ? new TermQuestion(TermAspect.Length)
            : null;
    }

    // 更新しないなら？ · 延長しない場合の通知期限は？ · 自動更新を止めるには？
    [GeneratedRegex("(?:更新|継続|延長)を?(?:し(?:ない|たくない|なけ)|せず|拒否|拒絶|やめ|止め|断)")]
    private static partial Regex Objecting();

    // What happens at the end, or before it, is another question.
    [GeneratedRegex("たら|だら|とき|時は|場合|後[にはもの]|てから|途中|中途|何日|何時")]
    private static partial Regex Occasion();

    // もう切れてる？ · 期限切れ？ · 満了した？ · 今も有効？ · まだ続いている？ · 有効ですか
    [GeneratedRegex("切れ(?:て|た|ました|ちゃ|です|か|\\?|$)|満了(?:し(?:た|て|ま)|済)|終わっ(?:て|た|ちゃ)|失効|(?:今|いま|現在|まだ|本日|今日|きょう)(?:も|でも|で|時点で)?(?:も)?、?(?:有効|生き|続い|効力)|有効(?:です|か|なの|\\?|$)|expired|still (?:valid|in force|in effect|running)|in force")]
    private static partial Regex State();

    // いつまで？ · 満了日は？ · いつ終わる？ · 今の期限は？
    [GeneratedRegex("いつまで(?!に)|満了|終了日|終期|いつ(?:終わ|切れ|終了)|期限|expire|expir(?:y|ation)|end date")]
    private static partial Regex End();

    // いつから？ · 開始日は？
    [GeneratedRegex("いつから|開始日|始期|いつ(?:始ま|スタート)|start date")]
    private static partial Regex Start();

    // 有効期間は？ · 何年？ · 何か月契約？
    [GeneratedRegex("期間|何(?:年|(?:か|ヶ|カ|ヵ|箇)月)(?!度|前|後|以内|目|[0-9])|term of (?:the|this) (?:agreement|contract)")]
    private static partial Regex Length();

    // With these an agreement's own term is meant whatever was asked before.
    [GeneratedRegex("切れ|満了|失効|有効|(?:契約|協定|委託|履行|賃貸借|指定)の?(?:期間|期限)|(?:今|現在|次)の(?:期間|期限)|(?:更新|継続|延長)を?(?:し|せ|拒|やめ|止め|断)|expir|in force|valid")]
    private static partial Regex Strong();

    // All that such a question may be about.
    [GeneratedRegex("(?:有効|契約|協定|委託|履行|賃貸借?|指定|業務|実施|雇用|貸付|使用|リース|研究|約定)?の?(?:期間|期限)(?:切れ)?(?:日)?|満了日?|終了日?|終期|始期|開始日?|有効|効力|失効|切れ[ぁ-ん]*|終わ[ぁ-ん]*|(?:自動)?(?:更新|継続|延長)を?[ぁ-ん]*|(?:拒否|拒絶|断|止め|続い)[ぁ-ん]*|いつ[ぁ-ん]*|有効な|契約|協定|覚書|何年間?|何(?:か|ヶ|カ|ヵ|箇)月間?|どのくらい|どれくらい|現在|expired?|expir(?:y|ation)|valid|force|effect|term|start|end")]
    private static partial Regex Words();

    // 更新しないなら、いつまでに誰に通知すれば？
    [GeneratedRegex("通知[ぁ-ん]*|申し?出[ぁ-ん]*|申し?入れ[ぁ-ん]*|連絡[ぁ-ん]*|意思|表示|言[えうわ][ぁ-ん]*|伝え[ぁ-ん]*|知らせ[ぁ-ん]*|締切|締め切り|リミット|デッドライン")]
    private static partial Regex NoticeWords();
}
