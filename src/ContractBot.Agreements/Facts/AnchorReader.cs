using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>Reads the event from which time runs: the words to the left of から, 後, の…前.</summary>
internal static partial class AnchorReader
{
    /// <summary>What texts call the agreement's own term.</summary>
    public const string TermNames =
        "有効期間|契約期間|委託期間|協定期間|履行期間|業務期間|業務委託期間|実施期間|事業期間|賃貸借期間|賃貸期間|貸付期間|使用貸借期間|使用許可期間|存続期間|派遣期間|雇用期間|利用期間|指定期間|連携期間|保守期間|使用期間|リース期間|賃借期間|貸出期間|借用期間|掲出期間|工期|"
        + "(?:契約|協定|委託|業務|履行|賃貸借|使用貸借|雇用|派遣|貸付)の期間|契約有効期間|協定有効期間";

    private const int LongestAnchor = 160;
    private const string Day = "(?:の日|する日|した日|された日|日|時|のとき|の際)?";

    /// <summary>The event whose words end at <paramref name="end"/>, with where they start; null where none stand there.</summary>
    public static (Anchor Anchor, int Start)? Before(FactSentence sentence, int end)
    {
        var start = StartOf(sentence.Text, end);
        if (start >= end)
        {
            return null;
        }

        var words = sentence.Text[start..end];
        if (NoEvent().IsMatch(words))
        {
            return null;
        }

        var nextDay = NextDay().IsMatch(words);
        var bare = nextDay ? NextDay().Replace(words, "") : words;
        var month = InMonth().Match(bare);
        bare = month.Success ? bare[..month.Index] : bare;
        var kind = KindOf(bare);
        if (kind == AnchorKind.Event && OtherObject().Match(bare) is { Success: true } other)
        {
            start += other.Length;
        }
        else if (kind is AnchorKind.Event or AnchorKind.NextFiscalYear && bare.LastIndexOf('を') is > 0 and var particle && KindOf(bare[(particle + 1)..]) is var inner and not (AnchorKind.Event or AnchorKind.NextFiscalYear))
        {
            // 報告書を契約期間満了後: what is to be done stands before the event.
            (kind, start) = (inner, start + particle + 1);
        }

        else if (kind == AnchorKind.Event && LabelBefore().Match(bare) is { Success: true } label && KindOf(bare[label.Length..]) is var labelled and not AnchorKind.Event)
        {
            // 委託期間 契約締結日から
            (kind, start) = (labelled, start + label.Length);
        }

        else if (kind == AnchorKind.Event && Agent().Match(bare) is { Success: true } agent && KindOf(bare[agent.Length..]) is var without and not AnchorKind.Event)
        {
            // 甲乙いずれかより期間満了
            (kind, start) = (without, start + agent.Length);
        }

        return (new Anchor(kind, sentence.SpanOf(start, end), nextDay) { InMonth = month.Success ? MonthDayOf(month) : null }, start);
    }

    private static MonthDay MonthDayOf(Match match) => new(
        match.Groups["later"] is { Success: true, Value: var later } ? (later.Length > 2 ? 2 : 1) : 0,
        match.Groups["end"].Success ? null : match.Groups["d"].Success && KanjiNumber.TryParse(match.Groups["d"].Value, out var day) ? day : 1);

    /// <summary>Which event <paramref name="words"/> are, without 「の翌日」.</summary>
    public static AnchorKind KindOf(string words) =>
        DateAlone().IsMatch(words) ? AnchorKind.Date
        : TermFiscalYear().IsMatch(words) ? AnchorKind.TermFiscalYearEnd
        : SigningFiscalYear().IsMatch(words) ? AnchorKind.SigningFiscalYearEnd
        : NextFiscalYear().IsMatch(words) ? AnchorKind.NextFiscalYear
        : Signing().IsMatch(words) ? AnchorKind.Signing
        : TermEnd().IsMatch(words) ? AnchorKind.TermEnd
        : AgreementEnd().IsMatch(words) ? AnchorKind.AgreementEnd
        : AnchorKind.Event;

    /// <summary>What the words call the term that ends (<c>委託期間</c>); null where they do not name it.</summary>
    public static string? TermNameIn(string words) => TermName().Match(words) is { Success: true } match ? match.Value : null;

