using System.Text.RegularExpressions;
using ContractBot.Agreements.Calendar;

namespace ContractBot.Agreements.Facts;

/// <summary>Reads which of a sentence's times is the agreement's own term.</summary>
internal static partial class TermReader
{
    // A term longer than a lease can be (民法604条: 50年) twice over is a slip.
    private const int MostYears = 100;
    private const int MonthsInYear = 12;

    /// <summary>The term that <paramref name="sentence"/> states, with its phrase; null where it states none.</summary>
    /// <param name="words">The provision that the sentence stands in; only those of the body state the agreement's own term.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="phrases">Its times.</param>
    /// <param name="text">The agreement's text.</param>
    public static (Term Term, TimePhrase Phrase)? Read(ProvisionWords words, FactSentence sentence, List<TimePhrase> phrases, string text)
    {
        if (words.Part.Ordinal != 0)
        {
            return null;
        }

        var name = TermName().Match(sentence.Text);
        if (!name.Success && words.Parent is { } parent && FactSentence.Of(text, parent) is [.., var last])
        {
            // 契約期間は、次のとおりとする。(2) 終期 令和10年3月31日
            name = TermName().Match(last.Text);
        }

        var caption = words.Article?.Caption is { } heading && Captions().IsMatch(heading);
        if (!name.Success && !caption && !ItsTerm().IsMatch(sentence.Text) && !InForce().IsMatch(sentence.Text))
        {
            return null;
        }

        var renewal = Prolonging().Match(sentence.Text);
        foreach (var phrase in phrases)
        {
            if ((renewal.Success && renewal.Index < phrase.Start) || !IsTerm(sentence, phrase, name.Success, caption))
            {
                continue;
            }

            return (Make(words, sentence, phrase, phrases, name.Success ? name.Value : null, text), phrase);
        }

        return null;
    }

    private static bool IsTerm(FactSentence sentence, TimePhrase phrase, bool named, bool caption)
    {
        var before = sentence.Text[..phrase.Start];
        return phrase.Rule switch
        {
            GivenDay => phrase.Form == TimeForm.By && !Other().IsMatch(before)
                && (RangeWords().IsMatch(sentence.Text[phrase.Start..phrase.End])
                    ? named || caption || HoldsUntil().IsMatch(sentence.Text)
                    : TermTopic().IsMatch(before) || (named && EndLabel().IsMatch(before)) || HoldsUntil().IsMatch(sentence.Text)),
            Following { Anchor.Kind: AnchorKind.Signing or AnchorKind.Date } => phrase.Form == TimeForm.Lasting && !Other().IsMatch(before) && !Keeping().IsMatch(sentence.Text[phrase.End..]),
            FiscalYearEndAfter { Anchor.Kind: AnchorKind.Signing or AnchorKind.Date } => !Other().IsMatch(before) && !Keeping().IsMatch(sentence.Text[phrase.End..]),
            Following { Anchor: null } => phrase.Form == TimeForm.Lasting && (TermTopic().IsMatch(before) || HoldsFor().IsMatch(before + "|" + sentence.Text[phrase.End..])),
            Following { Anchor.Kind: AnchorKind.Event } when phrase.Form == TimeForm.Lasting && (TermTopic().IsMatch(before) || HoldsFor().IsMatch(before + "|" + sentence.Text[phrase.End..])) && !Other().IsMatch(sentence.Text[..phrase.End]) => true,
            Following { Anchor.Kind: AnchorKind.Event } => phrase.Form == TimeForm.Lasting && named && !sentence.Text[..phrase.End].EndsWith("まで", StringComparison.Ordinal) && Beginning().IsMatch(sentence.Text[phrase.Start..phrase.End]),
            _ => false,
        };
    }

