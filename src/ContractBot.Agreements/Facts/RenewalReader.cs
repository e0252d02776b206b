using System.Text.RegularExpressions;
using ContractBot.Agreements.Calendar;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>Reads whether a term goes on by itself: 「申出がないときは、更に1年間更新するものとし、以後も同様とする」.</summary>
internal static partial class RenewalReader
{
    private const int MonthsInYear = 12;

    /// <summary>The renewal that <paramref name="sentence"/> states for <paramref name="term"/>; null where it states none that comes by itself.</summary>
    public static AutomaticRenewal? Read(FactSentence sentence, Term term)
    {
        var text = sentence.Text;
        var automatic = Automatic().Match(text);
        if (!automatic.Success || Denied().IsMatch(text))
        {
            return null;
        }

        // Where the condition stands after the verb (ただし、申出がないときは…), the length stands after it as well.
        var from = automatic.Groups["if"].Success ? automatic.Groups["if"].Index + automatic.Groups["if"].Length : 0;
        Period? length = null;
        var words = automatic;
        // 36か月とし、以後1年ごとに自動更新する: the length that stands nearest before the verb; 令和8年12月31日 is none.
        var dates = DateWords.FindAll(text);
        var lengths = Length().Matches(text[from..])
            .Where(m => !dates.Exists(d => d.Start < from + m.Index + m.Length && from + m.Index < d.End) && Prolonging().IsMatch(text[(from + m.Index)..])).ToList();
        if ((lengths.LastOrDefault(m => from + m.Index < automatic.Index + automatic.Length) ?? lengths.FirstOrDefault()) is { } nearest)
        {
            length = LengthWords.Read(nearest);
            words = nearest;
        }

        var span = words == automatic
            ? sentence.SpanOf(automatic.Index, automatic.Index + automatic.Length)
            : sentence.SpanOf(from + words.Index, from + words.Index + words.Length);
        length ??= SameLength().IsMatch(text) ? LengthOf(term) : null;
        var times = Times().Match(text);
        int? most = times.Success && KanjiNumber.TryParse(times.Groups["n"].Value, out var n) ? n : null;
        return new AutomaticRenewal(span, length, Again().IsMatch(text) || SameTerms().IsMatch(text) ? true : null, most, most is null && Limit().IsMatch(text));
    }

    /// <summary>A limit stated in another sentence of the same provision.</summary>
    public static AutomaticRenewal WithLimit(AutomaticRenewal renewal, FactSentence sentence)
    {
        var text = sentence.Text;
        if (AgainAlone().IsMatch(text))
        {
            return renewal with { Again = true };
        }

        if (!Prolonging().IsMatch(text))
        {
            return renewal;
        }

        var times = Times().Match(text);
        return times.Success && KanjiNumber.TryParse(times.Groups["n"].Value, out var n) ? renewal with { Most = n }
            : Limit().IsMatch(text) ? renewal with { LimitUnread = true }
            : Again().IsMatch(text) ? renewal with { Again = true }
            : renewal;
    }

    private static Period? LengthOf(Term term)
    {
        if (term.ToFiscalYearEnd)
        {
            return null;
        }

        if (term.Length is { } length)
        {
            return length;
        }

        if (term is not { StartsOn: { } start, EndsOn: { } end } || end <= start)
        {
            return null;
        }

        var months = ((end.Year - start.Year) * MonthsInYear) + end.Month - start.Month;
        for (var candidate = Math.Max(1, months); candidate <= months + 1; candidate++)
        {
            var period = candidate % MonthsInYear == 0 ? new Period(candidate / MonthsInYear, PeriodUnit.Year) : new Period(candidate, PeriodUnit.Month);
            if (PeriodArithmetic.LastDay(start, period, ClosedDays.IsBusinessDay) == end)
            {
                return period;
            }
        }

        return null;
    }

    // 意思表示をしないときは · 申出がなければ · 異議のない場合 · 通知がない限り · 自動的に更新
    [GeneratedRegex(
        @"(?<if>(?:申し?出|申し?入れ?|意思表示|意志表示|意思の表示|異議|通知|申立て?|連絡|別段|特段|解約|終了)[^。]{0,30}?(?:がない|のない|をしない|しない|がなければ|なければ|なき|行わない|行われない|示さない|されない|なされない|ない限り|がなかった|なかった)(?:とき|場合|限り)?(?:には|は|に限り)?、?)[^。]{0,120}?(?:更新|継続|延長|存続|効力を有|有効)"
        + "|自動(?:的に)?(?:に)?[^。、]{0,12}(?:更新|延長|継続)|更新(?:された|した)ものとみなす")]
    private static partial Regex Automatic();

    // 自動更新は行わない · 自動的に更新されない · 更新しない
    [GeneratedRegex("自動(?:的に)?[^。、]{0,8}(?:更新|延長|継続)(?:は|を)?(?:行わない|しない|されない|されることはない|されるものではない)|更新しないものとする|更新は行わない")]
    private static partial Regex Denied();

    // 1年間 · 一年 · 6か月ずつ; not 1か月前
    [GeneratedRegex($@"(?<![第去])(?:{LengthWords.Pattern})(?:間|ずつ|ごと|毎)?(?!間?以?前)(?!を?下ら)(?!以内)")]
    private static partial Regex Length();

    [GeneratedRegex("更新|継続|延長|有効|存続|効力を有")]
    private static partial Regex Prolonging();

    // 同一の条件で · 従前と同一の期間
    [GeneratedRegex("同一(?:の)?(?:条件|内容|期間|の条件|の内容)|同じ条件|同条件|同期間|同じ期間|従前と同|従前の条件")]
    private static partial Regex SameLength();

    // 同一の条件で更新: the clause that renews is among the conditions
    [GeneratedRegex("同一(?:の)?(?:条件|内容)|同じ条件|同条件|従前と同一の条件|従前の条件")]
    private static partial Regex SameTerms();

    // その後も同様とする · 以後も同様に
    [GeneratedRegex("(?:その後|以後|以降|爾後|それ以降|次回以降|その後の期間|更新後の期間)(?:も|において|について|の|の更新|に)?[^。]{0,14}(?:同様|同じ|とする)|ずつ|(?:年|月)を単位として|[0-9一二三四五]{1,2}(?:年|(?:か|ヶ|カ|ヵ|箇)月)間?(?:ごと|毎)|以後同様|以下同様|(?:爾後|以後|以降)(?:も)?この例による")]
    private static partial Regex Again();

    // 以降も同様とする。 as a sentence of its own
    [GeneratedRegex(@"\A(?:また、|なお、)?(?:その後|以後|以降|爾後|それ以降|次回以降)(?:の更新)?(?:も|において)?(?:、)?(?:また)?(?:これと)?同様(?:とする|とします)?\z")]
    private static partial Regex AgainAlone();

    // 3回を限度とする · 2回に限り
    [GeneratedRegex($"(?<n>[{KanjiNumber.CharacterClass}]{{1,3}})回(?:を限度|に限|まで|を上限|限り|を超え)")]
    private static partial Regex Times();

    // 通算して5年を超えない · 最長で · 令和10年3月31日を超えて更新しない
    [GeneratedRegex("通算|最長|超えない|超えて|超えること|限度|上限|を限りとして")]
    private static partial Regex Limit();
}