    /// <summary>The condition of the sentence that stands last before <paramref name="end"/>: 「…を変更したときは、」.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">Where the words of the time start.</param>
    /// <param name="after">Where to start looking; with it a case that is no event (海外出願の場合は) is passed over.</param>
    public static Anchor? Condition(FactSentence sentence, int end, int after = 0)
    {
        var text = sentence.Text;
        foreach (Match match in ConditionEnd().Matches(text[..end]).Reverse())
        {
            var words = match.Groups["word"];
            var stop = words.Index + words.Length;
            if (stop <= after)
            {
                break;
            }

            if (Demonstrative().IsMatch(text[..stop]))
            {
                continue;
            }

            if (after > 0 && words.Value == "場合" && words.Index > 0 && text[words.Index - 1] == 'の')
            {
                continue;
            }

            var start = ClauseStart(text, words.Index);
            if (start < words.Index && stop - start <= LongestAnchor)
            {
                return new Anchor(AnchorKind.Event, sentence.SpanOf(start, stop));
            }
        }

        return null;
    }

    // Back to the comma or topic that parts the event from what stands before it; a comma inside 「完了、中止又は」 does not.
    private static int StartOf(string text, int end)
    {
        var lowest = Math.Max(0, end - LongestAnchor);
        for (var i = end - 1; i >= lowest; i--)
        {
            var rest = text.AsSpan(i + 1, end - i - 1);
            if (text[i] is ':' or '：' or ';' or '…'
                || (text[i] == '、' && !Joins().IsMatch(rest) && !(i > 0 && text[i - 1] == '後' && AfterList().IsMatch(rest)))
                || (text[i] == 'は' && IsTopic(text, i)))
            {
                return i + 1;
            }
        }

        return lowest == 0 ? 0 : end;
    }

    // A clause starts after the topic (乙は、), after a clause that is over (…ものとし、), or after a word that opens the sentence (また、).
    private static int ClauseStart(string text, int end)
    {
        var start = 0;
        foreach (Match match in ClauseOpening().Matches(text[..end]))
        {
            start = match.Index + match.Length;
        }

        return start;
    }