    private static Term Make(ProvisionWords words, FactSentence sentence, TimePhrase phrase, List<TimePhrase> phrases, string? name, string text)
    {
        var span = sentence.SpanOf(phrase.Start, phrase.End);
        if (phrase.Rule is GivenDay end)
        {
            var (startsOn, start) = StartOf(sentence, phrase);
            var (weekday, stop) = PrintedWeekday.Behind(text, end.Words.End, end.Day);
            var length = phrases.Find(p => p != phrase && p.Start >= phrase.End && p.Rule is Following { Length: var l } && l.Count > 0)?.Rule is Following { Length: var stated }
                && sentence.Text[phrase.End..].StartsWith('の') ? stated : (Period?)null;
            var flaw = end.Flaw
                ?? (startsOn is { } from && end.Day is { } to && to < from ? RuleFlaw.EndBeforeStart
                : startsOn is { } first && length is { } long_ && end.Day is { } last && PeriodArithmetic.LastDay(first, long_, ClosedDays.IsBusinessDay) != last ? RuleFlaw.Contradiction
                : null);
            return new Term(words.Provision, new(span.Start, Math.Max(span.End, stop)), name, start, true, startsOn, end.Day, null, weekday, null, flaw);
        }

        if (phrase.Rule is FiscalYearEndAfter until)
        {
            var from = until.Anchor.Kind == AnchorKind.Date ? DateWords.FindAll(sentence.Text).Find(d => d.Start >= phrase.Start && d.End <= phrase.End) : default;
            return new Term(words.Provision, span, name, until.Anchor, until.AnchorCounts, from.Flaw is null ? from.Day : null, null, until.Length, null, null, FlawOf(from)) { ToFiscalYearEnd = true, FiscalYearsLater = until.YearsLater };
        }

        var rule = (Following)phrase.Rule;
        var day = rule.Anchor?.Kind == AnchorKind.Date
            ? DateWords.FindAll(sentence.Text).Find(d => d.Start >= phrase.Start && d.End <= phrase.End) : default;
        return new Term(
            words.Provision, span, name, rule.Anchor, rule.AnchorCounts, day.Flaw is null ? day.Day : null, null, rule.Length, null, null,
            rule.Length.Count == 0 ? (sentence.Text[phrase.Start..phrase.End].Contains('〇', StringComparison.Ordinal) ? RuleFlaw.Blank : RuleFlaw.EmptyTerm)
            : InYears(rule.Length) > MostYears ? RuleFlaw.EndlessTerm
            : FlawOf(day))
        {
            StartCountsByText = rule.CountsByText,
        };
    }

    /// <summary>
    /// A term whose beginning and end are said in words that give no day (契約締結日から業務の完了した日まで): its place and words alone; null where
    /// <paramref name="sentence"/> states none.
    /// </summary>
    public static (Term Term, int Start, int End)? ReadOpen(ProvisionWords words, FactSentence sentence)
    {
        if (words.Part.Ordinal != 0 || OpenTerm().Match(sentence.Text) is not { Success: true } match)
        {
            return null;
        }

        var open = match.Groups["words"];
        var name = TermName().Match(match.Groups["topic"].Value);
        return (
            new Term(words.Provision, sentence.SpanOf(open.Index, open.Index + open.Length), name.Success ? name.Value : null, null, false, null, null, null, null, null, null),
            open.Index,
            open.Index + open.Length);
    }

    private static RuleFlaw? FlawOf(DateWord day) =>
        day.Flaw switch { null => null, DateFlaw.Blank => RuleFlaw.Blank, DateFlaw.Impossible => RuleFlaw.ImpossibleDate, _ => RuleFlaw.OutsideEra };

    private static int InYears(Period length) => length.Unit switch
    {
        PeriodUnit.Year or PeriodUnit.FiscalYear => length.Count,
        PeriodUnit.Month => length.Count / MonthsInYear,
        PeriodUnit.Week => length.Count / 52,
        _ => length.Count / 365,
    };

    private static (DateOnly? Day, Anchor? Anchor) StartOf(FactSentence sentence, TimePhrase phrase)
    {
        var words = sentence.Text[phrase.Start..phrase.End];
        var dates = DateWords.FindAll(words);
        if (dates.Count > 1)
        {
            var from = dates[0];
            return (from.Flaw is null ? from.Day : null, new Anchor(AnchorKind.Date, sentence.SpanOf(phrase.Start + from.Start, phrase.Start + from.End)));
        }

        return dates.Count == 1 && RangeWords().Match(words) is { Success: true } link && link.Index > 0
            ? (null, AnchorReader.Before(sentence, phrase.Start + link.Index)?.Anchor)
            : (null, null);
    }

    [GeneratedRegex(AnchorReader.TermNames)]
    private static partial Regex TermName();

