using System.Text;

namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>Writes a row's words as a line; the gaps between them become spaces of the same width.</summary>
internal static class RowText
{
    // In em. Below these, letters are merely spread or Latin words set off (by a quarter); a full-width space is one em.
    private const double LeastWideGap = 0.35;
    private const double LeastMixedGap = 0.28;
    private const double LeastLatinGap = 0.1;
    private const double LeastLoneGap = 0.18;
    private const double FullWidth = 0.75;

    // Where type is spread to fill the line, so large a share of the characters stands apart.
    private const double SpreadShare = 0.34;
    private const int MostIndent = 40;

    /// <summary>The line, indented as far as it stands off <paramref name="margin"/>.</summary>
    /// <param name="row">The words.</param>
    /// <param name="em">The width of a full-width character in points.</param>
    /// <param name="margin">The column's left edge in points.</param>
    public static string Of(Row row, double em, double margin)
    {
        var line = new StringBuilder();
        var spread = row.Words.Length - 1 > SpreadShare * row.Words.Sum(static word => word.Text.Length);
        line.Append('　', Math.Clamp((int)Math.Round((row.Left - margin) / em), 0, MostIndent));
        for (var i = 0; i < row.Words.Length; i++)
        {
            if (i > 0)
            {
                var opens = i == 1 ? Opens(row.Words[0].Text) : i == 2 && row.Words[0].Text == "第" && OpensProvision(row.Words[1].Text, row.Words[2].Text);
                line.Append(Space(row.Words[i - 1], row.Words[i], em, opens, spread));
            }

            line.Append(row.Words[i].Text);
        }

        return line.ToString();
    }

    private static string Space(PdfWord word, PdfWord next, double em, bool opening, bool spread)
    {
        var gap = (next.Left - word.Right) / em;
        var latin = !PageMetrics.IsWide(word.Text[^1]) && !PageMetrics.IsWide(next.Text[0]);
        var mixed = PageMetrics.IsWide(word.Text[^1]) != PageMetrics.IsWide(next.Text[0]);
        return gap >= FullWidth && !latin ? new string('　', Math.Clamp((int)Math.Round(gap), 1, MostIndent))
            : gap >= (mixed ? LeastMixedGap : LeastWideGap) || ((latin || opening) && gap >= LeastLatinGap) || (!spread && gap >= LeastLoneGap && !TakesSpace(word.Text[^1], next.Text[0])) ? " "
            : "";
    }

    // 2 甲は: the space after a number that opens a line is told from a number in the text by standing there.
    private static bool Opens(string first) => first.Length <= 4 && !PageMetrics.IsWide(first[0]);

    // 第 1 乙は, a provision without 条; but 第 1 項の
    private static bool OpensProvision(string number, string next) =>
        number.Length <= 3 && number.All(char.IsDigit) && !"条項号章節編款目回年月日次種級期類".Contains(next[0]);

    // Lines are filled at stops and brackets first; and between kana or kanji and Latin letters type is set apart by a quarter.
    private static bool TakesSpace(char left, char right) =>
        "、。，．・：；）」』】〕］｝〉》".Contains(left) || "（「『【〔［｛〈《".Contains(right) || PageMetrics.IsWide(left) != PageMetrics.IsWide(right);
}
