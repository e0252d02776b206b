namespace ContractBot.Agreements.Parsing;

/// <content>Articles and paragraphs.</content>
internal sealed partial class OutlineReader
{
    private int? TryArticle(int i, LineContext context)
    {
        // Articles after a signature belong to the body only where none came before it: a cover sheet, signed, then the articles.
        if ((_builder.InSignature && !_sequence.IsEmpty)
            || ReadOpening(i) is not { } opening)
        {
            return null;
        }

        var folded = _lines[opening.Line].Folded;
        var numberEnd = opening.Column + opening.Number.Length;
        var captionAfter = opening.Caption is null ? CaptionLine.ReadAfterNumber(folded, numberEnd) : null;
        var trailing = opening.Caption is null && captionAfter is null && i > 0 ? CaptionLine.ReadAtEndOfParagraph(_lines[i - 1].Folded) : null;
        var headed = _lines[opening.Line].IsHeading;
        var apart = i > 0 && !_width.IsFilledBy(_lines[i - 1]) && numberEnd < folded.Length && char.IsWhiteSpace(folded[numberEnd]) && EndsSentence(opening.Line);
        if (_dividedSince && opening.Number is { Number: 1, Branch: null } && !_sequence.IsEmpty && (headed || opening.HasCaption || captionAfter is not null))
        {
            // The articles of each chapter count anew.
            _sequence = new ArticleSequence();
        }

        if (!_sequence.Accepts(opening.Number, context with { IsApart = apart, HasCaption = opening.HasCaption || captionAfter is not null || headed, SentenceEnded = context.SentenceEnded || headed }))
        {
            return null;
        }

        if (trailing is { } left)
        {
            _builder.CutBack(new Place(i - 1, left.Open));
        }

        Array.Fill(_outline.Roles, LineRole.Heading, i, opening.Line - i);
        if (opening.WrappedCaption is { } wrapped)
        {
            (_outline.Roles[wrapped - 1], _outline.Roles[wrapped]) = (LineRole.Start, LineRole.Text);
        }

        _sequence.Advance(opening.Number);
        _dividedSince = false;
        _lists.Clear();
        _builder.CloseSignature();
        _builder.OpenArticle(new ArticleDraft
        {
            Start = new Place(opening.First, 0),
            Number = opening.Number,
            NumberText = On(opening.Line, folded[opening.Column..numberEnd].IndexOf('第') is > 0 and var mark ? opening.Column + mark : opening.Column, numberEnd),
            Caption = opening.Caption ?? (trailing is { } words ? On(i - 1, words.Words.Start, words.Words.End) : null),
            VariantHeadings = [.. opening.VariantHeadings],
        });
        return ReadAfterNumber(opening.Line, numberEnd, captionAfter);
    }

    private ArticleOpening? ReadOpening(int i)
    {
        var style = _builder.Part.Style;
        return ArticleOpening.Read(_lines, i, style)
            ?? (_overheadCaptions && OverheadCaptions.IsCaption(_lines, i, style) && ArticleOpening.Read(_lines, i + 1, style) is { } opening
                ? opening with { First = i, Caption = new Stretch(new Place(i, 0), EndOf(i)) }
                : null);
    }

