namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>Finds the gutter between two columns of text, and reads column by column between the lines that run across.</summary>
internal static class Columns
{
    // All in em, rows or shares of rows. Text in columns fills them from edge to edge; cells of a table do not.
    private const double LeastGutter = 1.3;
    private const int LeastRows = 4;
    private const double MostCrossing = 0.25;
    private const double LeastFilled = 0.4;
    private const double LeastFlush = 0.6;
    private const double FilledWithin = 2;
    private const double FlushWithin = 2.2;
    private const double LeastWidth = 8;
    private const int MostLevels = 2;

    /// <summary>The words in groups that are read one after the other, each a single column.</summary>
    public static IEnumerable<IReadOnlyList<PdfWord>> Split(IReadOnlyList<PdfWord> words, double em, int level = 0)
    {
        var rows = Row.Of(words, em);
        if (level == MostLevels || Gutter(rows, em) is not { } gutter)
        {
            yield return words;
            yield break;
        }

        foreach (var band in Bands(rows, gutter))
        {
            if (Crosses(band[0], gutter))
            {
                yield return [.. band.SelectMany(static row => row.Words)];
                continue;
            }

            var sides = band.SelectMany(static row => row.Words).ToLookup(word => word.Left >= gutter);
            foreach (var side in (bool[])[false, true])
            {
                foreach (var column in Split([.. sides[side]], em, level + 1))
                {
                    if (column.Count > 0)
                    {
                        yield return column;
                    }
                }
            }
        }
    }

    // Runs of rows that cross the gutter, and of rows that do not.
    private static IEnumerable<List<Row>> Bands(List<Row> rows, double gutter)
    {
        var band = new List<Row>();
        foreach (var row in rows)
        {
            if (band.Count > 0 && Crosses(band[0], gutter) != Crosses(row, gutter))
            {
                yield return band;
                band = [];
            }

            band.Add(row);
        }

        yield return band;
    }

    private static bool Crosses(Row row, double gutter) => row.Words.Any(word => word.Left < gutter && word.Right > gutter);

    // The place where the text may be cut: just before the right column, for stops and brackets hang over from the left one.
    private static double? Gutter(List<Row> rows, double em)
    {
        if (rows.Count < LeastRows)
        {
            return null;
        }

        var left = rows.Min(static row => row.Left);
        var right = rows.Max(static row => row.Right);
        var step = em / 4;
        (double Left, double Right)? widest = null;
        double? open = null;
        for (var x = left + (0.25 * (right - left)); x <= left + (0.75 * (right - left)); x += step)
        {
            var crossing = rows.Count(row => row.Words.Any(word => word.Left < x + step && word.Right > x));
            if (crossing > MostCrossing * rows.Count)
            {
                open = null;
                continue;
            }

            open ??= x;
            if (widest is not { } known || x + step - open.Value > known.Right - known.Left)
            {
                widest = (open.Value, x + step);
            }
        }

        return widest is { } gutter && gutter.Right - gutter.Left >= LeastGutter * em && AreColumns(rows, gutter.Right - step, em) ? gutter.Right - step : null;
    }

    private static bool AreColumns(List<Row> rows, double gutter, double em)
    {
        var apart = rows.Where(row => !Crosses(row, gutter)).ToArray();
        double[] ends = [.. apart.Select(row => row.Words.Where(word => word.Right <= gutter).Select(static word => word.Right).DefaultIfEmpty(double.NaN).Max()).Where(double.IsFinite)];
        double[] starts = [.. apart.Select(row => row.Words.Where(word => word.Left >= gutter).Select(static word => word.Left).DefaultIfEmpty(double.NaN).Min()).Where(double.IsFinite)];
        if (ends.Length < LeastRows || starts.Length < LeastRows)
        {
            return false;
        }

        var edge = ends.Max();
        var margin = starts.Min();
        var width = Math.Min(edge - rows.Min(static row => row.Left), rows.Max(static row => row.Right) - margin);
        return width >= LeastWidth * em
            && ends.Count(end => end >= edge - (FilledWithin * em)) >= LeastFilled * ends.Length
            && starts.Count(start => start <= margin + (FlushWithin * em)) >= LeastFlush * starts.Length;
    }
}
