using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// Headings without numbers that stand where others have articles, as in terms of service: <c>## 禁止事項</c> · <c>■ 免責</c> · <c>【連絡先】</c> ·
/// <c>免責</c> on a line of its own. One may be anything; where the text has several of one kind, they divide it.
/// </summary>
internal static partial class HeadingArticles
{
    /// <summary>A heading found.</summary>
    /// <param name="Words">Its words, without marks and brackets.</param>
    /// <param name="IsGroup">Whether it stands above headings of its own and has no words below it.</param>
    public readonly record struct Found(TextSpan Words, bool IsGroup);

    private const int LongestHeading = 40;
    private const int LongestPlainHeading = 20;
    private const string Marks = "■◆●▼◎□▪◇";

    private static readonly ImmutableDictionary<int, Found> None = ImmutableDictionary<int, Found>.Empty;

    /// <summary>How the part whose text starts at <paramref name="from"/> is divided, where <paramref name="style"/> is not that of articles: its style, and its headings by line.</summary>
    public static (NumberStyle? Style, ImmutableDictionary<int, Found> Headings) Find(
        ImmutableArray<SourceLine> lines, ImmutableArray<bool> isContents, int from, NumberStyle? style)
    {
        var end = End(lines, from);
        if (style is NumberStyle.Jou or NumberStyle.Dai)
        {
            return (style, InChapters(lines, isContents, from, end, style.Value));
        }

        var headed = Enumerable.Range(from, end - from).Where(i => !isContents[i]).ToList();
        var numbered = headed.Where(i => NumberStyleRule.Read(lines[i], NumberStyle.PlainHeading) is not null).ToList();
        var marked = headed.Where(i => lines[i].IsHeading && IsHeadingLine(lines[i].Folded)).ToList();
        if (numbered.Count > 1 && numbered.Count * 2 > marked.Count)
        {
            return (NumberStyle.PlainHeading, None);
        }

        return TryKind(lines, marked, i => OwnWords(lines[i].Folded), style, end)
            ?? TryKind(lines, headed, i => MarkedWords(lines[i].Folded), style, end)
            ?? TryKind(lines, headed, i => BracketedWords(lines[i].Folded, "【<〈《["), style, end)
            ?? TryKind(lines, headed, i => BoldWords(lines[i]), style, end)
            ?? (style is null ? TryKind(lines, headed, i => BracketedWords(lines[i].Folded, "(〔"), style, end) ?? TryKind(lines, headed, i => PlainWords(lines, i, i == from), style, end) : null)
            ?? (style, None);
    }

    // 第２章　福利厚生, and below it 健康診断 and 制服 as headings, where other chapters have 第１条, 第２条
    private static ImmutableDictionary<int, Found> InChapters(ImmutableArray<SourceLine> lines, ImmutableArray<bool> isContents, int from, int end, NumberStyle style)
    {
        var found = None;
        var chapters = Enumerable.Range(from, end - from).Where(i => !isContents[i] && DivisionHeading.Read(lines[i].Folded) is not null).Append(end).ToList();
        foreach (var (chapter, next) in chapters.Zip(chapters.Skip(1)))
        {
            var inside = Enumerable.Range(chapter + 1, next - chapter - 1).ToList();
            if (inside.Exists(i => lines[i].HeadingLevel > 0) && !inside.Exists(i => NumberStyleRule.Read(lines[i], style) is not null))
            {
                var marked = inside.Where(i => lines[i].IsHeading && IsHeadingLine(lines[i].Folded)).ToList();
                var headings = TryKind(lines, marked, i => OwnWords(lines[i].Folded), null, next) ?? TryKind(lines, inside, i => BoldWords(lines[i]), null, next);
                found = found.AddRange(headings?.Headings ?? None);
            }
        }

        return found;
    }

    private static (NumberStyle? Style, ImmutableDictionary<int, Found> Headings)? TryKind(
        ImmutableArray<SourceLine> lines, List<int> candidates, Func<int, TextSpan?> read, NumberStyle? style, int end)
    {
        var found = candidates.Select(i => (Line: i, Words: read(i))).Where(c => c.Words is { IsEmpty: false }).ToList();
        var headings = ImmutableDictionary.CreateBuilder<int, Found>();
        for (var i = 0; i < found.Count; i++)
        {
            var (line, words) = found[i];
            var next = i + 1 < found.Count ? found[i + 1].Line : end;
            var isGroup = next == line + 1 && i + 1 < found.Count && lines[next].HeadingLevel > lines[line].HeadingLevel;
            if (next > line + 1 || isGroup)
            {
                headings.Add(line, new Found(words!.Value, isGroup));
            }
        }

        // Numbers that go on through all headings are the articles themselves; those that begin anew below each are not.
        var articles = headings.Where(h => !h.Value.IsGroup).Select(h => h.Key).ToList();
        return articles.Count > 1 && (style is null || NumbersBelow(lines, articles.Min(), end)) ? (NumberStyle.Headed, headings.ToImmutable()) : null;
    }

