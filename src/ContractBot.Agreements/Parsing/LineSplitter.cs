using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>Splits a file's text into the lines that have content, leaving aside blank lines, page marks and the white space around lines.</summary>
internal static class LineSplitter
{
    // A text with more bulleted lines than this was laid out with a bullet before every line: there they say nothing.
    private const double MostBulleted = 0.8;

    private const int LongestSign = 12;
    private const int LongestHeading = 80;

    // Markdown's (CommonMark 0.31, section 2.2).
    private const int TabWidth = 4;

    private readonly record struct RawLine(TextSpan Content, int Indent, bool Bulleted, int Heading, bool IsPageMark, bool AfterPageBreak, int LineEnd, bool TableRow = false);

    /// <summary>The lines in order.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="headings">The lines that the file sets as headings without a mark in the text, in order.</param>
    public static ImmutableArray<SourceLine> Split(string text, ImmutableArray<HeadingLine> headings)
    {
        var raw = SplitRaw(text);
        TakeHeadings(text, raw, headings);
        var isNumber = raw.ConvertAll(line => PageMark.IsLoneNumber(FoldedShort(text, line.Content)));
        var pageNumbers = PageNumbers(text, raw, isNumber);
        var heads = raw.Exists(line => line.AfterPageBreak) ? PageHeads.Find(raw.ConvertAll(line => (line.Content.Slice(text), line.AfterPageBreak))) : [];
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        var bulletsTell = BulletsTell(text, raw);
        var (blank, page) = (false, false);
        for (var i = 0; i < raw.Count; i++)
        {
            var line = raw[i];
            page |= line.AfterPageBreak || line.IsPageMark || pageNumbers.Contains(i) || heads.Contains(i);
            if (line.Content.IsEmpty || pageNumbers.Contains(i) || heads.Contains(i))
            {
                blank = true;
                continue;
            }

            if (ToLine(text, line with { Bulleted = line.Bulleted && bulletsTell }, blank || page, page) is { Text.Length: > 0 } shown)
            {
                lines.Add(shown);
                (blank, page) = (false, false);
            }
        }

        return lines.ToImmutable();
    }

    private static void TakeHeadings(string text, List<RawLine> raw, ImmutableArray<HeadingLine> headings)
    {
        var next = 0;
        for (var i = 0; i < raw.Count; i++)
        {
            for (; next < headings.Length && headings[next].Start < raw[i].Content.End; next++)
            {
                // A sentence set as a heading for its looks is a sentence all the same.
                if (raw[i].Content.Length <= LongestHeading && !SentenceEnd.IsAt(raw[i].Content.Slice(text)))
                {
                    raw[i] = raw[i] with { Heading = headings[next].Level };
                }
            }
        }
    }

    // Where every line has a bullet, they say nothing; save in terms that consist of headings with lists below them, whose entries have no numbers behind the bullets.
    private static bool BulletsTell(string text, List<RawLine> raw)
    {
        var content = raw.Where(line => !line.Content.IsEmpty).ToList();
        var lines = content.Where(line => line.Heading == 0).ToList();
        return lines.Count(line => line.Bulleted) < MostBulleted * lines.Count
            || !content.SkipWhile(line => line.Heading > 0).Take(1).Any(line => line.Bulleted)
            || (content.Take(2).All(line => line.Heading > 0) && !lines.Exists(line => line.Bulleted && ItemNumber.Read(Widths.ToHalfWidth(text[line.Content.Start..Math.Min(line.Content.End, line.Content.Start + LongestSign)])).Count > 0));
    }

    private static List<RawLine> SplitRaw(string text)
    {
        var lines = new List<RawLine>();
        var front = FrontMatter.Of(text);
        var start = front.End;
        var pageBreak = false;
        if (!front.Title.IsEmpty)
        {
            lines.Add(new RawLine(front.Title, 0, false, 1, false, false, text.IndexOf('\n', front.Title.End)));
        }

        while (start < text.Length)
        {
            var from = start;
            while (from < text.Length && (text[from] is ' ' or '\t' or '\u3000'))
            {
                from++;
            }

            var commented = MarkdownMarks.CommentEnd(text, from);
            from = start;
            var end = Math.Max(start, commented);
            while (end < text.Length && !IsLineEnd(text[end]))
            {
                end++;
            }

            var lineEnd = end;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
            {
                lineEnd++;
            }

            if (commented >= 0)
            {
                lines.Add(new RawLine(new TextSpan(end, end), 0, false, 0, false, pageBreak, lineEnd < text.Length ? lineEnd : -1));
                pageBreak = lineEnd < text.Length && text[lineEnd] == '\f';
                start = lineEnd + 1;
                continue;
            }

            foreach (var lost in LostLineEnds.Find(text.AsSpan(start, end - start)))
            {
                lines.Add(Trim(text, from, start + lost.Start, pageBreak, start + lost.Start));
                from = start + lost.End;
                pageBreak = false;
            }

            lines.Add(Trim(text, from, end, pageBreak, lineEnd < text.Length ? lineEnd : -1));
            pageBreak = lineEnd < text.Length && text[lineEnd] == '\f';
            start = lineEnd + 1;
        }

        return lines;
    }

