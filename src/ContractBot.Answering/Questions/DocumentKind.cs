using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Agreements called by their kind: 委託契約, 賃貸借契約書, 連携協定.</summary>
internal static partial class DocumentKind
{
    private const int ShortestPiece = 2;
    private const int ShortestTakenApart = 6;

    /// <summary>The kind that <paramref name="folded"/> names and the agreements of that kind, where some are and some are not.</summary>
    public static (TextSpan Span, HashSet<string> Agreements)? Find(AgreementLibrary library, string folded, IReadOnlyList<TextSpan> taken)
    {
        foreach (Match match in KindPattern().Matches(folded))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (taken.Any(t => t.Overlaps(span)))
            {
                continue;
            }

            // 秘密保持のやつ: the title has it, whatever stands behind.
            var kind = match.Groups["kind"] is { Success: true, Value: var whole } ? whole : match.Groups["matter"].Value;
            var found = library.Titles.Where(t => HoldsWord(t.Compact, kind)).Select(t => t.Agreement.Id).ToHashSet(StringComparer.Ordinal);
            if (found.Count == 0 && kind.Length >= ShortestTakenApart)
            {
                found = library.Titles.Where(t => HoldsInPieces(t.Compact, kind)).Select(t => t.Agreement.Id).ToHashSet(StringComparer.Ordinal);
            }

            if (found.Count > 0 && found.Count < library.Agreements.Length)
            {
                return (span, found);
            }
        }

        return null;
    }

    // ソフト is no word of ソフトウェア.
    private static bool HoldsWord(string title, string word)
    {
        var at = title.IndexOf(word, StringComparison.Ordinal);
        var end = at + word.Length;
        return at >= 0 && !(Script.IsKatakana(word[^1]) && end < title.Length && Script.IsKatakana(title[end]));
    }

    // ホームページ保守契約 is called the ホームページ制作・保守・運用契約書: pieces of two units or more in the same order.
    private static bool HoldsInPieces(string title, string kind)
    {
        var at = 0;
        for (var start = 0; start < kind.Length;)
        {
            var length = kind.Length - start;
            while (length >= ShortestPiece && (kind.Length - start - length == 1 || title.IndexOf(kind.Substring(start, length), at, StringComparison.Ordinal) < 0))
            {
                length--;
            }

            if (length < ShortestPiece)
            {
                return false;
            }

            at = title.IndexOf(kind.Substring(start, length), at, StringComparison.Ordinal) + length;
            start += length;
        }

        return true;
    }

    /// <summary>The agreements whose whole title but 契約書 and the like stands at the head of <paramref name="folded"/>: 倉庫賃貸借の解約は？</summary>
    public static (TextSpan Span, HashSet<string> Agreements)? FindStem(AgreementLibrary library, string folded)
    {
        if (Stem().Match(folded) is not { Success: true } match)
        {
            return null;
        }

        var stem = match.Groups["stem"];
        var found = library.Titles.Where(t => t.Compact.StartsWith(stem.Value, StringComparison.Ordinal) && TitleEnd().IsMatch(t.Compact, stem.Length))
            .Select(t => t.Agreement.Id).ToHashSet(StringComparer.Ordinal);
        return found.Count > 0 && found.Count < library.Agreements.Length ? (new TextSpan(stem.Index, stem.Index + stem.Length), found) : null;
    }

    // 倉庫賃貸借の · 倉庫賃貸借(居住用)
    [GeneratedRegex(@"\A(?<stem>[\u4E00-\u9FFF\u30A1-\u30FC]{5,16})(?=[のはで(、])")]
    private static partial Regex Stem();

    [GeneratedRegex(@"\G(?:基本)?(?:契約|協定|覚書|約款)書?(?:\(案\))?\z")]
    private static partial Regex TitleEnd();

    /// <summary>
    /// The matter that stands right behind a name, and those of <paramref name="ids"/> whose titles have it: 秘密保持 of 「花山電機の秘密保持は何年？」,
    /// where there are three agreements with that company; null where it tells none apart.
    /// </summary>
    public static (TextSpan Span, HashSet<string> Agreements)? FindBehind(AgreementLibrary library, string folded, TextSpan name, HashSet<string> ids)
    {
        if (Behind().Match(folded, name.End) is not { Success: true } match)
        {
            return null;
        }

        // 出張 of 国内出張: the last word of a compound says what it is.
        var matter = match.Groups["matter"];
        var titles = library.InOrder(ids).Select(a => (a.Id, Title: Folding.Compact(a.Title))).ToList();
        for (var start = 0; matter.Length - start >= ShortestPiece; start += ShortestPiece)
        {
            var found = titles.Where(t => t.Title.Contains(matter.Value[start..], StringComparison.Ordinal)).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
            if (found.Count > 0 && found.Count < ids.Count)
            {
                return (new TextSpan(matter.Index, matter.Index + matter.Length), found);
            }
        }

        return null;
    }

    // 業務委託契約書 · 秘密保持契約 · 連携協定 · 秘密保持のやつ · 駐輪場の契約
    [GeneratedRegex(@"(?<kind>[\u4E00-\u9FFF\u30A1-\u30FCa-z]{2,10}(?:契約|協定))書?|(?<matter>[\u4E00-\u9FFF\u30A1-\u30FCa-z]{2,10})の(?:契約書?|協定書?|覚書|約款|やつ)")]
    private static partial Regex KindPattern();

    // 花山電機|の秘密保持 · 花山電機|との業務委託 · 花山電機| 国内出張 · 花山電機|出張
    [GeneratedRegex(@"\G(?:と?の|[ 、])?(?<matter>[\u4E00-\u9FFF\u30A1-\u30FC]{2,12}?)(?:契約書?|協定書?|覚書)?(?=[^\u4E00-\u9FFF\u30A1-\u30FC]|\z)")]
    private static partial Regex Behind();
}
