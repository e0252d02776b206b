namespace ContractBot.Agreements.Parsing;

/// <content>Items and sub-items with signs: which sign opens a list, goes on with one, or ends one.</content>
internal sealed partial class OutlineReader
{
    private const int ListLookahead = 200;

    // 号, ア, (ア)
    private const int DeepestItem = 2;

    // A sign with the words that tell whether it is one.
    private const int LongestSign = 24;

    // What an item may begin with in the middle of a line.
    private const string InnerSigns = "(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽アイ";

    /// <summary>Opens an item whose sign stands at <paramref name="column"/> of line <paramref name="i"/>.</summary>
    private int? TryItem(int i, int column, LineContext context)
    {
        // Once its items are over, a paragraph has no more: a second list would repeat their numbers.
        // …に対し、 followed by a list: the line before ends early there, and not where a page was full.
        if (_builder.Paragraph is not { } paragraph
            || (_builder.ItemDepth == 0 && paragraph.Children.Count > 0)
            || (context.Open && (column > 0 || _width.IsFilledBy(_lines[i - 1]))))
        {
            return null;
        }

        var readings = SignsAt(i, column);
        var indent = _lines[i].Indent;
        var apart = column == 0 && !_width.IsFilledBy(_lines[i - 1]);
        var placed = _lists.Continue(readings, apart, indent);
        if (placed is null && _lists.First(readings, indent) is { } first && (OpensList(i, first, context) || (apart && _lists.IsWithinBullet(indent))))
        {
            placed = (first, _lists.Depth);
        }
        else if (placed is null && apart && _lists.Again(readings) is { } again)
        {
            placed = (again, 0);
        }

        if (placed is not { } item)
        {
            return null;
        }

        _outline.Roles[i] = LineRole.Start;
        _lists.Place(item.Sign, item.Depth, indent);
        if (item.Depth > DeepestItem)
        {
            // Lists further down have no address of their own; they stay lines of what they stand in.
            _builder.AddText(new Place(i, column), EndOf(i));
            return i + 1;
        }

        var end = column + item.Sign.Length;
        _builder.OpenItem(new TextDraft { Start = new Place(i, column), Number = item.Sign.Number, NumberText = On(i, column, end) }, item.Depth);
        AddRest(i, end);
        return i + 1;
    }

    /// <summary>Whether a sign that counts 1 opens a list: its successor opens a line further on, or it cannot be anything else.</summary>
    private bool OpensList(int i, ItemNumber.Match first, LineContext context)
    {
        if ((context.SentenceEnded || (i > 0 && _builder.ItemDepth > 0 && !_width.IsFilledBy(_lines[i - 1]))) && first.Style is ItemStyle.BracketedDigit or ItemStyle.Circled)
        {
            return true;
        }

        // 1. 利用状況 |    - 利用時間: a list of one that holds a list
        return GoesOnBelow(i, first)
            || (context.SentenceEnded && i + 1 < _lines.Length && _lines[i + 1].Bulleted && !_lines[i].Bulleted && _lines[i + 1].Indent > _lines[i].Indent);
    }

    private bool GoesOnBelow(int i, ItemNumber.Match first)
    {
        var second = NextSecond(first.Style, i + 1);
        return second < Math.Min(_lines.Length, i + ListLookahead)
            && !Enumerable.Range(i + 1, second - i - 1).Any(j => _headings.ContainsKey(j) || (NumberStyleRule.Read(_lines[j], _builder.Part.Style) is { } number && number.Number == _sequence.Last + 1));
    }

    /// <summary>The first line from <paramref name="from"/> on that starts with a list's second sign; each line is looked at once for each kind of list.</summary>
    private int NextSecond(ItemStyle style, int from)
    {
        var second = Math.Max(from, _seconds.GetValueOrDefault(style));
        while (second < _lines.Length && !SignsAt(second, 0).Any(sign => sign.Style == style && sign.Number == 2))
        {
            second++;
        }

        _seconds[style] = second;
        return second;
    }

    /// <summary>
    /// Whether words after the last item are the paragraph's own: they start a new sentence, less indented than the item or after one that ends in no stop,
    /// and no item follows.
    /// </summary>
    private bool EndsItems(int i, LineContext context)
    {
        var before = _lines[i - 1];
        var line = _lines[i];
        var item = _lines[_builder.Paragraph!.Children[^1].Start.Line];
        var apart = context.SentenceEnded ? line.Indent < item.Indent || (item.Bulleted && !line.Bulleted) || LineStart.IsParticle(line.Folded) : LineStart.IsProviso(line.Folded);
        if (!apart || context.Open || _width.IsFilledBy(before))
        {
            return false;
        }

        for (var j = i + 1; j < Math.Min(_lines.Length, i + ListLookahead); j++)
        {
            if (_lists.Continue(SignsAt(j, 0), false, _lines[j].Indent) is not null)
            {
                return false;
            }

            if (ParagraphAt(j) is not null || OpensArticle(j))
            {
                return true;
            }
        }

        return true;
    }

    // …の情報収集 (2) 日用品のあっせん · …通報する。ア　高齢者の: the next sign of an open list, or the first of a list that goes on below
    private int? SignWithin(int i, int column)
    {
        var folded = _lines[i].Folded;
        for (var at = column + 1; at + 2 < folded.Length; at++)
        {
            if (folded[at - 1] != '。' && !char.IsWhiteSpace(folded[at - 1]) || char.IsWhiteSpace(folded[at]) || !InnerSigns.Contains(folded[at]))
            {
                continue;
            }

            var signs = SignsAt(i, at);
            var ended = folded.AsSpan(column, at - column).TrimEnd() is [.., '。'];
            if (_lists.Continue(signs) is { Sign.Style: ItemStyle.BracketedDigit or ItemStyle.Circled }
                || (ended && _lists.First(signs) is { Style: ItemStyle.BracketedDigit or ItemStyle.Circled or ItemStyle.Gojuon or ItemStyle.Iroha } first && GoesOnBelow(i, first)))
            {
                return at;
            }
        }

        return null;
    }

    private IReadOnlyList<ItemNumber.Match> SignsAt(int i, int column) =>
        column == 0 && _lines[i].Counted is { } place
            ? [.. ItemNumber.Read(_lines[i].Folded).Select(sign => sign.Style == ItemStyle.Digit ? sign with { Number = place } : sign)]
            : ItemNumber.Read(_lines[i].Folded[column..Math.Min(_lines[i].Folded.Length, column + LongestSign)]);
}
