using System.Text.RegularExpressions;
using ContractBot.Agreements.Facts;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>期間の矛盾: a period whose last day lies before its first, or is its first, or lies before the signing from which it runs.</summary>
internal static partial class TermDates
{
    /// <summary>The defects: of any two days of a sentence that から joins, and of periods that begin with the signing.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) => Ranges(text).Concat(OneDay(text)).Concat(FromSigning(text));

    // 令和8年5月30日から令和8年5月30日まで: no agreement, but perhaps a loan, is for one day.
    private static IEnumerable<Defect> OneDay(CheckedText text) =>
        from term in text.Deadlines.Terms
        where term is { StartsOn: { } first, EndsOn: { } last } && first == last && !OfOneDay().IsMatch(text.SentenceAround(term.Span).Slice(text.Folded))
        select text.At(Finding.TermOfOneDay, text.SentenceAround(term.Span), JapaneseDate.Format(term.StartsOn!.Value));

    private static IEnumerable<Defect> Ranges(CheckedText text)
    {
        foreach (var sentence in ProvisionWords.Of(text.Agreement).SelectMany(words => FactSentence.Of(text.Agreement.Text, words.Span)))
        {
            var dates = DateWords.FindAll(sentence.Text);
            for (var i = 1; i < dates.Count; i++)
            {
                var (first, last) = (dates[i - 1], dates[i]);
                if (first is { Day: { } from, Flaw: null } && last is { Day: { } to, Flaw: null } && to < from && Until().IsMatch(sentence.Text[first.End..last.Start]))
                {
                    yield return text.At(
                        Finding.EndBeforeStart,
                        sentence.SpanOf(first.Start, last.End),
                        sentence.SpanOf(first.Start, first.End).Slice(text.Agreement.Text),
                        sentence.SpanOf(last.Start, last.End).Slice(text.Agreement.Text));
                }
            }
        }
    }

    private static IEnumerable<Defect> FromSigning(CheckedText text) =>
        DeadlineReader.SignedOn(text.Agreement) is not { } signed ? []
        : from deadline in text.Deadlines.Deadlines
          let end = deadline.Rule switch { GivenDay given => given.Day, TermEnd { Term: var term } => term.EndsOn, _ => null }
          where end < signed && BeginsWithSigning(text, deadline.Span)
          select text.At(Finding.EndBeforeSigning, deadline.Span, JapaneseDate.Format(signed), JapaneseDate.Format(end.Value));

    private static bool BeginsWithSigning(CheckedText text, TextSpan words) =>
        FactSentence.Of(text.Agreement.Text, words) is [var sentence, ..]
        && sentence.Text.IndexOfAny(['か', 'よ']) is > 0 and var link && AnchorReader.KindOf(sentence.Text[..link]) == AnchorKind.Signing;

    // 1日間 · 当日限り · 午前9時から
    [GeneratedRegex("[1一]日(?:間|限り)|当日|同日|[0-9一二三四五六七八九十]+時")]
    private static partial Regex OfOneDay();

    // から · ～ · より · から起算して
    [GeneratedRegex(@"\A、?(?:から(?:起算して)?|より|[~〜～―－ー-]|至)、?\z")]
    private static partial Regex Until();
}
