using System.Text.RegularExpressions;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;

namespace ContractBot.Answering.Comparing;

/// <summary>Knows the sentence that governs a topic where no fact was read: 「本契約の期間は、定年に達する日までとする」 states the term, 試用期間 does not.</summary>
internal static partial class GoverningSentence
{
    /// <summary>The first such sentence of <paramref name="passages"/>, those of the body before those of attachments; null where there is none.</summary>
    public static ShownClause? Find(ValueForm form, IEnumerable<LibraryPassage> passages)
    {
        foreach (var passage in passages.Where(p => p.Paragraph is not null).OrderBy(p => p.Part.Ordinal))
        {
            // Most passages hold none of the words, and need not be cut.
            if (MayGovern(form, passage) && SentenceCutter.Cut(passage).Find(s => Governs(form, passage.Caption, s.Compact)) is { } sentence)
            {
                return form == ValueForm.Survival && OccasionIn(sentence.Span.Slice(passage.Agreement.Text)) is { } occasion
                    ? new ShownClause(passage, sentence, occasion)
                    : ShownClause.Of(passage, sentence);
            }
        }

        return null;
    }

    /// <summary>Whether <paramref name="sentence"/>, compact, says that a duty of confidentiality outlasts the agreement.</summary>
    public static bool IsSurvival(string caption, string sentence) =>
        (Secret().IsMatch(sentence) || Secret().IsMatch(caption)) && Outlasting().IsMatch(sentence) && (!HandingBack().IsMatch(sentence) || Leaking().IsMatch(sentence));

    // A duty without an end is told by what it outlasts; one with a length is not.
    private static string? OccasionIn(string sentence)
    {
        var folded = Folding.Fold(sentence);
        return !Length().IsMatch(folded) && Occasion().Match(folded) is { Success: true } match ? sentence.Substring(match.Index, match.Length) : null;
    }

    private static bool MayGovern(ValueForm form, LibraryPassage passage) => form switch
    {
        ValueForm.Term => passage.Part.Ordinal == 0 && (TermCaption().IsMatch(passage.Caption) || NamedTerm().IsMatch(passage.Own)),
        ValueForm.Survival => Secret().IsMatch(passage.Caption) || Secret().IsMatch(passage.Own),
        _ => Governs(form, passage.Caption, passage.Own),
    };

    private static bool Governs(ValueForm form, string caption, string sentence) => form switch
    {
        ValueForm.Term => NamedTerm().IsMatch(sentence) || (TermCaption().IsMatch(caption) && TermWords().IsMatch(sentence)),
        ValueForm.RenewalNotice => RenewalNotice().IsMatch(sentence),
        ValueForm.TerminationNotice => TerminationNotice().IsMatch(sentence) && !Prolonging().IsMatch(sentence),
        ValueForm.Survival => IsSurvival(caption, sentence),
        ValueForm.Court => Court().IsMatch(sentence),
        ValueForm.Law => Law().IsMatch(sentence),
        _ => false,
    };

    // 期間 · 契約期間および解約 · 本契約の有効期間; not 試用期間, 期間満了後の措置
    [GeneratedRegex("\\A(?:本?(?:契約|協定|覚書|規約|約款)の?)?(?:契約有効|有効|契約|協定|委託|存続|履行|賃貸借|雇用|指定|貸付|実施)?の?期間(?!.*後)")]
    private static partial Regex TermCaption();

    // 契約締結日より納品完了日までとする · 契約期間は定めず
    [GeneratedRegex("期間|まで(?:と|を|有効)|効力|終了する|[年月日]間|更新")]
    private static partial Regex TermWords();

    // 本契約の有効期間は · 契約期間: · 本協定は、…まで有効とする; no 検査期間は
    [GeneratedRegex("(?:\\A|[、。\n)])(?:なお、)?(?:(?:本|この|当該)?(?:契約|協定|覚書|規約|約款)の?)?(?:有効|契約|協定|委託|存続|履行|賃貸借|雇用)?の?期間(?:は|:)|(?:本|この)(?:契約|協定|覚書|規約|約款)は、?[^。はが]{0,40}(?:まで|間)、?(?:有効|効力を|を[以も]って?終了|存続)")]
    private static partial Regex NamedTerm();

    // 契約終了日より1か月前までに…自動的に更新される · 更新しないときは、満了前に
    [GeneratedRegex("前(?:まで)?に[^。]*(?:更新|継続|延長)|(?:更新|継続|延長)[^。]*前(?:まで)?に")]
    private static partial Regex RenewalNotice();

    // 利用開始日の2週間前までに解約 · 解約することができる · 解約の申入れ
    [GeneratedRegex("前(?:まで)?に[^。]*(?:解約|解除|退職|脱退|終了させ)|(?:解約|退職|脱退|終了させ)[^。]*前(?:まで)?に|中途解約|解約(?:することが)?でき|解約の?(?:申|予告)")]
    private static partial Regex TerminationNotice();

    [GeneratedRegex("更新|継続|延長")]
    private static partial Regex Prolonging();

    [GeneratedRegex("秘密|機密|守秘|漏らし|漏洩|漏えい")]
    private static partial Regex Secret();

    // 満了後も · 解除された後においても · 期間にかかわらず · 終了後を問わず · なお効力を有する
    [GeneratedRegex("(?:終了|満了|完了|解除|解約|消滅|退職)(?:した|された|し)?の?後(?!(?:、?(?:直ち|速やか|遅滞)))|後(?:も|において|といえども)|期間に?かか[わる]+らず|問わず|存続|なお効力|効力を有")]
    private static partial Regex Outlasting();

    // 有効期間終了後を問わず · 契約期間にかかわらず · 退職後も
    [GeneratedRegex(@"(?!の)[\u4E00-\u9FFF\u30A1-\u30FC々の]{0,14}(?:が|を)?(?:満了|終了|完了|解除|解約|消滅|退職)(?:した|された|の)?後(?:を問わず|も同様|においても|も)|(?!の)[\u4E00-\u9FFF\u30A1-\u30FC々の]{0,10}期間に?かか[わる]+らず")]
    private static partial Regex Occasion();

    [GeneratedRegex(@"[0-9〇一二三四五六七八九十]+[ \u3000]*(?:年|[かヶカヵケ箇]月|週間|日)")]
    private static partial Regex Length();

    [GeneratedRegex("返還|返却|廃棄|破棄|消去|引き渡")]
    private static partial Regex HandingBack();

    [GeneratedRegex("漏|開示(?:し|又は)|存続|効力")]
    private static partial Regex Leaking();

    // ○○裁判所を第一審の専属的合意管轄裁判所とする
    [GeneratedRegex("裁判所[^。]*管轄|管轄[^。]*裁判所")]
    private static partial Regex Court();

    [GeneratedRegex("準拠法(?:は|を|と)|日本(?:国)?の?法(?:律|令)?に(?:準拠|従)|日本(?:国)?の?法(?:律|令)?(?:を適用|が適用)")]
    private static partial Regex Law();
}
