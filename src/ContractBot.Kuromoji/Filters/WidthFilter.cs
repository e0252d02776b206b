namespace ContractBot.Kuromoji.Filters;

/// <summary>
/// Folds full-width ASCII to half-width and half-width katakana to full-width, a voiced mark joined to its letter
/// (<c>ｶﾞ</c> → <c>ガ</c>); as Lucene's <c>CJKWidthFilter</c>.
/// </summary>
internal static class WidthFilter
{
    private const char FirstHalfWidthKatakana = '\uFF65';
    private const char LastHalfWidthKatakana = '\uFF9F';
    private const char HalfWidthVoicedMark = '\uFF9E';
    private const char HalfWidthSemiVoicedMark = '\uFF9F';

    /// <summary>The full-width forms of U+FF65 to U+FF9F; a mark that follows no letter becomes the combining one.</summary>
    private const string FullWidthKatakana =
        "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    private const string Unvoiced = "ウカキクケコサシスセソタチツテトハヒフヘホワヰヱヲヽ";
    private const string Voiced = "ヴガギグゲゴザジズゼゾダヂヅデドバビブベボヷヸヹヺヾ";
    private const string SemiVoicedFrom = "ハヒフヘホ";
    private const string SemiVoiced = "パピプペポ";

    /// <summary>The folded term; the same string where nothing is to be folded.</summary>
    public static string Fold(string term)
    {
        var first = term.AsSpan().IndexOfAnyInRange('！', HalfWidthSemiVoicedMark);
        return first < 0 ? term : Fold(term, first);
    }

    private static string Fold(string term, int first)
    {
        var folded = new char[term.Length];
        term.CopyTo(0, folded, 0, first);
        var length = first;
        foreach (var unit in term.AsSpan(first))
        {
            if (unit is HalfWidthVoicedMark or HalfWidthSemiVoicedMark
                && length > 0 && Join(folded[length - 1], unit) is { } joined)
            {
                folded[length - 1] = joined;
            }
            else
            {
                folded[length++] = Fold(unit);
            }
        }

        return new string(folded, 0, length);
    }

    private static char Fold(char unit) => unit switch
    {
        >= '！' and <= '～' => (char)(unit - '！' + '!'),
        >= FirstHalfWidthKatakana and <= LastHalfWidthKatakana => FullWidthKatakana[unit - FirstHalfWidthKatakana],
        _ => unit,
    };

    private static char? Join(char letter, char mark)
    {
        var (plain, marked) = mark == HalfWidthVoicedMark ? (Unvoiced, Voiced) : (SemiVoicedFrom, SemiVoiced);
        var index = plain.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? null : marked[index];
    }
}