    /// <summary>Reads what follows an article's number: a caption on this line or the next, then the first paragraph.</summary>
    private int ReadAfterNumber(int i, int column, (ContractBot.Text.TextSpan Words, int End)? caption)
    {
        var article = _builder.Article!;
        var style = _builder.Part.Style;
        if (caption is { } after)
        {
            _builder.AddCaption(On(i, after.Words.Start, after.Words.End), new Place(i, after.End));
            column = after.End;
        }
        else if (article.Caption is null && (IsHeadingsRest(i, column) || (_headlineCaptions && HeadlineCaptions.IsCaptioned(_lines, i, column, style))))
        {
            var start = SkipSpace(i, column);
            _builder.AddCaption(On(i, start, _lines[i].Text.Length), EndOf(i));
            column = _lines[i].Text.Length;
        }

        column = SkipSpace(i, column);
        var next = i + 1;
        if (column == _lines[i].Text.Length)
        {
            _outline.Roles[i] = LineRole.Heading;
            if (article.Caption is null && next < _lines.Length && CaptionLine.Read(_lines[next].Folded) is { } words
                && ArticleOpening.Read(_lines, next, style) is null)
            {
                _builder.AddCaption(On(next, words.Start, words.End), EndOf(next));
                _outline.Roles[next] = LineRole.Heading;
                next++;
            }

            _builder.OpenParagraph(new TextDraft { Start = EndOf(next - 1), Number = 1 });
            return next;
        }

        _outline.Roles[i] = LineRole.Start;
        OpenFirstParagraph(i, column);
        return next;
    }

    // ## 3. 契約期間: what a heading says behind its number is its caption
    private bool IsHeadingsRest(int i, int column) =>
        _lines[i].IsHeading && SkipSpace(i, column) < _lines[i].Text.Length && !SentenceEnd.IsAt(_lines[i].Text) && !_lines[i].Text.Contains('。', StringComparison.Ordinal);

    private void OpenFirstParagraph(int i, int column)
    {
        var rest = _lines[i].Folded[column..];
        if (ParagraphNumber.Read(rest) is { Number: 1, Spaced: true } number && (number.Article ?? _sequence.Last) == _sequence.Last && _builder.Part.Style != NumberStyle.Plain)
        {
            _builder.OpenParagraph(new TextDraft { Start = new Place(i, column), Number = 1, NumberText = On(i, column, column + number.Length) });
            AddRest(i, column + number.Length);
            return;
        }

        _builder.OpenParagraph(new TextDraft { Start = new Place(i, column), Number = 1 });
        AddRest(i, column);
    }

    /// <summary>Adds the rest of a line to the paragraph or item just opened; it may open an item at once.</summary>
    private void AddRest(int i, int column)
    {
        column = SkipSpace(i, column);
        if (column == _lines[i].Text.Length)
        {
            _outline.Roles[i] = LineRole.Heading;
        }
        else if (TryItem(i, column, new LineContext(true, false, false)) is null)
        {
            AddWords(i, column);
        }
    }

    /// <summary>Adds the words of a line from <paramref name="column"/> on; a sign among them may open the next item, where line ends were lost.</summary>
    private void AddWords(int i, int column)
    {
        var next = SignWithin(i, column);
        _builder.AddText(new Place(i, column), next is { } at ? new Place(i, at) : EndOf(i));
        if (next is { } sign && TryItem(i, sign, new LineContext(true, false, false)) is null)
        {
            _builder.AddText(new Place(i, sign), EndOf(i));
        }
    }

    private int? TryParagraph(int i, LineContext context)
    {
        if (_builder.Article is not { } article || context.Open
            || (ParagraphAt(i) ?? KanjiParagraphAt(i, context)) is not { } number
            || (_builder.Part.Style == NumberStyle.Plain && number.Article is null)
            || !IsNextParagraph(number, article, context, i))
        {
            return null;
        }

        var sign = On(i, 0, number.Length);
        var start = new Place(i, 0);
        if (number.Number == 1)
        {
            start = _builder.IsBare ? start : article.Paragraphs[0].Start;
            article.Paragraphs.Clear();
        }

        _outline.Roles[i] = LineRole.Start;
        _lists.Clear();
        _builder.OpenParagraph(new TextDraft { Start = start, Number = number.Number, NumberText = sign });
        AddRest(i, number.Length);
        return i + 1;
    }

    // 第１条（総則）※要確認, and below it １．甲は、…。 and ２．: words behind a caption that are no sentence lead to no list
    private bool IsRemark(ArticleDraft article, int i) =>
        article.NumberText.End.Line == i - 1 && article.Caption is { } caption && caption.End.Line == i - 1 && caption.Start.Column > article.NumberText.End.Column
        && !_lines[i - 1].Text[caption.End.Column..].Any("。：:".Contains) && !Announcement().IsMatch(_lines[i - 1].Folded) && EndsSentence(i);