    // The first number stands below the first heading, or 1 comes again.
    private static bool NumbersBelow(ImmutableArray<SourceLine> lines, int first, int end)
    {
        var ones = Enumerable.Range(0, end).Where(i => NumberStyleRule.Read(lines[i], NumberStyle.Plain) is { Number: 1 }).Take(2).ToList();
        return ones.Count == 0 || ones[0] > first || ones.Count > 1;
    }

    private static int End(ImmutableArray<SourceLine> lines, int from)
    {
        var end = from;
        while (end < lines.Length && (end == from || AttachmentHeading.ReadLabelled(lines[end].Folded) is null))
        {
            end++;
        }

        return end;
    }

    private static bool IsHeadingLine(string folded) =>
        folded.Length is > 0 and <= 2 * LongestHeading && !SentenceEnd.IsAt(folded)
        && DivisionHeading.Read(folded) is null && AttachmentHeading.ReadLabelled(folded) is null;

    // 名称 and 所在地 alone are headings in the rules of a society.
    private static bool IsSignature(string folded) => folded is not ("名称" or "所在地") && SignatureBlockRule.IsSignatureLine(folded);

    // 【禁止事項】 · 第2項　禁止事項, where the file sets the line as a heading
    private static TextSpan OwnWords(string folded) =>
        CaptionLine.Read(folded) ?? new TextSpan(SaidParagraph().Match(folded).Length, folded.Length);

    // ■ 禁止事項 · ◆免責
    private static TextSpan? MarkedWords(string folded)
    {
        if (folded.Length is < 2 or > LongestHeading || !Marks.Contains(folded[0]) || folded[1] is '□' or '■' || SentenceEnd.IsAt(folded) || folded.Contains('。'))
        {
            return null;
        }

        var start = char.IsWhiteSpace(folded[1]) ? 2 : 1;
        return start < folded.Length && !char.IsDigit(folded[start]) ? new TextSpan(start, folded.Length) : null;
    }

    // 【禁止事項】 · （禁止事項）
    private static TextSpan? BracketedWords(string folded, string opening) =>
        folded.Length is > 2 and <= LongestHeading && opening.Contains(folded[0]) ? CaptionLine.Read(folded) : null;

    // 禁止事項 in bold
    private static TextSpan? BoldWords(SourceLine line) =>
        line.HeadingLevel == HeadingLine.Bold && line.Folded.Length <= LongestHeading && IsHeadingLine(line.Folded) && !line.Bulleted
        && line.Folded.Length > 0 && (LineStart.IsPlain(line.Folded) || line.Folded[0] == '【' || SaidParagraph().IsMatch(line.Folded)) && !line.Folded.Any("。、，:*=\t".Contains) && !SentenceEnd.IsOpenAt(line.Folded)
        && !SigningDate.IsDateLine(line.Folded) && !IsSignature(line.Folded)
            ? OwnWords(line.Folded)
            : null;

    // 禁止事項, after a blank line or the end of a sentence, and above a sentence or a list; a remark in brackets may follow: 例外（本項目を優先します）
    private static TextSpan? PlainWords(ImmutableArray<SourceLine> lines, int i, bool isFirst)
    {
        var folded = lines[i].Folded;
        folded = folded.Length > LongestPlainHeading ? folded[..^Remark().Match(folded).Length] : folded;
        return i > 0 && folded.Length is > 1 and <= LongestPlainHeading && (isFirst || lines[i].BlankBefore || SentenceEnd.IsAt(lines[i - 1].Text) || lines[i - 1].Bulleted || LineStart.IsListMark(lines[i - 1].Folded)) && !lines[i].Bulleted
            && LineStart.IsPlain(folded) && !folded.Any("。、，「」:;*=\t".Contains) && !folded.Any(char.IsAsciiDigit)
            && !SentenceEnd.IsAt(folded) && !SentenceEnd.IsOpenAt(folded) && !SigningDate.IsDateLine(folded) && !IsSignature(folded)
            && i + 1 < lines.Length && (SentenceEnd.IsAt(lines[i + 1].Text) || lines[i + 1].Text.Contains('。') || lines[i + 1].Bulleted || LineStart.IsListMark(lines[i + 1].Folded))
            && !GoesOn().IsMatch(lines[i + 1].Folded)
                ? new TextSpan(0, folded.Length)
                : null;
    }

    // を行う場合 · に関する; not はじめに、
    [GeneratedRegex(@"\A(?!はじめ|もし|もちろん|とりわけ|ところ|のち)[をはがにでとのも]")]
    private static partial Regex GoesOn();

    // 第2項　禁止事項: headings that are called paragraphs where others have articles
    [GeneratedRegex(@"\A第 ?[0-9]{1,2} ?項[\s:]+(?=\S)")]
    private static partial Regex SaidParagraph();

    // 例外事項(本項目は常に上記に優先します)
    [GeneratedRegex(@"(?<=\S{2})\s?\([^()]+\)\z")]
    private static partial Regex Remark();
}
