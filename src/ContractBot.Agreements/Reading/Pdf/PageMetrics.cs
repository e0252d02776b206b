namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>Measures of type, taken from the words themselves: boxes tell a word's length truly, but its height as the font pleases.</summary>
internal static class PageMetrics
{
    private const double Fallback = 10;

    /// <summary>The width of a full-width character in points: the median over the words, by the number of their characters.</summary>
    public static double Em(IEnumerable<PdfWord> words)
    {
        var sizes = new List<double>();
        foreach (var word in words)
        {
            var size = Math.Max(word.Right - word.Left, word.Text.Length > 2 && word.Bottom - word.Top > 3 * (word.Right - word.Left) ? word.Bottom - word.Top : 0) / Units(word.Text);
            if (size > 1 && word.Text.Any(IsWide))
            {
                sizes.Add(size);
            }
        }

        return Median(sizes) ?? Median([.. words.Select(static word => 2 * (word.Right - word.Left) / Math.Max(1, word.Text.Length)).Where(static size => size > 1)]) ?? Fallback;
    }

    /// <summary>The middle one of the values; null where there is none.</summary>
    public static double? Median(List<double> values)
    {
        values.Sort();
        return values.Count == 0 ? null : values[values.Count / 2];
    }

    /// <summary>Whether the character takes a full width.</summary>
    public static bool IsWide(char unit) => unit is >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF01' and <= '\uFF60' or >= '\u2460' and <= '\u24FF' or >= '\u25A0' and <= '\u26FF';

    private static double Units(string text) => text.Sum(static unit => IsWide(unit) ? 1 : 0.5);
}
