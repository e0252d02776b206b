using System.Text.RegularExpressions;
using ContractBot.Agreements.Calendar;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>Times stated by a day: a date, the end of the term, a day that a party sets, a day of the month or year.</summary>
internal static partial class DayPhrases
{
    /// <summary>Dates until which something is to be done or lasts: 「令和8年3月31日まで」.</summary>
    public static IEnumerable<TimePhrase> Dates(FactSentence sentence, DateOnly? signedOn)
    {
        var text = sentence.Text;
        var words = DateWords.FindAll(text);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var until = Until().Match(text, word.End);
            var before = i > 0 ? words[i - 1] : default;
            var start = RangeStart(sentence, word.Start, before);
            var label = Label().Match(text[..word.Start]);
            var isEnd = until.Success || (start is not null && (word.End == text.Length || Ends().IsMatch(text[word.End..]))) || label.Success || OfTwo().IsMatch(text[word.End..]);
            if (!isEnd)
            {
                continue;
            }

            var end = until.Success && until.Value != "に" ? until.Index + until.Length : word.End;
            // 平成28年4月1日から平成33年3月31日まで: who began in an era counted on in it.
            var began = start is not null && before is { Flaw: null, Day: { } first, Era: { } era } && era == word.Era ? first : (DateOnly?)null;
            yield return new TimePhrase(start ?? word.Start, end, Given(sentence, word, began ?? signedOn), TimeForm.By);
        }
    }

    /// <summary>The date as a rule.</summary>
    public static GivenDay Given(FactSentence sentence, DateWord word, DateOnly? signedOn)
    {
        // 平成35年 was a year to come for those who wrote it before the era ended.
        var flaw = word.Flaw == DateFlaw.OutsideEra && signedOn is { } signed && word.Day > signed && DateWords.LastDayOf(word.Era!) >= signed ? null : word.Flaw;
        return new GivenDay(
            flaw is null ? word.Day : null,
            sentence.SpanOf(word.Start, word.End),
            flaw switch
            {
                DateFlaw.Blank => RuleFlaw.Blank,
                DateFlaw.Impossible => RuleFlaw.ImpossibleDate,
                DateFlaw.OutsideEra => RuleFlaw.OutsideEra,
                _ => null,
            });
    }

    /// <summary>Days that are named without a date.</summary>
    public static IEnumerable<TimePhrase> Named(FactSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match match in Designated().Matches(text))
        {
            var day = match.Groups["day"];
            yield return new TimePhrase(
                day.Index, match.Index + match.Length, new OnAnchor(new Anchor(AnchorKind.Event, sentence.SpanOf(day.Index, day.Index + day.Length))), TimeForm.By);
        }

        foreach (Match match in ByTermEnd().Matches(text))
        {
            var day = match.Groups["day"];
            yield return new TimePhrase(
                day.Index, match.Index + match.Length, new OnAnchor(new Anchor(AnchorKind.TermEnd, sentence.SpanOf(day.Index, day.Index + day.Length))), TimeForm.By);
        }

        foreach (Match match in ByAgreementEnd().Matches(text))
        {
            var day = match.Groups["day"];
            yield return new TimePhrase(
                day.Index, match.Index + match.Length, new OnAnchor(new Anchor(AnchorKind.AgreementEnd, sentence.SpanOf(day.Index, day.Index + day.Length))), TimeForm.By);
        }

        foreach (Match match in DayBefore().Matches(text))
        {
            var days = match.Groups["day"].Value == "前々日" ? 2 : 1;
            var found = match.Groups["of"].Success ? AnchorReader.Before(sentence, match.Index) : null;
            yield return new TimePhrase(
                found?.Start ?? match.Groups["day"].Index, match.Index + match.Length,
                new Preceding(found?.Anchor ?? AnchorReader.Condition(sentence, match.Index), new Period(days, PeriodUnit.Day)), TimeForm.Ahead);
        }

        foreach (Match match in OnSigning().Matches(text))
        {
            yield return new TimePhrase(
                match.Index, match.Index + match.Length, new OnAnchor(new Anchor(AnchorKind.Signing, sentence.SpanOf(match.Index, match.Index + match.Length))), TimeForm.By);
        }

        foreach (Match match in AtYearEnd().Matches(text))
        {
            var day = match.Groups["day"];
            yield return new TimePhrase(
                match.Index, match.Index + match.Length, new OnAnchor(new Anchor(AnchorKind.Event, sentence.SpanOf(day.Index, day.Index + day.Length))), TimeForm.By,
                match.Groups["each"] is { Success: true, Value: var every } ? every : null);
        }

        foreach (Match match in TwiceAYear().Matches(text))
        {
            foreach (var (month, day) in new[] { ("month", "day"), ("month2", "day2") })
            {
                if (KanjiNumber.TryParse(match.Groups[month].Value, out var m) && m is >= 1 and <= 12 && KanjiNumber.TryParse(match.Groups[day].Value, out var d) && d is >= 1 and <= 31)
                {
                    var start = month == "month" ? match.Index : match.Groups[month].Index;
                    var end = month == "month" ? match.Groups["first"].Index + match.Groups["first"].Length : match.Index + match.Length;
                    yield return new TimePhrase(start, end, new EachYear(m, d), TimeForm.By, match.Groups["each"].Value);
                }
            }
        }

        foreach (Match match in OfYear().Matches(text))
        {
            if (KanjiNumber.TryParse(match.Groups["month"].Value, out var month) && month is >= 1 and <= 12 && DayOf(match) is var day and not 0)
            {
                var each = match.Groups["each"].Value;
                var again = each.StartsWith('毎') || each.StartsWith('各');
                TimeRule rule = again
                    ? new EachYear(month, day)
                    : new OnAnchor(new Anchor(AnchorKind.Event, sentence.SpanOf(match.Index, match.Groups["whole"].Index + match.Groups["whole"].Length)));
                yield return new TimePhrase(match.Index, match.Index + match.Length, rule, TimeForm.By, again ? each : null);
            }
        }

        foreach (Match match in OfNoYear().Matches(text))
        {
            var day = match.Groups["day"];
            yield return new TimePhrase(
                day.Index, match.Index + match.Length, new OnAnchor(new Anchor(AnchorKind.Event, sentence.SpanOf(day.Index, day.Index + day.Length))), TimeForm.By);
        }

        foreach (Match match in OfMonth().Matches(text))
        {
            if (DayOf(match) is var day and not 0)
            {
                var month = match.Groups["month"].Value;
                var later = month.StartsWith("翌々", StringComparison.Ordinal) || month.StartsWith("翌翌", StringComparison.Ordinal) ? 2 : month.StartsWith('翌') ? 1 : 0;
                var again = month == "毎月" || EachMonth().IsMatch(text[..match.Index]);
                var found = again ? null : AnchorBeforeMonth(sentence, match);
                yield return new TimePhrase(
                    found?.Start ?? match.Index, match.Index + match.Length,
                    new InMonth(again ? null : found?.Anchor ?? AnchorReader.Condition(sentence, match.Index), later, day), TimeForm.By, again ? "毎月" : null);
            }
        }
    }

    private static (Anchor Anchor, int Start)? AnchorBeforeMonth(FactSentence sentence, Match match)
    {
        var of = sentence.Text[..match.Index];
        var end = of.EndsWith("の属する月の", StringComparison.Ordinal) ? match.Index - "の属する月の".Length
            : of.EndsWith("月の", StringComparison.Ordinal) ? match.Index - 1
            : of.EndsWith("後の", StringComparison.Ordinal) || of.EndsWith("日の", StringComparison.Ordinal) ? match.Index - 1
            : -1;
        return end > 0 ? AnchorReader.Before(sentence, end) : null;
    }

    // null for 末日, 0 for no day.
    private static int? DayOf(Match match) =>
        match.Groups["end"].Success ? null : KanjiNumber.TryParse(match.Groups["d"].Value, out var day) && day is >= 1 and <= 31 ? day : 0;

    private static int? RangeStart(FactSentence sentence, int dateStart, DateWord before)
    {
        var text = sentence.Text;
        var link = RangeLink().Match(text[..dateStart]);
        if (!link.Success)
        {
            return null;
        }

        if (before.End == link.Index && before.End > before.Start)
        {
            return before.Start > 0 && text[before.Start - 1] == '自' ? before.Start - 1 : before.Start;
        }

        return AnchorReader.Before(sentence, link.Index)?.Start;
    }

    // から · より · から起算して · 〜 · 至 · 午前0時から
    [GeneratedRegex(@"(?:の?(?:午前|午後)?\d{1,2}時)?(?:から起算して|から|より|～|~|〜|、?至|を(?:始期|起算日|初日|開始日)とし(?:て)?)、?(?:当該|同)?\z")]
    private static partial Regex RangeLink();

    // まで · 午後12時まで · をもって終了する · に終了する; not 午前0時まで, which is the end of the day before
    [GeneratedRegex(@"\G(?:(?:の?(?:(?:午前|午後)?(?:[1-9]|1\d|2[0-4])時|正午|午後))?(?:まで|迄)|(?:をもって|限り)(?=、?(?:(?:その|本契約の|本協定の)?効力を)?(?:終了|満了|失効|失う|失い))|に(?=、?(?:終了|満了|失効)(?:する|します)(?:ものとする)?(?:、|\z)))")]
    private static partial Regex Until();

    // 令和8年3月31日とする
    [GeneratedRegex(@"\A(?:とする|とし、|とします|、|$|を(?:終期|満了日|末日|終了日)と)")]
    private static partial Regex Ends();

    // 納期 令和8年3月31日
    [GeneratedRegex(@"(?:納入期限|納入期日|履行期限|履行期日|納期|完成期限|完成期日|提出期限|提出期日|支払期限|支払期日|引渡期限|引渡期日|返却期限|返還期限|申込期限|完了期限|有効期限|満了日|終期|終了日|終了年月日)(?:は|:|、)?\z")]
    private static partial Regex Label();

    [GeneratedRegex(@"\Aの?(?:うち|内)?、?(?:いずれか|何れか|どちらか)(?:の)?[早遅]い")]
    private static partial Regex OfTwo();

    // 甲が指定する期日まで · 甲の定めた期限内 · 甲の指定した期間内 · 別途定める期限まで
    [GeneratedRegex(
        @"(?<day>(?:(?:甲乙|甲|乙|丙|丁|戊|相手方|双方|両者|[一-龯]{1,6}(?:者|主|人|市|県|町|村|社|府|都|道|区|国|長|局|側|庁|省))(?:が|の))?(?:別に|別途|あらかじめ|予め|書面により|協議して|協議の上)?、?"
        + @"(?:指定|定め|指示|通知|要求|承認|合意|決定)(?:する|した|された|る|た)(?:納入|支払|提出|履行|返還|納付)?(?:期日|期限|日時|日|期間))(?:まで|以内|内)(?=に|の|、|は)")]
    private static partial Regex Designated();

    // 期間満了日まで · 有効期間の満了の日まで · 委託期間内に…完了 · 契約期間満了日のいずれか早い
    [GeneratedRegex(
        $@"(?<day>(?:(?:本|この|当該)(?:契約|協定|覚書)の)?(?:(?:{AnchorReader.TermNames}|期間)(?:の|が)?満了(?:の日|する日|した日|日)?|(?:{AnchorReader.TermNames})の(?:終了日|末日|最終日)|満了日))(?:まで|(?=の?(?:うち|内)?、?(?:いずれか|何れか)))"
        + $@"|(?<day>{AnchorReader.TermNames})内(?=に[^。]{{0,60}}(?:完了|履行し|納入し|納品し|納め|提出し|引き渡|終了させ|完成)(?!する見込|できない))")]
    private static partial Regex ByTermEnd();

    // 本契約が終了する日まで · 契約終了日までに
    [GeneratedRegex(@"(?<day>(?:本|この)?(?:契約|協定)(?:の|が)?終了(?:の日|する日|日))まで(?=に)")]
    private static partial Regex ByAgreementEnd();

    // 前日まで · 開催日の前々日までに
    [GeneratedRegex(@"(?<of>の)?(?<day>前々日|前日)まで(?=に|、)")]
    private static partial Regex DayBefore();

    // 契約締結日に…提出
    [GeneratedRegex(@"(?:本|この)?(?:契約|協定)(?:の)?締結(?:の)?日(?=に[^。]{0,80}(?:提出|届け出|届出|納付|支払|報告|交付|預託))")]
    private static partial Regex OnSigning();

    // 毎年4月30日まで · 翌年度の4月30日まで · 毎年度3月末日まで
    [GeneratedRegex($@"(?<whole>(?<each>毎会計年度|毎事業年度|毎年度|毎年|各年度|各年|翌年度|当該年度|同年度|本年度)の?、?(?<month>[{KanjiNumber.CharacterClass}]{{1,3}})月(?:(?<d>[{KanjiNumber.CharacterClass}]{{1,4}})日|(?<end>末日?)))まで")]
    private static partial Regex OfYear();

    // 結果を12月末日までに · 5月31日までに: of no year that is named
    [GeneratedRegex($@"(?<=[をはに、])(?<day>[{KanjiNumber.CharacterClass}]{{1,3}}月(?:[{KanjiNumber.CharacterClass}]{{1,4}}日|末日?))まで(?=に)")]
    private static partial Regex OfNoYear();

    // 年度末まで · 毎年度末までに · 四半期ごとに: a day that the text leaves to who reads it
    [GeneratedRegex(@"(?<day>(?:(?<each>(?:毎|各)(?:会計|事業)?年度)|(?:当該|同)?(?:会計|事業)?年度)末日?)まで(?=に|、|は)|(?<day>(?<each>(?:四半期|半期|半年)(?:ごと|毎)))(?=に)")]
    private static partial Regex AtYearEnd();

    // 毎年4月30日及び10月31日まで
    [GeneratedRegex($@"(?<each>毎年度|毎年|各年度|各年)の?、?(?<first>(?<month>[{KanjiNumber.CharacterClass}]{{1,3}})月(?<day>[{KanjiNumber.CharacterClass}]{{1,4}})日)(?:及び|並びに|および|と|、)(?<month2>[{KanjiNumber.CharacterClass}]{{1,3}})月(?<day2>[{KanjiNumber.CharacterClass}]{{1,4}})日まで")]
    private static partial Regex TwiceAYear();

    // 翌月末日まで · 毎月25日まで · 翌々月10日までに · 翌月末に支払う
    [GeneratedRegex($@"(?<month>翌々月|翌翌月|翌月|当月|同月|毎月|その月)の?(?:(?<d>[{KanjiNumber.CharacterClass}]{{1,4}})日|(?<end>末日?))(?:まで|限り|(?=に(?:支払|払|振|納))|(?=払い))")]
    private static partial Regex OfMonth();

    [GeneratedRegex("毎月|各月|月次|月ごと|月毎|1か月ごと")]
    private static partial Regex EachMonth();
}
