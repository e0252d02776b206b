using System.Text;

namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>Writes one page's words as lines in reading order.</summary>
internal static class PageText
{
    // A gap between rows that is so many times the usual one parts paragraphs.
    private const double ParagraphGap = 1.6;

    /// <summary>The lines, LF between them; an empty line where a wide gap parts them.</summary>
    public static string Of(PdfPage page)
    {
        var em = PageMetrics.Em(page.Words);
        var words = VerticalText.IsVertical(page.Words, em) ? VerticalText.Turn(page.Words, em) : page.Words;
        var text = new StringBuilder();
        foreach (var column in Columns.Split(words, em))
        {
            Write(text, Row.Of(column, em), em);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder text, List<Row> rows, double em)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var margin = rows.Min(static row => row.Left);
        var pitch = Row.Pitch(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0 && rows[i].Middle - rows[i - 1].Middle > ParagraphGap * pitch)
            {
                text.Append('\n');
            }

            text.Append(RowText.Of(rows[i], em, margin)).Append('\n');
        }
    }
}
