using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>
/// 号の番号の重複: lines of one list that bear one sign twice (一 一 三, ア ア イ). A list that is so numbered is not always read as items, so the
/// lines themselves are looked at. Numbers with a full stop are left alone: Markdown nests lists of one such sign.
/// </summary>
internal static partial class DoubledItems
{
    private const string Katakana = "アイウエオカキクケコサシスセソタチツテト";

    /// <summary>The defects: one where a line repeats the sign of the line of its list before it, and the line after it or before shows that the list counts.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) =>
        text.Agreement.Parts.SelectMany(p => p.AllArticles()).SelectMany(a => a.Paragraphs).SelectMany(p => OfParagraph(text, p));

    private static IEnumerable<Defect> OfParagraph(CheckedText text, Paragraph paragraph)
    {
        var lines = Signs().Matches(paragraph.Span.Slice(text.Folded)).Select(m => Read(m, paragraph.Span.Start)).OfType<Line>().ToImmutableArray();
        var levels = new List<(Line Last, int Before)>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var level = levels.FindIndex(l => l.Last.Style == line.Style);
            if (level < 0)
            {
                levels.Add((line, 0));
                continue;
            }

            // What stood within the entry before is over.
            levels.RemoveRange(level + 1, levels.Count - level - 1);
            var (before, earlier) = levels[level];
            levels[level] = (line, before.Number);
            if (before.Number != line.Number || IsRead(line))
            {
                continue;
            }

            // A list of one entry may be followed by another.
            var next = lines.Skip(i + 1).TakeWhile(l => !levels.Take(level).Any(above => above.Last.Style == l.Style)).FirstOrDefault(l => l.Style == line.Style);
            if ((earlier > 0 && earlier == line.Number - 1) || next?.Number - line.Number is 1 or 2)
            {
                var end = text.Agreement.Text.IndexOf('\n', line.Start, paragraph.Span.End - line.Start) is >= 0 and var found ? found : paragraph.Span.End;
                yield return text.At(Finding.ItemOutOfSequence, new TextSpan(line.Start, end), paragraph.Address.Locator, before.Sign, line.Sign);
            }
        }

        // Items out of sequence are told by their own rule, which sees no second 1.
        bool IsRead(Line line) => line.Number > 1
            && (line.Style == Style.Kanji || line.Style == Style.Round)
            && paragraph.Items is [{ NumberText: var first }, ..] && (line.Style == Style.Kanji ? first == "一" : first.Length > 0 && first[0] is '(' or '（');
    }

    private static Line? Read(Match match, int offset)
    {
        var sign = match.Groups["sign"];
        var style = match.Groups["kanji"].Success ? Style.Kanji : match.Groups["kana"].Success ? (match.Groups["sign"].Value[0] == '(' ? Style.RoundKatakana : Style.Katakana) : Style.Round;
        var number = style is Style.Katakana or Style.RoundKatakana ? Katakana.IndexOf(match.Groups["kana"].Value, StringComparison.Ordinal) + 1
            : KanjiNumber.TryParse(match.Groups["n"].Value, out var n) ? n : 0;
        return number > 0 ? new Line(style, number, offset + sign.Index, sign.Value.Trim()) : null;
    }

    private enum Style
    {
        Kanji,
        Katakana,
        RoundKatakana,
        Round,
    }

    private sealed record Line(Style Style, int Number, int Start, string Sign);

    // 一　樹木の剪定 · ア　除草 · (1) 清掃
    [GeneratedRegex(
        @"(?<=\n[ \t]*)(?<sign>(?<kanji>(?<n>[一二三四五六七八九十]{1,3})(?=[ \t]))|\(?(?<kana>[ア-ト])(?:\)|(?=[ \t]))|\(\s?(?<n>[0-9]{1,2})\s?\))(?=\s*[^\s、。，のにをはがと及又並第])")]
    private static partial Regex Signs();
}
