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
    private const int ShortestHead = 4;
    private const int TitleWithin = 2;

    // A line at a page's edge; the distance is from the top, or for a foot from the page's lowest line's place.
    private sealed record Edge(int Page, Row Row, string Text, bool IsSetOff, double Em, bool StandsAgainBelow);

    /// <summary>The pages without those lines.</summary>
    public static IReadOnlyList<PdfPage> Remove(IReadOnlyList<PdfPage> pages)
    {
        var edges = new List<Edge>();
        var usual = UsualPitch(pages);
        for (var i = 0; i < pages.Count; i++)
        {
            if (!pages[i].Words.IsEmpty)
            {
                var em = PageMetrics.Em(pages[i].Words);
                var rows = Row.Of(pages[i].Words, em);
                var pitch = Math.Min(Row.Pitch(rows), usual);
                var titles = TitleRows(rows, em);
                edges.AddRange(Outermost(rows, pitch, i, em, titles));
                rows.Reverse();
                edges.AddRange(Outermost(rows, pitch, i, em, []));
            }
        }

        var least = Math.Max(2, pages.Count / 3);
        var removed = edges.Where(edge => IsNumber(edge) || edge.StandsAgainBelow || BrowserLine().IsMatch(edge.Text) || Repeats(edge, edges, least) || CountsOn(edge, edges)).Distinct().ToLookup(static edge => edge.Page);
        return [.. pages.Select((page, i) => page with { Words = [.. page.Words.Except(removed[i].SelectMany(static edge => edge.Row.Words))] })];
    }

    // A last page of a few lines has no usual distance of its own.
    private static double UsualPitch(IReadOnlyList<PdfPage> pages) =>
        PageMetrics.Median([.. pages.Where(static page => !page.Words.IsEmpty).Select(static page => Row.Pitch(Row.Of(page.Words, PageMetrics.Em(page.Words)))).Where(static pitch => pitch > 0).Order().Take((pages.Count + 1) / 2)]) ?? double.MaxValue;

    // The lines before the first wide gap, and one more in case there is none.
    private static IEnumerable<Edge> Outermost(List<Row> rows, double pitch, int page, double em, IReadOnlyList<string> titles)
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
            var text = Widths.ToHalfWidth(RowText.Of(rows[i], em, rows[i].Left)).Replace('　', ' ').Trim();
            yield return new Edge(page, rows[i], text, i < setOff, em, i == 0 && setOff > 0 && Names(Packed(rows[i]), titles));
        }
    }

    // The head of the only page stands nowhere else; it is known by the title below, which says the same.
    private static bool Names(string head, IReadOnlyList<string> titles) =>
        head.Length >= ShortestHead && titles.Any(title => title.EndsWith(head, StringComparison.Ordinal) && title.IndexOfAny(['、', '。']) < 0);

    // What the lines under the page's first row say; of a vertical page, its first columns.
    private static List<string> TitleRows(List<Row> rows, double em)
    {
        PdfWord[] below = [.. rows.Skip(1).SelectMany(static row => row.Words)];
        return VerticalText.IsVertical(below, em)
            ? Row.Of(VerticalText.Turn(below, em), em).Take(TitleWithin).Select(Packed).ToList()
            : [.. rows.Skip(1).Take(TitleWithin).SelectMany(static row => row.Words.Select(static word => word.Text).Append(Packed(row)))];
    }

    private static string Packed(Row row) => string.Concat(row.Words.SelectMany(static word => word.Text).Where(static unit => !char.IsWhiteSpace(unit)));

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

    // What browsers print around a page: 11/21/26, 1:49 PM 契約書 · 2026/11/21 13:49 契約書 · https://example.jp/a.html 1/2 · file:///C:/a.html 1/2
    [GeneratedRegex(@"\A(?:[0-9]{1,4}/[0-9]{1,2}/[0-9]{1,4},? [0-9]{1,2}:[0-9]{2}(?: ?[AP]M)?(?: |\z)|(?:https?|file)://\S+ [0-9]{1,4}/[0-9]{1,4}\z)")]
    private static partial Regex BrowserLine();

    // 第#条 at the head of each page counts on too, and so does (#).
    [GeneratedRegex(@"\A(?:第\s*#\s*[条章節項]|\(#\)\S|#\s*[.．]?\s*\p{L})")]
    private static partial Regex ArticleNumber();
}
