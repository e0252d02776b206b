namespace ContractBot.Agreements.Parsing;

/// <summary>Collects an outline from top to bottom: opening something closes what cannot hold it.</summary>
internal sealed class OutlineBuilder
{
    private readonly Outline _outline;
    private readonly List<DivisionDraft> _divisions = [];
    private readonly List<TextDraft> _texts = [];
    private Place _contentEnd;
    private Place? _looseStart;
    private Place? _signatureStart;

    public OutlineBuilder(Outline outline, Place start, NumberStyle? style)
    {
        _outline = outline;
        _contentEnd = start;
        Part = new PartDraft { Start = start, End = start, Style = style };
        outline.Parts.Add(Part);
    }

    public PartDraft Part { get; private set; }

    public ArticleDraft? Article { get; private set; }

    public TextDraft? Paragraph => _texts.Count > 0 ? _texts[0] : null;

    /// <summary>Whether the open paragraph, item or sub-item has no words yet.</summary>
    public bool IsBare => _texts.Count > 0 && _texts[^1].ChapeauStart is null;

    /// <summary>How many items are open within each other.</summary>
    public int ItemDepth => Math.Max(0, _texts.Count - 1);

    /// <summary>The paragraph, item or sub-item that would hold an item opened at <paramref name="depth"/>.</summary>
    public TextDraft At(int depth) => _texts[depth];

    /// <summary>Where the innermost open paragraph, item or sub-item starts.</summary>
    public Place InnermostStart => _texts[^1].Start;

    public bool InSignature => _signatureStart is not null;

    public void OpenPart(PartDraft part, Place headEnd)
    {
        ClosePart();
        Part = part;
        _outline.Parts.Add(part);
        _contentEnd = headEnd;
    }

    public void OpenDivision(DivisionDraft division)
    {
        CloseArticle();
        CloseLoose();
        while (_divisions.Count > 0 && _divisions[^1].Level >= division.Level)
        {
            CloseDivision();
        }

        (_divisions.Count > 0 ? _divisions[^1].Divisions : Part.Divisions).Add(division);
        _divisions.Add(division);
        _contentEnd = division.Heading.End;
    }

    public void OpenArticle(ArticleDraft article)
    {
        CloseArticle();
        CloseLoose();
        (_divisions.Count > 0 ? _divisions[^1].Articles : Part.Articles).Add(article);
        Article = article;
        _contentEnd = article.NumberText.End;
    }

    public void OpenParagraph(TextDraft paragraph)
    {
        CloseTexts(0);
        Article!.Paragraphs.Add(paragraph);
        _texts.Add(paragraph);
        _contentEnd = paragraph.NumberText?.End ?? _contentEnd;
    }

    /// <summary>Opens an item at depth 0, a sub-item at depth 1, an item of that at depth 2.</summary>
    public void OpenItem(TextDraft item, int depth)
    {
        CloseTexts(depth + 1);
        StartAt(item.Start);
        if (IsBare)
        {
            (_texts[^1].ChapeauStart, _texts[^1].ChapeauEnd) = (item.Start, item.Start);
        }

        EndChapeau(_texts[^1]);
        _texts[^1].Children.Add(item);
        _texts.Add(item);
        _contentEnd = item.NumberText?.End ?? item.Start;
    }

    /// <summary>Closes the items, so that what follows belongs to the paragraph as a whole.</summary>
    public void LeaveItems() => CloseTexts(1);

    public void OpenSignature(Place start)
    {
        CloseArticle();
        CloseLoose();
        while (_divisions.Count > 0)
        {
            CloseDivision();
        }

        _signatureStart = start;
    }

    /// <summary>Adds words to what is open: the innermost item, the signature block, or the text before the first article.</summary>
    public void AddText(Place start, Place end)
    {
        if (_texts.Count > 0)
        {
            StartAt(start);
            _texts[^1].ChapeauStart ??= start;
        }
        else if (_signatureStart is null)
        {
            _looseStart ??= start;
        }

        _contentEnd = end;
    }

    /// <summary>Adds a caption that follows the number: it belongs to the article and to no paragraph.</summary>
    public void AddCaption(Stretch caption, Place end)
    {
        Article!.Caption = caption;
        _contentEnd = end;
    }

    /// <summary>Takes back what lies after <paramref name="end"/>: a caption left at the end of a paragraph.</summary>
    public void CutBack(Place end) => _contentEnd = end;

    public void CloseArticle()
    {
        CloseTexts(0);
        if (Article is not null)
        {
            Article.End = _contentEnd;
            Article = null;
        }
    }

    /// <summary>Closes the signature block where articles follow it, as they do under a contract's cover sheet.</summary>
    public void CloseSignature()
    {
        if (_signatureStart is { } start)
        {
            Part.Signature ??= new Stretch(start, _contentEnd);
            _signatureStart = null;
        }
    }

    public void ClosePart()
    {
        CloseArticle();
        CloseLoose();
        CloseSignature();
        while (_divisions.Count > 0)
        {
            CloseDivision();
        }

        Part.End = _contentEnd;
    }

    private static Place Later(Place one, Place two) => (one.Line, one.Column).CompareTo((two.Line, two.Column)) > 0 ? one : two;

    // A paragraph without a number starts with its first words or its first item.
    private void StartAt(Place start)
    {
        if (_texts[^1] is { NumberText: null, ChapeauStart: null, Children.Count: 0 } bare)
        {
            bare.Start = start;
        }
    }

    private void CloseDivision()
    {
        _divisions[^1].End = _contentEnd;
        _divisions.RemoveAt(_divisions.Count - 1);
    }

    private void CloseLoose()
    {
        if (_looseStart is { } start)
        {
            var loose = new Stretch(start, _contentEnd);
            if (_divisions.Count > 0)
            {
                _divisions[^1].Lead ??= loose;
            }
            else
            {
                Part.Preamble ??= loose;
            }

            _looseStart = null;
        }
    }

    private void CloseTexts(int depth)
    {
        while (_texts.Count > depth)
        {
            var text = _texts[^1];
            EndChapeau(text);
            text.End = _contentEnd;
            _texts.RemoveAt(_texts.Count - 1);
        }
    }

    private void EndChapeau(TextDraft text)
    {
        if (text.Children.Count == 0)
        {
            text.ChapeauStart ??= _contentEnd;
            text.ChapeauEnd = Later(text.ChapeauStart.Value, _contentEnd);
        }
    }
}
