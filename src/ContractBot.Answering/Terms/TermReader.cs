using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Answering.Library;
using ContractBot.Text;

namespace ContractBot.Answering.Terms;

/// <summary>Reads the paragraph in which an agreement states its term (有効期間・契約期間・委託期間).</summary>
internal static partial class TermReader
{
    private const string N = $"[{KanjiNumber.CharacterClass}]+";
    private const string Length = $@"(?<n>{N})[ \u3000]*(?<unit>年|か月|ヶ月|カ月|ヵ月|箇月|月|週|日)間?";

    /// <summary>The rule of <paramref name="agreement"/>; null where no paragraph states one that can be read for certain.</summary>
    public static TermRule? Read(AgreementLibrary library, Agreement agreement)
    {
        TermRule? found = null;
        foreach (var document in library.DocumentsOf(agreement))
        {
            var passage = library.Passages[document];

            // The agreement's own term stands in the body, under a caption that says so or in words that do.
            if (passage.Part.Ordinal != 0 || passage.Paragraph is null || !(TermWords().IsMatch(passage.Own) || TermWords().IsMatch(passage.Caption)))
            {
                continue;
            }

            var rule = Read(passage);
            if (rule is not null && passage.Caption.Contains("期間", StringComparison.Ordinal))
            {
                return rule;
            }

            found ??= rule;
        }

        return found;
    }

    private static TermRule? Read(LibraryPassage passage)
    {
        var text = Folding.Fold(passage.Text);
        var offset = passage.Span.Start;
        var dates = JapaneseDate.FindAll(text).ToList();
        var start = dates.Find(d => StartsWith(text, d.Span.End, "から", "より"));
        var end = dates.Find(d => d.Span != start.Span && IsEnd(text, d.Span));
        var fromSigning = SigningStart().Match(text);
        var length = TermLength().Match(text);
        var hasEnd = end.Span.Length > 0;
        var hasLength = length.Success && PeriodOf(length) is not null;
        if (!hasEnd && !(hasLength && (fromSigning.Success || start.Span.Length > 0)))
        {
            return null;
        }

        var renewal = RenewalLength().Match(text);
        var notice = NoticeLength().Match(text);
        var noticeAtExpiry = NoticeAtExpiry().Match(text);
        var renews = RenewalWords().IsMatch(text);
        var termPeriod = hasEnd ? null : PeriodOf(length);
        return new TermRule(
            passage,
            start.Span.Length > 0 ? start.Date : null,
            fromSigning.Success,
            hasEnd ? end.Date : null,
            termPeriod,
            renews ? (renewal.Success ? PeriodOf(renewal) : termPeriod) : null,
            AgainWords().IsMatch(text),
            !renews ? null : notice.Success ? PeriodOf(notice) : noticeAtExpiry.Success ? new Period(0, 0) : null,
            (hasEnd ? end.Span : FromAnchor(start.Span, fromSigning, length)).Shift(offset),
            !renews ? null : SpanOf(notice, offset) ?? SpanOf(noticeAtExpiry, offset));
    }

    // A length says nothing without the day from which it runs: 「締結日より1年間」, not 「日より1年間」.
    private static TextSpan FromAnchor(TextSpan date, Match fromSigning, Match length)
    {
        var signing = new TextSpan(fromSigning.Index, fromSigning.Index + fromSigning.Length);
        var anchor = date.Contains(length.Index) ? date.Start : signing.Contains(length.Index) ? signing.Start : length.Index;
        return new TextSpan(anchor, length.Index + length.Length);
    }

    private static TextSpan? SpanOf(Match match, int offset) =>
        match.Success ? new TextSpan(match.Index + offset, match.Index + match.Length + offset) : null;

    private static bool IsEnd(string text, TextSpan date)
    {
        var at = date.End;
        if (at < text.Length && text[at] == '(')
        {
            at = Math.Max(at, text.IndexOf(')', at) + 1);
        }

        // 契約締結日から 令和8年3月31日: the end may stand without まで at the end of its item.
        return StartsWith(text, at, "まで") || (at >= text.Length && SigningStart().IsMatch(text));
    }

    private static bool StartsWith(string text, int at, params ReadOnlySpan<string> words)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        foreach (var word in words)
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Period? PeriodOf(Match match)
    {
        if (!KanjiNumber.TryParse(match.Groups["n"].Value, out var n) || n > 1_200)
        {
            return null;
        }

        return match.Groups["unit"].Value switch
        {
            "年" => new Period(checked(n * 12), 0),
            "日" => new Period(0, n),
            "週" => new Period(0, n * 7),
            _ => new Period(n, 0),
        };
    }

    // 有効期間は · 契約期間 · 委託期間とし
    [GeneratedRegex("有効期間|契約期間|委託期間|協定期間|履行期間|業務期間|賃貸借期間|賃貸期間|(?:契約|協定)の期間|存続期間")]
    private static partial Regex TermWords();

    // 締結日より · 契約締結の日から · 本契約の成立の日から
    [GeneratedRegex("(?:締結|調印|成立|発効)(?:した|の)?日(?:から|より)")]
    private static partial Regex SigningStart();

    // 締結日より1年間 · 令和7年4月1日から2年間
    [GeneratedRegex($@"(?:日から|日より)(?:起算して)?[ \u3000]*(?:満)?[ \u3000]*{Length}")]
    private static partial Regex TermLength();

    // 更新する · 継続する · 延長される
    [GeneratedRegex("更新|継続|延長")]
    private static partial Regex RenewalWords();

    // 満了日の翌日から1年間継続 · 同一内容で1年間更新 · 更に1年間延長 · 1年ごとに
    [GeneratedRegex($@"(?:翌日から|内容で|条件で|更に|さらに|自動的に|、)[ \u3000]*{Length}(?:、)?(?:自動的に|同一の?条件で)?[^。、]{{0,8}}(?:更新|継続|延長|有効)|{Length}ずつ")]
    private static partial Regex RenewalLength();

    // その後も同様 · 以後も同様
    [GeneratedRegex("その後も[^。]{0,6}同様|以後も?[^。]{0,6}同様|以降も?[^。]{0,6}同様|その後も|ずつ")]
    private static partial Regex AgainWords();

    // 期間満了日の1か月前までに · 満了の3ヶ月前までに
    [GeneratedRegex($@"(?:有効|契約)?(?:期間)?(?:の)?満了(?:する)?(?:の)?日?(?:の|より|から)?[ \u3000]*{Length}以?前(?:までに?)?")]
    private static partial Regex NoticeLength();

    // 期間満了日までに
    [GeneratedRegex("(?:期間)?満了(?:の)?日?までに")]
    private static partial Regex NoticeAtExpiry();
}
