using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <content>Lists without numbers: entries with a mark, and entries that have none below words that announce them.</content>
internal sealed partial class OutlineReader
{
    private const int MostLinesOfEntry = 5;

    /// <summary>Opens an entry that has a mark instead of a number.</summary>
    private int? TryBullet(int i)
    {
        if (_builder.Paragraph is null || _builder.InSignature || LineWrap.Joins(_lines[i - 1], _lines[i], _width))
        {
            return null;
        }

        var mark = _lines[i].Bulleted ? 0 : BulletMark.LengthAt(_lines[i].Folded);
        return (_lines[i].Bulleted || mark > 0) && AddEntry(i, mark, mark > 0 ? _lines[i].Folded[0] : '-') ? i + 1 : null;
    }

    /// <summary>Opens an entry that has neither number nor mark: <c>次の行為をしてはならない。</c>, and below it lines that are no sentences.</summary>
    private int? TryEntry(int i, LineContext context)
    {
        if (_builder.Paragraph is not { ChapeauStart: { } start } paragraph || _builder.InSignature || context.Open || EndOfEntry(i) is not { } end)
        {
            return null;
        }

        var goesOn = _builder.ItemDepth == 1 && _lists.IsUnmarked;
        var opens = _builder.ItemDepth == 0 && paragraph.Children.Count == 0 && context.SentenceEnded && i - start.Line <= MostLinesOfSentence
            && end + 1 < _lines.Length && EndOfEntry(end + 1) is not null && Announces(start, i);
        return (goesOn || opens) && AddEntry(i, 0, ItemLists.Unmarked) ? i + 1 : null;
    }

    private bool Announces(Place start, int end) =>
        Announcement().IsMatch(string.Concat(Enumerable.Range(start.Line, end - start.Line).Select(i => i == start.Line ? _lines[i].Folded[start.Column..] : _lines[i].Folded)));

    private bool AddEntry(int i, int mark, char sign)
    {
        // Once its items are over, a paragraph has no more.
        if (_builder.Paragraph is not { } paragraph || _builder.InSignature || (_builder.ItemDepth == 0 && paragraph.Children.Count > 0))
        {
            return false;
        }

        var depth = _lists.PlaceBullet(_lines[i].Indent, sign);
        _outline.Roles[i] = LineRole.Start;
        if (depth > DeepestItem || depth > _builder.ItemDepth)
        {
            _builder.AddText(new Place(i, 0), EndOf(i));
            return true;
        }

        var above = _builder.At(depth);
        _builder.OpenItem(
            new TextDraft
            {
                Start = new Place(i, 0),
                Number = above.Children.Count > 0 ? above.Children[^1].Number + 1 : 1,
                NumberText = mark > 0 ? On(i, 0, mark) : null,
                IsUnnumbered = true,
            },
            depth);
        _builder.AddText(new Place(i, SkipSpace(i, mark)), EndOf(i));
        return true;
    }

    /// <summary>The last line of an entry without sign that starts on line <paramref name="i"/>; null where none does: it is no sentence and no wrap, and opens nothing else.</summary>
    private int? EndOfEntry(int i)
    {
        var line = _lines[i];
        if (line.Bulleted || line.IsHeading || !LineStart.IsPlain(line.Folded) || LineStart.IsFollowUp(line.Folded) || LineWrap.Joins(_lines[i - 1], line, _width)
            || CaptionLine.Read(line.Folded) is not null || DivisionHeading.Read(line.Folded) is not null || OpensArticle(i)
            || SigningDate.IsDateLine(line.Folded) || SignatureBlockRule.IsSignatureLine(line.Folded) || SignatureBlockRule.IsEndMark(line.Folded))
        {
            return null;
        }

        for (var end = i; end < Math.Min(_lines.Length, i + MostLinesOfEntry); end++)
        {
            var text = _lines[end].Text;
            if (NounEnd().IsMatch(text) && text.IndexOf('。', StringComparison.Ordinal) == text.Length - 1 && !Gap().IsMatch(text))
            {
                return end;
            }

            if (text.Contains('。', StringComparison.Ordinal) || SentenceEnd.IsAt(text) || Gap().IsMatch(text))
            {
                return null;
            }

            if (end + 1 == _lines.Length || !LineWrap.Joins(_lines[end], _lines[end + 1], _width))
            {
                return SentenceEnd.IsOpenAt(text) || text.Length < 2 ? null : end;
            }
        }

        return null;
    }

    // …に適合するとき。 · …を妨げる行為。: an entry may end in a stop all the same
    [GeneratedRegex(@"(?:[とる]とき|[たるのい]場合|[るたい]こと|(?<!する)もの|行為|事項|情報)。\z")]
    private static partial Regex NounEnd();

    // 始期　令和6年: a table's row
    [GeneratedRegex(@"\t|\S(?:\u3000| {2,})\S")]
    private static partial Regex Gap();

    // 以下の行為をしてはなりません。 · 次のいずれかに該当する場合は · 次に掲げる; not 次の表のとおり
    [GeneratedRegex(@"(?:以下|次|下記)の(?:[^、。表]{0,12}(?:各号|いずれか|行為|事項|事由|場合|情報|目的|条件|要件|者|もの|書類|業務)|うち)|(?:以下|次)に(?:掲げ|該当|列挙)")]
    private static partial Regex Announcement();
}
