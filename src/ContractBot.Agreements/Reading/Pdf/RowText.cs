using System.Text;

namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>Writes a row's words as a line; the gaps between them become spaces of the same width.</summary>
internal static class RowText
{
    // In em. Below these, letters are merely spread or Latin words set off (by a quarter); a full-width space is one em.
    private const double LeastWideGap = 0.35;
    private const double LeastMixedGap = 0.28;
    private const double LeastLatinGap = 0.1;
    private const double FullWidth = 0.75;
    private const int MostIndent = 40;

    /// <summary>The line, indented as far as it stands off <paramref name="margin"/>.</summary>
    /// <param name="row">The words.</param>
    /// <param name="em">The width of a full-width character in points.</param>
    /// <param name="margin">The column's left edge in points.</param>
    public static string Of(Row row, double em, double margin)
    {
        var line = new StringBuilder();
        line.Append('　', Math.Clamp((int)Math.Round((row.Left - margin) / em), 0, MostIndent));
        for (var i = 0; i < row.Words.Length; i++)
        {
            if (i > 0)
            {
                line.Append(Space(row.Words[i - 1], row.Words[i], em, i == 1));
            }

            line.Append(row.Words[i].Text);
        }

        return line.ToString();
    }

    private static string Space(PdfWord word, PdfWord next, double em, bool afterFirst)
    {
        var gap = (next.Left - word.Right) / em;
        var latin = !PageMetrics.IsWide(word.Text[^1]) && !PageMetrics.IsWide(next.Text[0]);
        var mixed = PageMetrics.IsWide(word.Text[^1]) != PageMetrics.IsWide(next.Text[0]);

        // 2 甲は: the space after a number that opens a line is told from a number in the text by standing there.
        var opening = afterFirst && word.Text.Length <= 4 && !PageMetrics.IsWide(word.Text[0]);
        return gap >= FullWidth && !latin ? new string('　', Math.Clamp((int)Math.Round(gap), 1, MostIndent))
            : gap >= (mixed ? LeastMixedGap : LeastWideGap) || ((latin || opening) && gap >= LeastLatinGap) ? " "
            : "";
    }
}