    // （期間） · （契約期間） · （協定の有効期間）
    [GeneratedRegex(@"\A(?:期間|.*(?:有効|契約|協定|委託|履行|存続|賃貸借|貸付|使用|雇用|派遣|業務|実施|指定|連携)の?期間.*|有効期間.*|.*の効力|効力)\z")]
    private static partial Regex Captions();

    // 締結の日から1年間効力を有する · 令和9年3月31日をもって終了する
    [GeneratedRegex("効力を有(?:する|し)|有効とする|有効とし|有効なもの|(?:をもって|に|限り)、?(?:その)?(?:効力を失|終了|満了|失効)|\\A(?:なお、)?(?:本|この)(?:契約|協定|覚書)書?(?:の効力)?は、?[^。]*存続")]
    private static partial Regex InForce();

    // 本覚書は、…まで有効なものとする · この契約は、…をもって終了する; no word of another thing between
    [GeneratedRegex(@"\A(?:なお、)?(?:本|この|当該)(?:契約|協定|覚書|合意)書?(?:の効力)?は、?(?:[^はがを]|をもって)*(?:(?:効力を(?:生じ|発生し|生ずるものとし)|開始し|発効し|施行し)、[^はがを]*)?(?:まで(?:を)?(?:有効なもの|有効と|効力を有)|(?:をもって|に|限り)、?(?:その効力を失|効力を失|終了|満了|失効))")]
    private static partial Regex HoldsUntil();

    // この契約は、令和8年4月1日から効力を生ずるものとし、その期間は…
    [GeneratedRegex(@"\A(?:本|この)(?:契約|協定|覚書|合意)書?は、?[^。]*その期間は")]
    private static partial Regex ItsTerm();

    // 本契約の効力は、…から生じ、| 存続する · 本契約は、…に発効し、発効日から| 有効とする
    [GeneratedRegex(@"\A(?:なお、)?(?:本|この|当該)(?:契約|協定|覚書|合意)書?(?:の効力)?は、?[^|]*\|(?:、)?(?:有効と|有効なもの|効力を有|存続)")]
    private static partial Regex HoldsFor();

    // 委託期間は、[契約締結日から委託業務の完了した日まで]とする · 有効期間は[締結日から1年を経過した日の属する月の末日まで]とする
    [GeneratedRegex(
        $@"(?<topic>(?:\A|[^ぁ-ん]|(?:契約|協定|覚書|業務|委託|合意書)の)(?:{AnchorReader.TermNames})|(?:本|この)(?:契約|協定|覚書)の期間)(?:は|:)、?"
        + @"(?<words>[^。]{1,60}?(?:から|より|を始期とし)[^。]{1,60}?(?:まで|の?終期))(?:の(?:期間|間))?(?:を終期)?(?:とする|とし、|とします|とし|とす|である|です|\z)")]
    private static partial Regex OpenTerm();

    // 終期 · 終了日:
    [GeneratedRegex(@"(?:終期|終了日|終了年月日|満了日)(?:は|:|、)?\z")]
    private static partial Regex EndLabel();

    // 更新する · 継続する
    [GeneratedRegex("更新|継続|延長")]
    private static partial Regex Prolonging();

    // から · より · 自…至
    [GeneratedRegex("から起算して|から|より|～|~|〜|至|を(?:始期|起算日|初日|開始日)とし")]
    private static partial Regex RangeWords();

    // 有効期間は、 · 委託期間 · 本契約の期間は
    [GeneratedRegex($@"(?:{AnchorReader.TermNames}|の期間|その期間|\A期間)(?:は|:|、|については)?、?(?:原則として、?)?\z")]
    private static partial Regex TermTopic();

    // 効力発生日から · 引渡しの日から · 開始した日から
    [GeneratedRegex("効力|発効|施行|開始|着手|着工|引渡|引き渡|供用|運用")]
    private static partial Regex Beginning();

    // 保証期間は · 秘密保持義務は · 保存期間は: another period than the agreement's
    [GeneratedRegex("保証|保存|保管|秘密|秘匿|守秘|試用|猶予|支払|請求|納入|報告|点検|検査|責任|義務は")]
    private static partial Regex Other();

    [GeneratedRegex("保存|保管")]
    private static partial Regex Keeping();
}
