using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Answering.Concepts;
using ContractBot.Answering.Library;
using ContractBot.Kuromoji;
using ContractBot.Search;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Agreements called by what they are about, in a word of theirs that no title has: 冷蔵庫 in 「冷蔵庫の契約」.</summary>
internal static partial class MatterOfAgreement
{
    private const int MostRead = 200;

    // So near its beginning an agreement says what it is about (passages).
    private const int Opening = 4;

    /// <summary>The words of <paramref name="folded"/> that call so, and the one agreement that alone has them, or alone begins with them; null where there is none.</summary>
    public static (TextSpan Span, HashSet<string> Agreements)? Find(AgreementLibrary library, IAnalyzer analyzer, string folded)
    {
        foreach (Match match in Called().Matches(folded))
        {
            var word = match.Groups["word"].Value;
            if (!KindPhrases.QuestionWords.Contains(word) && HavingIt(library, analyzer, word, byOpening: true) is { } agreement
                && !Folding.Compact(library.Find(agreement)!.Text).Contains(match.Value, StringComparison.Ordinal))
            {
                return (new TextSpan(match.Index, match.Index + match.Length), [agreement]);
            }
        }

        return null;
    }

    /// <summary>
    /// The one agreement that has the word with which <paramref name="folded"/> begins and which is no word of agreements in general:
    /// 緑ビル of 「緑ビルの保険料は誰が払う？」. Its place is null where it is marked as what is asked about (緑ビルは). Null where there is none.
    /// </summary>
    public static (TextSpan? Span, string Agreement)? FindAtHead(AgreementLibrary library, IAnalyzer analyzer, string folded) =>
        Head().Match(folded) is { Success: true } match && match.Groups["word"].Value is var word
        && ConceptTable.Phrases.FindAll(word).Count == 0 && !KindPhrases.QuestionWords.Contains(word) && !KindPhrases.WeakWords.Contains(word)
        && HavingIt(library, analyzer, word, byOpening: false) is { } agreement
            ? (Marks(folded.AsSpan(word.Length)) ? null : new TextSpan(0, word.Length), agreement)
            : null;

    /// <summary>Words of <paramref name="folded"/> that say again what <paramref name="agreement"/>, which is named besides, is about: 防災 in 「花山市の防災の協定」. Null where there are none.</summary>
    public static TextSpan? FindAgain(Agreement agreement, string folded, IReadOnlyList<TextSpan> taken)
    {
        foreach (Match match in Called().Matches(folded))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (!taken.Any(t => t.Overlaps(span)) && agreement.Body.Preamble is { } preamble
                && Folding.Compact(agreement.Text.AsSpan(preamble.Span.Start, preamble.Span.Length)).Contains(match.Groups["word"].Value, StringComparison.Ordinal))
            {
                return span;
            }
        }

        return null;
    }

    private static bool Marks(ReadOnlySpan<char> after) => after is ['は', ..] or ['を', ..] or ['が', ..] || after.StartsWith("って");

    // An agreement that speaks of 個別契約 itself is not called so: the words are what is asked about.
    private static string? HavingIt(AgreementLibrary library, IAnalyzer analyzer, string word, bool byOpening)
    {
        if (IndexedWords.QueryOf(word, FieldNames.Text, analyzer) is not { } query)
        {
            return null;
        }

        var hits = library.Index.Best(query, MostRead);
        var having = hits.Select(h => library.Passages[h.Document].Agreement.Id).Distinct().ToList();
        if (byOpening && having.Count > 1 && hits.Length < MostRead)
        {
            having = [.. hits.Where(h => h.Document < library.DocumentsOf(library.Passages[h.Document].Agreement)[0] + Opening)
                .Select(h => library.Passages[h.Document].Agreement.Id).Distinct()];
        }

        return having is [var only] ? only : null;
    }

    // 冷蔵庫の契約 · 冷蔵庫契約 · 冷蔵庫に関する覚書
    [GeneratedRegex(@"(?<word>[\u4E00-\u9FFF\u30A1-\u30FC々a-z]{2,12}?)(?:の|に関する|についての)?(?:契約|協定|覚書|約款)書?")]
    private static partial Regex Called();

    // 緑ビルの · 冷蔵庫で
    [GeneratedRegex(@"\A(?<word>[\u4E00-\u9FFF\u30A1-\u30FC々a-z]{3,12})(?=[のではにをが、,]|って)")]
    private static partial Regex Head();
}
