using System.Text.RegularExpressions;
using ContractBot.Agreements.Calendar;

namespace ContractBot.Agreements.Facts;

/// <summary>Times stated by a length: 「納入後60日以内」, 「締結日より1年間」, 「満了日の1か月前まで」.</summary>
internal static partial class LengthPhrases
{
    /// <summary>Lengths after an event.</summary>
    public static IEnumerable<TimePhrase> After(FactSentence sentence)
    {
        Anchor? named = null;
        var namedUntil = 0;
        foreach (Match match in Following().Matches(sentence.Text))
        {
            if (LengthWords.Read(match) is not { } length || (match.Index > 0 && sentence.Text[match.Index - 1] == '第' && match.Groups["join"].Length == 0))
            {
                continue;
            }

            var join = match.Groups["join"].Value;
            var within = match.Groups["tail"].Value.EndsWith("以内", StringComparison.Ordinal);
            var found = join.Length > 0 ? AnchorReader.Before(sentence, match.Index) : null;
            var anchor = found?.Anchor
                ?? AnchorReader.Condition(sentence, match.Index, namedUntil) ?? named;
            if (found is null && !within && anchor?.Kind is AnchorKind.Event)
            {
                // 「違反した場合は、3年間…」: a case, from which nothing need run.
                anchor = null;
            }

            if (found is { } same && sentence.Text[same.Start..].StartsWith("同日", StringComparison.Ordinal)
                && DateWords.FindAll(sentence.Text[..same.Start]) is [.., { Flaw: null } date])
            {
                // 令和8年4月1日から施行し、同日から1年間
                found = (new Anchor(AnchorKind.Date, sentence.SpanOf(date.Start, date.End)), date.Start);
                anchor = found.Value.Anchor;
            }

            (named, namedUntil) = found is null ? (named, namedUntil) : (found.Value.Anchor, match.Index);
            var start = found?.Start ?? match.Groups["n"].Index;
            var year = anchor?.Kind is AnchorKind.NextFiscalYear && length.Unit == PeriodUnit.Year;
            var byText = join.Contains("起算", StringComparison.Ordinal);
            var counts = byText
                || (anchor is { IsWholeDay: true } && found is not null)
                || anchor?.Kind is AnchorKind.NextFiscalYear
                || (found?.Anchor.Kind is AnchorKind.Date && (join.StartsWith("から", StringComparison.Ordinal) || join.StartsWith("より", StringComparison.Ordinal)));
            if (FirstDay().Match(sentence.AsideAfter(match.Index + match.Length)) is { Success: true } said)
            {
                counts = byText = !said.Groups["not"].Success;
            }

            yield return new TimePhrase(
                start,
                match.Index + match.Length,
                new Following(anchor, year ? length with { Unit = PeriodUnit.FiscalYear } : length, counts) { CountsByText = byText },
                within ? TimeForm.By : TimeForm.Lasting,
                found is null ? null : Again().Match(sentence.Text[start..match.Index]) is { Success: true } again ? again.Value : null);
        }
    }

    /// <summary>Lengths before an event.</summary>
    public static IEnumerable<TimePhrase> Before(FactSentence sentence)
    {
        foreach (Match match in Ahead().Matches(sentence.Text))
        {
            if (LengthWords.Read(match) is not { } length)
            {
                continue;
            }

            var found = AnchorReader.Before(sentence, match.Index);
            if (found is { Anchor.Kind: AnchorKind.AgreementEnd } over && Objection().IsMatch(sentence.Text[match.Index..]))
            {
                // 契約終了日の1か月前までに申出がないときは更新する: where silence renews, the end of the agreement is that of its term.
                found = (over.Anchor with { Kind = AnchorKind.TermEnd }, over.Start);
            }

            var start = found?.Start ?? match.Groups["n"].Index;
            yield return new TimePhrase(
                start, match.Index + match.Length,
                new Preceding(found?.Anchor ?? AnchorReader.Condition(sentence, match.Index), length) { AtMonthEnd = match.Groups["end"].Success, Earliest = EarliestOf(match.Groups["from"].Value) }, TimeForm.Ahead);
        }
    }

    private static Period? EarliestOf(string words) => words.Length > 0 && Length().Match(words) is { Success: true } match ? LengthWords.Read(match) : null;

    [GeneratedRegex($@"\A(?:{LengthWords.Pattern})\z")]
    private static partial Regex Length();

    // 締結日より1年間 · 納入後60日以内 · 受領した日から起算して30日以内 · 終了の日から5年を経過する日まで · 締結日から1年とする
    [GeneratedRegex(
        @"(?<join>から起算して|から起算し、?|より起算して|を起算日として|を起点として|の後も?|以後|以降|経過後も?|後も?|から|より)?、?(?:満|丸|少なくとも|最低|最長|更に|さらに|向こう|起算)?"
        + $@"(?<![第去近前〇])(?:{LengthWords.Pattern})(?<tail>間?以内|間(?![前分隔毎])|の間|間?(?:を|が)?経過(?:する|した)?(?:日|時)?まで|間?(?:を|が)?経過(?:する|した)日(?=又は|または|若しくは|もしくは)|(?=とする|とし、|と定め|有効))")]
    private static partial Regex Following();

    // 申出がないときは…更新する · 異議なき場合は…継続する
    [GeneratedRegex("(?:ない|なき|なけ|なかっ|しない)[^。]{0,60}(?:更新|継続|延長)")]
    private static partial Regex Objection();

    // 10日以内(初日を含む。) · 30日以内(受領の日は算入しない。)
    [GeneratedRegex(@"\A[^、。]{0,12}日(?:を|は)(?:含(?!ま|め)|算入(?:し、|する)|(?<not>含[まめ]な|算入しな))")]
    private static partial Regex FirstDay();

    // 毎年度終了後 · 各四半期の末日から
    [GeneratedRegex(@"\A(?:毎|各)(?:会計年度|事業年度|年度|四半期|半期|年|月)")]
    private static partial Regex Again();

    // 期間満了前6か月までに · 満了日の1か月前まで · 3ヶ月前までに · 30日前に通知 · 満了の6か月前から3か月前まで
    [GeneratedRegex(
        $@"(?:の?(?<=(?:満了|終了)(?:の日|日|する日)?の?)以?前、?(?:{LengthWords.Pattern})間?まで)|"
        + @"(?:の|より|から)?(?:(?<![第去近])(?<from>[0-9一二三四五六七八九十]{1,4}(?:か|ヶ|カ|ヵ|ケ|箇)?(?:月|日|年|週))間?前から、?)?(?:少なくとも|遅くとも|最低)?"
        + $@"(?<![第去近〇])(?:{LengthWords.Pattern})間?以?前(?:の日|の応当日|(?<end>の(?:月の)?(?:末日|月末)))?(?:まで|(?=に[^、。]{{0,20}}(?:通知|予告|書面|申|文書|届|連絡|通告|相手|甲|乙)))")]
    private static partial Regex Ahead();
}
