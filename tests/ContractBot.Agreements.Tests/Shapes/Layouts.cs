using System.Text;
using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Tests.Shapes;

/// <summary>Ways in which converters and typists lay out one and the same text.</summary>
internal static partial class Layouts
{
    private const int WrapAt = 36;
    private const int LinesOnPage = 9;

    /// <summary>The text in each layout, named.</summary>
    public static IEnumerable<(string Name, string Text)> Of(string text)
    {
        var lines = text.Split('\n');
        yield return ("CR LF", text.Replace("\n", "\r\n"));
        yield return ("CR alone", text.Replace("\n", "\r"));
        yield return ("a blank line after every line", text.Replace("\n", "\n\n"));
        yield return ("no blank lines", BlankLines().Replace(text, "\n"));
        yield return ("white space at the ends of lines", text.Replace("\n", "　\n"));
        yield return ("no indents", Indent().Replace(text, ""));
        yield return ("a bullet before every line", LineStart().Replace(text, "- "));
        yield return ("spaced numerals", Numeral().Replace(text, "第 $1 $2"));
        yield return ("page numbers and page breaks", Paged(lines));
        yield return ("a page mark in mid-sentence", Marked(lines));
        yield return ("wrapped lines", Wrapped(lines));
    }

    private static string Paged(string[] lines)
    {
        var paged = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            paged.Append(lines[i]).Append('\n').Append(i % LinesOnPage == LinesOnPage - 1 ? $"- {(i / LinesOnPage) + 1} -\n\f\n" : "");
        }

        return paged.ToString();
    }

    private static string Marked(string[] lines)
    {
        var marked = new StringBuilder();
        foreach (var line in lines)
        {
            marked.Append(line.Length > 60 ? $"{line[..41]}\n\n(案)\n\n{line[41..]}" : line).Append('\n');
        }

        return marked.ToString();
    }

    private static string Wrapped(string[] lines)
    {
        var wrapped = new StringBuilder();
        foreach (var line in lines)
        {
            var rest = line;
            while (rest.Length > WrapAt + 2)
            {
                // No line may start with a stop or a closing bracket.
                var end = WrapAt;
                while (end < rest.Length - 1 && "、。）」".Contains(rest[end]))
                {
                    end++;
                }

                wrapped.Append(rest[..end]).Append('\n');
                rest = rest[end..];
            }

            wrapped.Append(rest).Append('\n');
        }

        return wrapped.ToString();
    }

    [GeneratedRegex(@"\n([ 　]*\n)+")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"(?m)^[ 　]+")]
    private static partial Regex Indent();

    [GeneratedRegex(@"(?m)^[ 　]*(?=\S)(?![-|#<])")]
    private static partial Regex LineStart();

    [GeneratedRegex("第([0-9０-９一二三四五六七八九十]+)([条項号章節])")]
    private static partial Regex Numeral();
}
