using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>更新拒絶の予告が期間より長い: a notice before the end of the term that would be due before the term begins.</summary>
internal static partial class NoticePeriods
{
    /// <summary>The defects; term and notice are looked for within one article.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        foreach (var article in text.Agreement.Parts.SelectMany(p => p.AllArticles()))
        {
            var words = article.Span.Slice(text.Folded);
            if (Notice().Match(words) is not { Success: true } notice || TermLength.DaysOf(notice) is not { } noticeDays
                || Term(text, article, words) is not { } term || noticeDays < term.Days)
            {
                continue;
            }

            var span = new TextSpan(article.Span.Start + notice.Index, article.Span.Start + notice.Index + notice.Length);
            yield return text.At(Finding.NoticeLongerThanTerm, text.SentenceAround(span), span.Slice(text.Agreement.Text), term.Span.Slice(text.Agreement.Text));
        }
    }

    private static TermLength? Term(CheckedText text, Article article, string words)
    {
        foreach (var length in TermLength.AllIn(words).Where(l => l.Days > 0))
        {
            return length with { Span = length.Span.Shift(article.Span.Start) };
        }

        var dates = JapaneseDate.FindAll(article.Span.Slice(text.Agreement.Text)).Take(2).ToList();
        return dates is [var first, var last] && first.Date < last.Date && From().IsMatch(words[first.Span.End..last.Span.Start])
            ? new TermLength(last.Date.DayNumber - first.Date.DayNumber + 1, new TextSpan(first.Span.Start, last.Span.End).Shift(article.Span.Start))
            : null;
    }

    // 期間満了日の１か月前まで · 期間満了の3月前まで · 満了する日の60日前
    [GeneratedRegex($@"満了(?:の|する)?日?(?:の|より|から)?\s?(?<n>[{KanjiNumber.CharacterClass}]{{1,5}})\s?(?:(?<unit>年)|[かヶケカ箇]?(?<unit>月)|(?<unit>日)|(?<unit>週)間)間?前")]
    private static partial Regex Notice();

    // から · （火）から
    [GeneratedRegex(@"\A\s*(?:\([^()]{1,6}\))?\s*(?:から|より|[~〜])\s*\z")]
    private static partial Regex From();
}