    private static bool IsTopic(string text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] is >= 'ぁ' and <= 'ん' && !(at > 0 && text[at - 1] is ('甲' or '乙' or '丙' or '丁')))
        {
            return false;
        }

        var before = text.AsSpan(0, at);
        return !(before.EndsWith("又") || before.EndsWith("若しく") || before.EndsWith("また") || before.EndsWith("もしく") || before.EndsWith("或い") || before.EndsWith("ある"));
    }

    // 中止、[又は本契約が解除された]
    [GeneratedRegex(@"\A(?:又は|若しくは|または|もしくは|及び|並びに|および|かつ)")]
    private static partial Regex Joins();

    // 完了後、[廃止後、又は解除]
    [GeneratedRegex(@"\A[^、]{1,20}後、|\A(?:又は|若しくは|または|もしくは)")]
    private static partial Regex AfterList();

    // 相手方に対し1か月前まで · 書面により3か月前まで: words that say to whom or how, and nothing that happens
    [GeneratedRegex(@"(?:に対し(?:て)?|に対する|あて(?:に)?|宛て?に?|により|によって|をもって|にて|につき|に)\z|(?<![ぁ-ん])(?:そ|その)\z|\A(?:[甲乙丙丁]|相手方|他方(?:当事者)?|当事者|本契約|この契約|各当事者)(?:(?:及び|又は|若しくは)[甲乙丙丁])?(?:に|から|より|へ|の|が)?\z|(?:いずれか|双方|一方)(?:一方)?(?:から|より|が)?\z")]
    private static partial Regex NoEvent();

    // 甲乙いずれかより · 甲又は乙のいずれか一方が、 · 相手方に対し
    [GeneratedRegex(@"\A[^、]{1,24}?(?:から|より|が|に対し(?:て)?|へ)、?(?=[^はがをへ]{2,30}\z)")]
    private static partial Regex Agent();

    // 締結日[の属する月の翌月1日] · 引渡し日[の翌月初日] · 課金開始日[の属する月の末日]
    [GeneratedRegex($@"(?:の属する月の?(?<later>翌々月|翌月)?の?|の(?<later>翌々月|翌月)の?)(?:(?<d>[{KanjiNumber.CharacterClass}]{{1,3}})日|(?<end>末日)|初日|(?:月)?初め)\z")]
    private static partial Regex InMonth();

    [GeneratedRegex("の?翌日\\z")]
    private static partial Regex NextDay();

    [GeneratedRegex($@"\A(?:{DateWords.Pattern})\z")]
    private static partial Regex DateAlone();

    // 締結日 · 契約締結の日 · 本協定を締結した日 · この契約の締結 · 契約日; not 再委託契約の締結
    [GeneratedRegex($@"\A(?:(?:(?:本|この|当|本件)(?:基本|業務委託|委託|賃貸借|売買|請負|保守|利用|秘密保持|機密保持|連携|包括連携|使用貸借|個別)?(?:契約|協定|覚書|合意)書?|契約|協定|委託契約|覚書)(?:の|を)?)?(?:締結|調印){Day}\z|\A(?:本|この)?(?:契約|協定)(?:の)?成立{Day}\z|\A(?:本)?(?:契約|協定)日\z|\A(?:下記|末尾記載の|本)?(?:契約|協定)の日\z")]
    private static partial Regex Signing();

    // 期間満了日 · 有効期間満了 · 前条に規定する本協定の有効期間満了 · 契約期間の満了する日 · 委託期間 · 本契約の満了
    [GeneratedRegex($@"\A(?:[^、]{{0,20}}(?:に規定する|に定める))?(?:(?:本|この|当該)(?:契約|協定|覚書)の)?(?:(?:契約|協定)の)?(?:本?(?:{TermNames}|期間)(?:の|が)?(?:満了|終了|終期|末|終わり)?|満了|(?:本|この)?(?:契約|協定)の?満了)(?:の日|する日|となる日|した日|日|する時|時|の末日|末日)?\z")]
    private static partial Regex TermEnd();

    // 本協定終了 · この契約が終了した日 · 契約終了
    [GeneratedRegex($@"\A(?:[^、]{{0,20}}(?:に規定する|に定める))?(?:本|この|当該)?(?:契約|協定|覚書|合意)書?(?:の|が)?終了{Day}(?:した|する)?(?:日|とき|時)?\z")]
    private static partial Regex AgreementEnd();

    // 委託期間の属する年度の終了日 · 契約期間満了日の属する会計年度の末日 · …の属する年度の翌年度
    [GeneratedRegex($@"\A(?:(?:本|この|当該)(?:契約|協定)の)?(?:{TermNames})(?:の)?(?:満了日|満了の日|末日|終了日|の満了する日|が満了する日)?の属する(?:会計)?年度(?:の(?:終了日|終了の日|末日|最終日)|末日?|の翌年度)\z")]
    private static partial Regex TermFiscalYear();

    // 締結日の属する年度の末日
    [GeneratedRegex($@"\A(?:(?:本|この)(?:契約|協定)(?:の|を)?|契約|協定)?締結{Day}の属する(?:会計)?年度(?:の(?:終了日|終了の日|末日|最終日)|末日?|の翌年度)\z")]
    private static partial Regex SigningFiscalYear();

    // 委託事業を実施した翌年度
    [GeneratedRegex(@"翌年度\z")]
    private static partial Regex NextFiscalYear();

    [GeneratedRegex(TermNames)]
    private static partial Regex TermName();

    // その結果を[請求を受けた日]: the first object belongs to what is to be done
    [GeneratedRegex(@"\A[^をぁ-ん]{0,3}[ぁ-ん]{0,2}[^をるたすく]{1,20}を(?=[^をるたすくし]{1,15}を[^を]{1,12}\z)")]
    private static partial Regex OtherObject();

    // この場合: the case before, no event of its own
    [GeneratedRegex(@"(?:この|その|次の|上記の)(?:場合|とき|際)\z")]
    private static partial Regex Demonstrative();

    // 委託期間:契約締結日
    [GeneratedRegex($@"\A(?:{TermNames}|期間)(?:は|:)?")]
    private static partial Regex LabelBefore();

    // 変更したときは、 · 発生した場合には、 · 受領した後、 · 開封後は
    [GeneratedRegex(@"(?<word>とき|場合|際|時|後)(?:には|は|に|にあっては|にあつては|において|においては)?、|(?<word>とき|場合|後)(?:には|は)(?=\z)")]
    private static partial Regex ConditionEnd();

    // 乙は、 · …ものとし、 · また、
    [GeneratedRegex(@"(?<!又|若しく|また|もしく|とき|場合に|場合|際に|後|おいて|あって|あつて)は、|(?:ものとし|とし|こととし|とともに|ほか)、|(?:まで|以内)[^、]*し、(?!又は|若しくは|または|もしくは|かつ|及び)|\A(?:また|ただし|なお|この場合において|ついては|但し)、|\A(?:[甲乙丙丁](?:及び|又は))?[甲乙丙丁]は、?|\A[^、とき場合]{1,12}(?<!又|若しく|また|もしく)は(?![、ぁ-ん])|、(?:また|ただし|なお)、")]
    private static partial Regex ClauseOpening();
}