    private bool IsNextParagraph(ParagraphNumber.Match number, ArticleDraft article, LineContext context, int i)
    {
        if (number.Article is { } prefix && prefix != article.Number.Number)
        {
            return false;
        }

        // The number may continue a list of items instead.
        if (_lists.Continue(SignsAt(i, 0), false, _lines[i].Indent) is { } item && !IsBelowParagraph(article, item.Depth, number, i))
        {
            return false;
        }

        var last = article.Paragraphs[^1].Number;
        if (number.Number == 1)
        {
            return article.Paragraphs is [{ NumberText: null }] && _builder.ItemDepth == 0 && (_builder.IsBare || IsRemark(article, i));
        }

        if (number.Number <= last && IsPrintedAgain(number, article, context, i))
        {
            return true;
        }

        var inChapeau = _builder.ItemDepth == 0;
        return context.SentenceEnded || (_lines[i].BlankBefore && _builder.ItemDepth > 0 && !_width.IsFilledBy(_lines[i - 1]))
            ? number.Number > last && number.Number <= last + (number.Spaced ? 2 : 1)
            : number.Number == last + 1 && (number.Spaced || !inChapeau) && (!inChapeau || !_width.IsFilledBy(_lines[i - 1]));
    }

    // 1. 前項の場合は、次による。 |    1. 届出 |    2. 確認 | 2. 会社は: it stands below the paragraph's number, and the list further in
    private bool IsBelowParagraph(ArticleDraft article, int depth, ParagraphNumber.Match number, int i) =>
        article.Paragraphs[^1] is { NumberText: { } above } last && number.Number == last.Number + 1
        && _lines[above.Start.Line].Indent == _lines[i].Indent && _lists.IsOutside(depth, _lines[i].Indent);

    // A number printed twice by mistake, or 5 behind the items of 6. With other sentences in between, a heading was not seen and the paragraphs count anew.
    private bool IsPrintedAgain(ParagraphNumber.Match number, ArticleDraft article, LineContext context, int i) =>
        article.Paragraphs[^1] is { NumberText: { } above } && number.Spaced && EndsSentence(i)
        && (context.SentenceEnded || (_builder.ItemDepth > 0 && !_width.IsFilledBy(_lines[i - 1]))) && (number.Number == article.Paragraphs[^1].Number || _builder.ItemDepth > 0) && _lists.Again(SignsAt(i, 0)) is null
        && !Enumerable.Range(above.Start.Line + 1, i - above.Start.Line - 1).Any(j =>
            _outline.Roles[j] == LineRole.Text && SentenceEnd.IsAt(_lines[j - 1].Text) && LineStart.IsPlain(_lines[j].Folded) && !LineWrap.Joins(_lines[j - 1], _lines[j], _width));

    // In a list that writes 1. before every entry the place counts.
    private ParagraphNumber.Match? ParagraphAt(int i) =>
        ParagraphNumber.Read(_lines[i].Folded) is { } number ? number with { Number = _lines[i].Counted ?? number.Number } : null;

    // 第三条 …。 | 二　前項の…。: without a 一 before it, no list counts so
    private ParagraphNumber.Match? KanjiParagraphAt(int i, LineContext context) =>
        context.SentenceEnded && _builder.ItemDepth == 0 && !_lists.Has(ItemStyle.Kanji)
        && ItemNumber.Read(_lines[i].Folded) is [{ Style: ItemStyle.Kanji, Number: > 1 } sign] && EndsSentence(i)
            ? new ParagraphNumber.Match(sign.Length, sign.Number, null, true)
            : null;

    private int SkipSpace(int i, int column)
    {
        var text = _lines[i].Folded;
        while (column < text.Length && (char.IsWhiteSpace(text[column]) || text[column] == ':'))
        {
            column++;
        }

        return column;
    }
}
