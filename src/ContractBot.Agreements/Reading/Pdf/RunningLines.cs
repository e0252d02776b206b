using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>柱・ノンブル: removes the lines that belong to the pages: heads and feet that repeat, and page numbers.</summary>
internal static partial class RunningLines
{
    private const int MostLines = 3;

    // A head or foot is set off from the text by this many times the usual distance of lines.
    private const double SetOff = 1.4;
    private const double SamePlace = 0.7;
    private const int ManyPages = 3;

    // A line at a page's edge; the distance is from the top, or for a foot from the page's lowest line's place.
    private sealed record Edge(int Page, Row Row, string Text, bool IsSetOff, double Em);

    /// <summary>The pages without those lines.</summary>
    public static IReadOnlyList<PdfPage> Remove(IReadOnlyList<PdfPage> pages)
    {
        var edges = new List<Edge>();
        for (var i = 0; i < pages.Count; i++)
        {
            if (!pages[i].Words.IsEmpty)
            {
                var em = PageMetrics.Em(pages[i].Words);
                var rows = Row.Of(pages[i].Words, em);
                var pitch = Row.Pitch(rows);
                edges.AddRange(Outermost(rows, pitch, i, em));
                rows.Reverse();
                edges.AddRange(Outermost(rows, pitch, i, em));
            }
        }

        var least = Math.Max(2, pages.Count / 3);
        var removed = edges.Where(edge => IsNumber(edge) || Repeats(edge, edges, least) || CountsOn(edge, edges)).Distinct().ToLookup(static edge => edge.Page);
        return [.. pages.Select((page, i) => page with { Words = [.. page.Words.Except(removed[i].SelectMany(static edge => edge.Row.Words))] })];
    }

    // The lines before the first wide gap, and one more in case there is none.
    private static IEnumerable<Edge> Outermost(List<Row> rows, double pitch, int page, double em)
    {
        var setOff = 0;
        for (var i = 0; i < Math.Min(MostLines, rows.Count - 1); i++)
        {
            if (Math.Abs(rows[i + 1].Middle - rows[i].Middle) >= SetOff * pitch)
            {
                setOff = i + 1;
            }
        }

        for (var i = 0; i < Math.Min(rows.Count, Math.Max(1, setOff)); i++)
        {
            yield return new Edge(page, rows[i], Widths.ToHalfWidth(RowText.Of(rows[i], em, rows[i].Left)).Replace('　', ' ').Trim(), i < setOff, em);
        }
    }

    private static bool IsNumber(Edge edge) => edge.IsSetOff && PageNumber.IsPlain(edge.Text);

    private static bool Repeats(Edge edge, List<Edge> edges, int least)
    {
        var pages = edges.Where(other => other.Text == edge.Text && IsAtPlaceOf(other, edge)).Select(static other => other.Page).Distinct().Count();
        return pages >= (edge.IsSetOff ? least : Math.Max(least, ManyPages));
    }

    // The same form on another page, where the number has grown by as much as the pages: 貸借契約書 3 · 三 · (iv).
    private static bool CountsOn(Edge edge, List<Edge> edges) =>
        edge.IsSetOff
        && PageNumber.Read(edge.Text) is { } number
        && !ArticleNumber().IsMatch(number.Form)
        && edges.Exists(other =>
            other.Page != edge.Page && other.IsSetOff && IsAtPlaceOf(other, edge)
            && PageNumber.Read(other.Text) is { } counted && counted.Form == number.Form && counted.Number - other.Page == number.Number - edge.Page);

    private static bool IsAtPlaceOf(Edge other, Edge edge) => Math.Abs(other.Row.Middle - edge.Row.Middle) <= SamePlace * edge.Em;

    // 第#条 at the head of each page counts on too, and so does (#).
    [GeneratedRegex(@"\A(?:第\s*#\s*[条章節項]|\(#\)\S|#\s*[.．]?\s*\p{L})")]
    private static partial Regex ArticleNumber();
}
