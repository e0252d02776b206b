using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <summary>Whether a line goes on with the sentence of the line before, so that the line end between them is only a wrap.</summary>
internal static partial class LineWrap
{
    /// <summary>
    /// Neither line stands alone and <paramref name="next"/> opens nothing. A sentence that has ended goes on only where the line was full;
    /// one that has not ended goes on, unless the line was an entry of its own (<c>…効力を有するもの</c>).
    /// </summary>
    public static bool Joins(SourceLine line, SourceLine next, WrapWidth width)
    {
        if (LineStart.IsListMark(next.Folded))
        {
            return false;
        }

        if (SentenceEnd.IsAt(line.Text))
        {
            return width.IsFilledBy(line) && next.Indent <= Math.Max(1, line.Indent);
        }

        if (SentenceEnd.IsOpenAt(line.Text) || width.IsFilledBy(line) || GoesOn().IsMatch(next.Text))
        {
            return true;
        }

        // A short line of wrapped text, or a line next to its successor in text with blank lines between paragraphs.
        return !EntryEnd().IsMatch(line.Text) || (next.BlankBefore && !width.IsKnown);
    }

    // ものとする · る情報 · 、乙は · ）及び · ー
    [GeneratedRegex(@"\A[ぁ-んー、。，．）」』】〕〉》・)\],.]")]
    private static partial Regex GoesOn();

    // …効力を有するもの · …に関すること · …したとき · …の場合 · …事項 · …する者
    [GeneratedRegex(@"(?:もの|こと|とき|場合|事項|者|等)\z")]
    private static partial Regex EntryEnd();
}
