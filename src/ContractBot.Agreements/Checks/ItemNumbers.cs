using System.Globalization;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>号の番号: items that do not count (1), (2), (3). Not every sign out of sequence opens an item, so that they are looked for at the starts of lines.</summary>
internal static partial class ItemNumbers
{
    /// <summary>The defects.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) =>
        text.Agreement.Parts.SelectMany(p => p.AllArticles()).SelectMany(a => a.Paragraphs).SelectMany(p => OfParagraph(text, p));

    private static IEnumerable<Defect> OfParagraph(CheckedText text, Paragraph paragraph)
    {
        if (paragraph.Items is not [var first, ..] || !Sign().IsMatch(Widths.ToHalfWidth(first.NumberText)))
        {
            yield break;
        }

        var opened = paragraph.Items.Select(i => (Start: i.Span.Start, i.Number)).ToList();
        var lines = LineStart().Matches(text.Folded[..paragraph.Span.End], first.Span.Start)
            .Select(m => (Start: m.Index, Number: int.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture)))
            .Where(line => !opened.Exists(item => item.Start == line.Start));
        var last = 0;
        foreach (var (start, number) in opened.Concat(lines).OrderBy(line => line.Start))
        {
            if (number != last + 1 && number is > 1 and < 50)
            {
                var end = text.Agreement.Text.IndexOf('\n', start, paragraph.Span.End - start) is >= 0 and var lineEnd ? lineEnd : paragraph.Span.End;
                yield return text.At(Finding.ItemOutOfSequence, new TextSpan(start, end), paragraph.Address.Locator, $"({last})", $"({number})");
            }

            last = number;
        }
    }

    // (1) · （１）, folded
    [GeneratedRegex(@"\A\(\s?[0-9]{1,2}\s?\)\z")]
    private static partial Regex Sign();

    // (4) 甲が…
    [GeneratedRegex(@"(?<=\n)\(\s?(?<n>[0-9]{1,2})\s?\)(?=\s*[^\s、。，のにをはがと及又並第])")]
    private static partial Regex LineStart();
}
