using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>A word where it stands on its page, in points (1/72 inch) from the page's top left corner.</summary>
internal readonly record struct PdfWord(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>How high its middle stands.</summary>
    public double Middle => (Top + Bottom) / 2;
}

/// <summary>A page's words in the order in which the file draws them.</summary>
internal sealed record PdfPage(ImmutableArray<PdfWord> Words);

/// <summary>Takes the words from what <c>pdftotext -bbox</c> writes.</summary>
internal static partial class PdfWords
{
    /// <summary>The pages in order; lines that are neither a page nor a word are passed over.</summary>
    public static IReadOnlyList<PdfPage> Read(string output)
    {
        var pages = new List<PdfPage>();
        ImmutableArray<PdfWord>.Builder? words = null;
        foreach (var line in output.AsSpan().EnumerateLines())
        {
            var content = line.TrimStart();
            if (content.StartsWith("<page "))
            {
                words = ImmutableArray.CreateBuilder<PdfWord>();
            }
            else if (content.StartsWith("</page>") && words is not null)
            {
                pages.Add(new PdfPage(words.ToImmutable()));
                words = null;
            }
            else if (words is not null && content.StartsWith("<word ") && Word().Match(content.ToString()) is { Success: true } word)
            {
                Add(words, word);
            }
        }

        return pages;
    }

    private static void Add(ImmutableArray<PdfWord>.Builder words, Match match)
    {
        var text = GlyphForms.Fold(WebUtility.HtmlDecode(match.Groups["text"].Value));
        double[] box = [.. ((string[])["x0", "y0", "x1", "y1"]).Select(name => double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture))];
        if (text.Length > 0 && Array.TrueForAll(box, static value => Math.Abs(value) < 100_000) && box[2] >= box[0] && box[3] >= box[1])
        {
            words.Add(new PdfWord(text, box[0], box[1], box[2], box[3]));
        }
    }

    [GeneratedRegex("""<word xMin="(?<x0>-?[0-9.]{1,30})" yMin="(?<y0>-?[0-9.]{1,30})" xMax="(?<x1>-?[0-9.]{1,30})" yMax="(?<y1>-?[0-9.]{1,30})">(?<text>.*)</word>""", RegexOptions.Singleline)]
    private static partial Regex Word();
}
