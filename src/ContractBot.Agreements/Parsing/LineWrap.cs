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
        if ((EndsInDigit().IsMatch(line.Text) && CountsOn().IsMatch(next.Text)) || (EndsInBlank().IsMatch(line.Text) && BlankGoesOn().IsMatch(next.Text)))
        {
            return true;
        }

        if (line.IsHeading || next.IsHeading || next.Bulleted || LineStart.IsListMark(next.Folded) || (TableRow().IsMatch(line.Text) && TableRow().IsMatch(next.Text)))
        {
            return false;
        }

        if (Entry().IsMatch(line.Text) && PartyNamed().IsMatch(next.Folded) && !SentenceEnd.IsOpenAt(line.Text))
        {
            return false;
        }

        if (SentenceEnd.IsAt(line.Text))
        {
            return width.IsFilledBy(line) && next.Indent <= Math.Max(1, line.Indent);
        }

        if (RemarkEnd().IsMatch(line.Text) && SentenceStart().IsMatch(next.Text) && !width.IsFilledBy(line))
        {
            return false;
        }

        if (SentenceEnd.IsOpenAt(line.Text) || width.IsFilledBy(line) || (GoesOn().IsMatch(next.Text) && !(EntryEnd().IsMatch(line.Text) && FurtherEntry().IsMatch(next.Text))))
        {
            return true;
        }

        // A page may break a sentence anywhere. Else a line with room left goes on where its words ask for more, or where the next ends the sentence without beginning one.
        return (AsksForMore().IsMatch(line.Text) && !(EntryEnd().IsMatch(line.Text) && (line.Bulleted || (next.BlankBefore && !next.PageBefore) || LineStart.IsTopic(next.Folded))))
            || LeavesBracketOpen(line.Folded)
            || (next.PageBefore || width.IsWrappedTwice ? !EntryEnd().IsMatch(line.Text) || !width.IsKnown
                : SentenceEnd.IsAt(next.Text) && !EntryEnd().IsMatch(line.Text) && !LineStart.IsTopic(next.Folded));
    }

    // ものとする · る情報 · 、乙は · ）及び · ー
    [GeneratedRegex(@"\A[ぁ-んー、。，．）」』】〕〉》・)\],.]")]
    private static partial Regex GoesOn();

    // その他、当社が不適切と判断した場合
    [GeneratedRegex(@"\A(?:その他|これら|ただし|なお、|また、|いずれ|この)")]
    private static partial Regex FurtherEntry();

    // 始期　令和６年４月１日: a row of words set apart by wide gaps, or by the tab between a table's cells
    [GeneratedRegex(@"\A[^\s。、]{1,10}(?:\u3000|\t| {2,})\s*\S.{0,60}\z")]
    private static partial Regex TableRow();

    // 5 契約保証金　免除: an entry of the list above the sentence that names the parties
    [GeneratedRegex(@"\A(?:[0-9０-９]{1,2}[.．\s]\s*)?[^。、（）()]{1,20}?(?:[:：\u3000]|[ \t]{2,})\s*[^。]{1,60}\z")]
    private static partial Regex Entry();

    // 川上市(以下「甲」という
    [GeneratedRegex(@"\A[^。、()]{2,40}\(以下[、,]?\s*[「『]")]
    private static partial Regex PartyNamed();

    // 守衛室（祝日を除く。）
    [GeneratedRegex(@"。[）)]\z")]
    private static partial Regex RemarkEnd();

    // 乙は、 · ただし、 · この場合において
    [GeneratedRegex(@"\A(?:[甲乙丙丁]は|[甲乙]及び|ただし、|なお、|また、|この場合|前\s?[0-9０-９一二三]?\s?項)")]
    private static partial Regex SentenceStart();

    // …（以下「ベータ」とい
    private static bool LeavesBracketOpen(string folded)
    {
        var depth = 0;
        foreach (var unit in folded)
        {
            depth += unit is '(' or '「' ? 1 : unit is ')' or '」' && depth > 0 ? -1 : 0;
        }

        return depth > 0;
    }

    // 法律第4 · 令和７
    [GeneratedRegex(@"[0-9０-９]\z")]
    private static partial Regex EndsInDigit();

    // 平成○ | ○年: a blank to be filled in, cut in two
    [GeneratedRegex(@"[〇○◯]\z")]
    private static partial Regex EndsInBlank();

    [GeneratedRegex(@"\A[〇○◯]*(?:[年月日条項号円名人回]|[かカヶケ箇]月)")]
    private static partial Regex BlankGoesOn();

    // 5号 · 年４月１日 · か月前
    [GeneratedRegex(@"\A(?:[0-9０-９]+(?![0-9０-９ 　.．)）、])|[年月日条項号円名人回通]|[かカヶケ箇]月)")]
    private static partial Regex CountsOn();

    // 甲は、乙に · …に関する · 甲の · …により · …であって
    [GeneratedRegex(@"(?:[はがをにのとでへ]|[、，]|する|した|より|って|おいて|ける|された|される)\z")]
    private static partial Regex AsksForMore();

    // …効力を有するもの · …に関すること · …したとき · …の場合 · …事項 · …する者 · …する行為
    [GeneratedRegex(@"(?:もの|こと|とき|場合|事項|行為|者|等)\z")]
    private static partial Regex EntryEnd();
}
