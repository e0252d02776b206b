using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>定義語の書き間違い: a word that differs from a defined term by one character in its midst (著作権人格権 for 著作者人格権).</summary>
internal static class MisspelledTerms
{
    private const int ShortestTerm = 5;

    // Pairs that make another word, not a misspelling: 業務委託料 and 業務受託料.
    private static readonly string[] Opposites = ["委受", "発受", "前後", "上下", "入出", "売買", "貸借", "内外", "新旧", "正副", "主副", "全各", "甲乙", "年月", "月日", "開閉", "収支", "送受", "有無", "公私", "国県", "県市", "市町", "町村"];

    /// <summary>The defects, one for each misspelt word.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var terms = text.Agreement.DefinedTerms.Select(t => t.Term).Where(t => t.Length >= ShortestTerm && t.All(IsKanji)).Distinct().ToList();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            foreach (var span in Alike(text.Agreement.Text, term))
            {
                var word = span.Slice(text.Agreement.Text);
                if (!terms.Contains(word) && told.Add(word))
                {
                    yield return text.At(Finding.MisspelledTerm, text.SentenceAround(span), word, term);
                }
            }
        }
    }

    /// <summary>Words between other than kanji that begin and end as the term does and differ in one character.</summary>
    private static IEnumerable<TextSpan> Alike(string text, string term)
    {
        for (var at = text.IndexOf(term[0]); at >= 0 && at + term.Length <= text.Length; at = text.IndexOf(term[0], at + 1))
        {
            var end = at + term.Length;
            if (text[end - 1] != term[^1] || (at > 0 && IsKanji(text[at - 1])) || (end < text.Length && IsKanji(text[end])))
            {
                continue;
            }

            var different = Enumerable.Range(1, term.Length - 2).Where(i => text[at + i] != term[i]).ToList();
            if (different is [var only] && IsKanji(text[at + only])
                && !Opposites.Any(pair => pair.Contains(text[at + only]) && pair.Contains(term[only])))
            {
                yield return new TextSpan(at, end);
            }
        }
    }

    private static bool IsKanji(char unit) => unit is >= '一' and <= '龠' or '々';
}
