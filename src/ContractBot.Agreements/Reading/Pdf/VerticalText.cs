namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>縦書き: tells pages of vertical text, and turns them so that they read like horizontal ones.</summary>
internal static class VerticalText
{
    // Neighbouring characters stand this many em apart, give or take spread type.
    private const double Nearest = 0.75;
    private const double Farthest = 1.35;
    private const double Aligned = 0.2;

    /// <summary>Whether more characters have a neighbour below than beside them.</summary>
    public static bool IsVertical(IReadOnlyCollection<PdfWord> words, double em)
    {
        long beside = 0;
        long below = 0;
        var single = new List<PdfWord>();
        foreach (var word in words.Where(static word => PageMetrics.IsWide(word.Text[0])))
        {
            if (word.Text.Length == 1)
            {
                single.Add(word);
            }
            else if (IsTall(word))
            {
                below += word.Text.Length;
            }
            else
            {
                beside += word.Text.Length;
            }
        }

        // A row of spread characters (契 約 書) has them beside; a column has them below.
        return below + Pairs(single, em, false) > beside + Pairs(single, em, true);
    }

    /// <summary>The words as they stand when the page is turned a quarter to the left: the rightmost column becomes the top row.</summary>
    public static IReadOnlyList<PdfWord> Turn(IEnumerable<PdfWord> words, double em) =>
        [.. words.Select(word => new PdfWord(word.Text, word.Top, -word.Right, IsTall(word) && !IsUpright(word, em) ? word.Bottom : word.Top + em, -word.Left))];

    private static bool IsTall(PdfWord word) => word.Text.Length > 2 ? word.Bottom - word.Top > 1.5 * (word.Right - word.Left) : word.Text.Length == 2 && word.Bottom - word.Top > 1.9 * (word.Right - word.Left);

    // 縦中横: two or three digits side by side in a column.
    private static bool IsUpright(PdfWord word, double em) => word.Text.Length <= 3 && word.Text.All(char.IsAsciiDigit) && word.Right - word.Left > em / 2;

    private static int Pairs(List<PdfWord> words, double em, bool beside)
    {
        var count = 0;
        var ordered = words.OrderBy(word => beside ? Math.Round(word.Top / em * 4) : Math.Round(word.Left / em * 4)).ThenBy(word => beside ? word.Left : word.Top).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            var across = beside ? ordered[i].Top - ordered[i - 1].Top : ordered[i].Left - ordered[i - 1].Left;
            var along = beside ? ordered[i].Left - ordered[i - 1].Left : ordered[i].Top - ordered[i - 1].Top;
            count += Math.Abs(across) <= Aligned * em && along >= Nearest * em && along <= Farthest * em ? 1 : 0;
        }

        return count;
    }
}
