using System.Collections.Immutable;

namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>Words side by side, from left to right.</summary>
/// <param name="Words">The words.</param>
/// <param name="Middle">How high the row stands, in points from the page's top.</param>
internal sealed record Row(ImmutableArray<PdfWord> Words, double Middle)
{
    // Type of different fonts on one line stands up to so much higher or lower, in em.
    private const double Tolerance = 0.5;

    /// <summary>The left edge of the first word.</summary>
    public double Left => Words[0].Left;

    /// <summary>The right edge of the last word.</summary>
    public double Right => Words.Max(static word => word.Right);

    /// <summary>The rows of the words, from the top.</summary>
    public static List<Row> Of(IEnumerable<PdfWord> words, double em)
    {
        var rows = new List<Row>();
        var current = new List<PdfWord>();
        var sum = 0.0;
        foreach (var word in words.OrderBy(static word => word.Middle))
        {
            if (current.Count > 0 && word.Middle - (sum / current.Count) > Tolerance * em)
            {
                rows.Add(Finish(current, sum));
                current.Clear();
                sum = 0;
            }

            current.Add(word);
            sum += word.Middle;
        }

        if (current.Count > 0)
        {
            rows.Add(Finish(current, sum));
        }

        return rows;
    }

    /// <summary>The usual distance from row to row in points; 0 where there is but one.</summary>
    public static double Pitch(IReadOnlyList<Row> rows) =>
        PageMetrics.Median([.. rows.Zip(rows.Skip(1), static (upper, lower) => lower.Middle - upper.Middle)]) ?? 0;

    private static Row Finish(List<PdfWord> words, double sum) => new([.. words.OrderBy(static word => word.Left)], sum / words.Count);
}
