using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>締結日: the date in the signature block, whole (<c>令和７年１月２８日</c>) or left blank (<c>令和7年　月　日</c>).</summary>
internal static partial class SigningDate
{
    // A line longer than this is no date line.
    private const int LongestLine = 40;
    private const int LongestBlock = 4000;

    /// <summary>Whether the folded line is a date and nothing else.</summary>
    public static bool IsDateLine(string folded) => folded.Length <= LongestLine && Line().IsMatch(folded);

    /// <summary>The date of a signature block: the first date line, else the first whole date after the closing words.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="block">The signature block in it.</param>
    /// <returns>Where the date stands, and the day if it is whole.</returns>
    public static (TextSpan? Span, WrittenDate? Date) Find(string text, TextSpan block)
    {
        var end = Math.Min(block.End, block.Start + LongestBlock);
        for (var start = block.Start; start < end;)
        {
            var lineEnd = text.IndexOf('\n', start, end - start) is >= 0 and var found ? found : end;
            var line = Widths.ToHalfWidth(text[start..lineEnd]);
            if (line.Length <= LongestLine && Line().Match(line) is { Success: true } match)
            {
                var date = match.Groups["date"];
                var span = new TextSpan(start + date.Index, start + date.Index + date.Length);
                return (span, WholeDate(text, span));
            }

            start = lineEnd + 1;
        }

        var whole = WholeDate(text, new TextSpan(block.Start, end));
        return (whole?.Span, whole);
    }

    private static WrittenDate? WholeDate(string text, TextSpan within)
    {
        foreach (var date in JapaneseDate.FindAll(within.Slice(text)))
        {
            return new WrittenDate(date.Date, date.Span.Shift(within.Start));
        }

        return null;
    }

    // 令和７年１月２８日 · 令和 年 月 日 · 令和7年　　月　　日 · 2025年4月1日 · 締結日：令和〇年〇月〇日 · 年 月 日
    [GeneratedRegex(@"\A(?:[(\[]?(?:契約)?(?:締結|作成|契約|協定)(?:年月日|日)[)\]]?[\s:]*)?(?<date>(?:明治|大正|昭和|平成|令和|西暦)?[\s0-9〇○◯●□_＿元一二三四五六七八九十]{0,12}年(?:\([^()]{1,12}\))?[\s0-9〇○◯●□_＿一二三四五六七八九十]{0,10}月[\s0-9〇○◯●□_＿一二三四五六七八九十]{0,10}日)(?:付け?|締結|制定|施行|改[定訂正]|作成)?\z")]
    private static partial Regex Line();
}