    private static RawLine Trim(string text, int start, int end, bool pageBreak, int lineEnd)
    {
        var indent = 0;
        while (start < end && IsBlank(text[start]))
        {
            indent += text[start] == '\t' ? TabWidth : text[start] == '\u3000' ? 2 : 1;
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        end -= MarkdownMarks.BreakLength(text[start..end]);
        var content = text[start..end];
        if (MarkdownMarks.IsRule(content) || PageMark.IsMatch(FoldedShort(text, new TextSpan(start, end))))
        {
            return new RawLine(new TextSpan(end, end), 0, false, 0, end > start, pageBreak, lineEnd);
        }

        start += MarkdownMarks.PrefixLength(content, out var bulleted, out var heading);
        if (bulleted && PageMark.IsMatch(FoldedShort(text, new TextSpan(Math.Min(start, end), end))))
        {
            return new RawLine(new TextSpan(end, end), 0, false, 0, true, pageBreak, lineEnd);
        }

        var tableRow = start < end && MarkdownMarks.IsTableRow(text[start..end]);
        if (tableRow)
        {
            (start, end) = WithoutEdges(text, start, end);
        }

        return new RawLine(new TextSpan(Math.Min(start, end), end), indent, bulleted, heading, false, pageBreak, lineEnd, tableRow);
    }

    // | 区分 | 金額 |: between the outer bars, without the white space next to them
    private static (int Start, int End) WithoutEdges(string text, int start, int end)
    {
        while (start < end && (text[start] == '|' || IsBlank(text[start])))
        {
            start++;
        }

        while (end > start && (text[end - 1] == '|' || IsBlank(text[end - 1])))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Lines that are a number alone are page numbers where they count upwards one by one through the file, or end a page.</summary>
    private static HashSet<int> PageNumbers(string text, List<RawLine> raw, List<bool> isNumber)
    {
        var at = Enumerable.Range(0, raw.Count).Where(i => isNumber[i]).ToList();
        var values = at.ConvertAll(i => int.Parse(FoldedShort(text, raw[i].Content)));
        var counts = at.Count > 1 && values.Zip(values.Skip(1)).All(pair => pair.Second == pair.First + 1);
        return counts ? [.. at] : [.. at.Where(i => EndsPage(raw, i))];
    }

    /// <summary>Whether a page break or the end of the file comes next.</summary>
    private static bool EndsPage(List<RawLine> raw, int i)
    {
        var next = i + 1;
        while (next < raw.Count && raw[next].Content.IsEmpty && !raw[next].AfterPageBreak)
        {
            next++;
        }

        return next == raw.Count || raw[next].AfterPageBreak;
    }

    private static SourceLine ToLine(string text, RawLine raw, bool blankBefore, bool pageBefore)
    {
        var content = raw.Content.Slice(text);
        var bold = MarkdownMarks.BoldMarks(content);
        var origins = default(ImmutableArray<int>);
        var invisible = content.Any(IsInvisible);
        var inline = MarkdownMarks.InlineMarks(content).ToHashSet();
        if (bold.Count > 0 || inline.Count > 0 || raw.TableRow || invisible)
        {
            var marked = bold.SelectMany(mark => new[] { mark, mark + 1 }).ToHashSet();
            marked.UnionWith(inline);
            if (raw.TableRow)
            {
                marked.UnionWith(Enumerable.Range(0, content.Length).Where(i => content[i] == '|'));
            }

            if (invisible)
            {
                marked.UnionWith(Enumerable.Range(0, content.Length).Where(i => IsInvisible(content[i])));
            }

            origins = [.. Kept(content, marked).Select(i => raw.Content.Start + i)];
            content = string.Create(origins.Length, (text, origins), static (target, from) =>
            {
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] = from.text[from.origins[i]];
                }
            });
        }

        var isBold = bold is [0, var close] && close + 2 == raw.Content.Length;
        var level = raw.Heading == 0 && isBold ? HeadingLine.Bold : raw.Heading;
        var after = raw.Content.End;
        var endedInSpace = after < text.Length && !IsLineEnd(text[after]);
        return new SourceLine(content, raw.Content.Start, origins, raw.Indent, raw.Bulleted, level is > 0 and < HeadingLine.Bold, blankBefore, pageBefore, endedInSpace ? after : -1, raw.LineEnd) { HeadingLevel = level };
    }

    // Without the white space that marks at either end leave behind.
    private static IEnumerable<int> Kept(string content, HashSet<int> marked)
    {
        List<int> kept = [.. Enumerable.Range(0, content.Length).Where(i => !marked.Contains(i))];
        var last = kept.FindLastIndex(i => !IsBlank(content[i]));
        return kept.Take(last + 1).SkipWhile(i => IsBlank(content[i]));
    }

    // Only short lines can be page marks; the others need no folding here.
    private static string FoldedShort(string text, TextSpan span) => span.Length <= 20 ? Widths.ToHalfWidth(span.Slice(text)) : "";

    private static bool IsLineEnd(char unit) => unit is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsBlank(char unit) => char.IsWhiteSpace(unit) || IsInvisible(unit);

    // Where a line may break or must not: a page shows nothing there. (Unicode 15, zero width space to joiner, word joiner, soft hyphen, byte order mark)
    private static bool IsInvisible(char unit) => unit is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u00AD' or '\uFEFF';
}
