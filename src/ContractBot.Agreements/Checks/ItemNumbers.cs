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
        if (paragraph.Items is not [var first, ..])
        {
            yield break;
        }

        var inKanji = first.NumberText == "一";
        if (!inKanji && !Sign().IsMatch(Widths.ToHalfWidth(first.NumberText)))
        {
            yield break;
        }


        var opened = paragraph.Items.Select(i => (Start: i.Span.Start, i.Number)).ToList();
        var lines = (inKanji ? KanjiLineStart() : LineStart()).Matches(text.Folded[..paragraph.Span.End], first.Span.Start)
            .Select(m => (Start: m.Index, Number: KanjiNumber.TryParse(m.Groups["n"].Value, out var n) ? n : 0))
            .Where(line => !opened.Exists(item => item.Start == line.Start));
        var last = 0;
        foreach (var (start, number) in opened.Concat(lines).OrderBy(line => line.Start))
        {
            if (number != last + 1 && number is > 1 and < 50)
            {
                var end = text.Agreement.Text.IndexOf('\n', start, paragraph.Span.End - start) is >= 0 and var lineEnd ? lineEnd : paragraph.Span.End;
                yield return text.At(Finding.ItemOutOfSequence, new TextSpan(start, end), paragraph.Address.Locator, inKanji ? KanjiNumber.Format(last) : $"({last})", inKanji ? KanjiNumber.Format(number) : $"({number})");
            }

            last = number;
        }
    }

    // (1) · （１）, folded
    [GeneratedRegex(@"\A\(\s?[0-9]{1,2}\s?\)\z")]
    private static partial Regex Sign();

    // 二　樹木の剪定
    [GeneratedRegex(@"(?<=\n[ \t]*)(?<n>[一二三四五六七八九十]{1,3})[ \t]+(?=[^\s、。，のにをはがと及又並第])")]
    private static partial Regex KanjiLineStart();

    // (4) 甲が…
    [GeneratedRegex(@"(?<=\n)\(\s?(?<n>[0-9]{1,2})\s?\)(?=\s*[^\s、。，のにをはがと及又並第])")]
    private static partial Regex LineStart();
}
