using System.Globalization;

namespace ContractBot.Benchmarks.Generating;

/// <summary>How an agreement writes its numbers.</summary>
internal enum NumberStyle
{
    /// <summary>123</summary>
    HalfWidth,

    /// <summary>１２３</summary>
    FullWidth,

    /// <summary>百二十三; sums and what has more than three figures stay half-width.</summary>
    Kanji,
}

/// <summary>Writes numbers.</summary>
internal static class NumberStyles
{
    private const string Figures = "〇一二三四五六七八九";

    /// <summary>A small number, of an article, a day, a count.</summary>
    public static string Write(this NumberStyle style, int number)
    {
        var half = number.ToString(CultureInfo.InvariantCulture);
        return style switch
        {
            NumberStyle.HalfWidth => half,
            NumberStyle.FullWidth => ToFullWidth(half),
            _ => number is > 0 and < 1000 ? ToKanji(number) : half,
        };
    }

    /// <summary>A sum of money, with commas.</summary>
    public static string WriteSum(this NumberStyle style, long number)
    {
        var half = number.ToString("N0", CultureInfo.InvariantCulture);
        return style == NumberStyle.FullWidth ? ToFullWidth(half) : half;
    }

    private static string ToFullWidth(string half) => string.Concat(half.Select(static unit => (char)(unit - '!' + '！')));

    private static string ToKanji(int number) =>
        Place(number / 100, "百") + Place(number / 10 % 10, "十") + (number % 10 > 0 ? Figures[number % 10].ToString() : "");

    private static string Place(int figure, string unit) => figure switch { 0 => "", 1 => unit, _ => Figures[figure] + unit };
}
