using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>期間の矛盾: a period whose last day lies before its first, or before the signing from which it runs.</summary>
internal static partial class TermDates
{
    /// <summary>The defects.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var dates = JapaneseDate.FindAll(text.Agreement.Text).ToList();
        for (var i = 0; i < dates.Count; i++)
        {
            var (day, span) = dates[i];
            if (i + 1 < dates.Count && dates[i + 1] is var next && next.Date < day && Until().IsMatch(text.Folded[span.End..next.Span.Start]))
            {
                yield return text.At(
                    Finding.EndBeforeStart, new TextSpan(span.Start, next.Span.End), span.Slice(text.Agreement.Text), next.Span.Slice(text.Agreement.Text));
            }

            if (SameYear().Match(text.Folded[span.End..Math.Min(text.Folded.Length, span.End + 24)]) is { Success: true } same
                && KanjiNumber.TryParse(same.Groups["month"].Value, out var month) && KanjiNumber.TryParse(same.Groups["day"].Value, out var lastDay)
                && (month, lastDay).CompareTo((day.Month, day.Day)) < 0)
            {
                yield return text.At(
                    Finding.EndBeforeStart, new TextSpan(span.Start, span.End + same.Length), span.Slice(text.Agreement.Text), same.Groups["end"].Value);
            }

            if ((text.Agreement.SignedOn?.Date ?? text.Agreement.Sidecar?.SignedOn?.Value) is { } signed && day < signed
                && FromSigning().Match(text.Folded[Math.Max(0, span.Start - 20)..span.Start]) is { Success: true } from)
            {
                yield return text.At(
                    Finding.EndBeforeSigning, new TextSpan(span.Start - from.Length, span.End), JapaneseDate.Format(signed), span.Slice(text.Agreement.Text));
            }
        }
    }

    // から · （火）から · ～ · より
    [GeneratedRegex(@"\A\s*(?:\([^()]{1,6}\))?\s*(?:から|より|[~〜―－ー-])\s*\z")]
    private static partial Regex Until();

    // から同年3月31日
    [GeneratedRegex($@"\A\s*(?:から|より)\s*(?<end>同年\s*(?<month>[{KanjiNumber.CharacterClass}]+)\s*月\s*(?<day>[{KanjiNumber.CharacterClass}]+)\s*日)")]
    private static partial Regex SameYear();

    // 協定締結日から · 締結の日より
    [GeneratedRegex(@"締結(?:の|した)?日\s*(?:から|より)\s*\z")]
    private static partial Regex FromSigning();
}
