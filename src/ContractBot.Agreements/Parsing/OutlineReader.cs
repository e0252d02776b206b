using System.Collections.Immutable;

namespace ContractBot.Agreements.Parsing;

/// <summary>Reads the lines of a file from top to bottom and decides for each what it opens.</summary>
internal sealed partial class OutlineReader
{
    private const int SignatureLookahead = 14;

    private readonly ImmutableArray<SourceLine> _lines;
    private readonly WrapWidth _width;
    private readonly ImmutableArray<bool> _isContents;
    private readonly Dictionary<int, int> _quotedLines;
    private readonly Outline _outline;
    private readonly OutlineBuilder _builder;
    private readonly ItemLists _lists = new();
    private readonly Dictionary<DivisionLevel, int> _divisions = [];
    private readonly Dictionary<ItemStyle, int> _seconds = [];
    private ArticleSequence _sequence = new();
    private bool _headlineCaptions;
    private bool _overheadCaptions;
    private bool _closingWords;
    private bool _signed;
    private bool _dividedSince;

    private OutlineReader(ImmutableArray<SourceLine> lines, WrapWidth width)
    {
        _lines = lines = RepeatedOnes.Count(lines);
        _width = width;
        _isContents = TableOfContents.Find(lines);
        _outline = new Outline(lines.Length, AttachmentMentions.In(lines));
        _quotedLines = QuotedProvisions.Find(lines).ToDictionary(run => run.First, run => run.Count);
        var title = TitleRule.CountLines(lines);
        Array.Fill(_outline.Roles, LineRole.Heading, 0, title);
        if (title > 0)
        {
            _outline.Title = new Stretch(new Place(0, 0), EndOf(title - 1));
            _outline.TitleWords = TitleRule.Words(lines, title);
        }

        var style = StyleFrom(title, true);
        _headlineCaptions = HeadlineCaptions.AreUsed(lines, _isContents, title, style);
        _overheadCaptions = OverheadCaptions.AreUsed(lines, title, style);
        _builder = new OutlineBuilder(_outline, title < lines.Length ? new Place(title, 0) : title > 0 ? EndOf(title - 1) : default, style);
        TitleLines = title;
    }

    private int TitleLines { get; }

    private bool HasArticles => _builder.Part.Articles.Count + _builder.Part.Divisions.Count > 0;

    /// <summary>The outline of the lines.</summary>
    public static Outline Read(ImmutableArray<SourceLine> lines, WrapWidth width)
    {
        var reader = new OutlineReader(lines, width);
        for (var i = reader.TitleLines; i < lines.Length;)
        {
            i = reader.ReadAt(i);
        }

        reader._builder.ClosePart();
        return reader._outline;
    }

    /// <summary>Reads what starts at line <paramref name="i"/>; gives the line after it.</summary>
    private int ReadAt(int i)
    {
        if (_isContents[i])
        {
            // Between title and articles it stands as a heading; a line like it within an article is that article's.
            _outline.Roles[i] = LineRole.Heading;
            if (_builder.Article is not null || _builder.InSignature || _outline.Parts.Count > 1)
            {
                _builder.AddText(new Place(i, 0), EndOf(i));
            }

            return i + 1;
        }

        if (_quotedLines.TryGetValue(i, out var quoted))
        {
            return AddQuoted(i, quoted);
        }

        var context = ContextOf(i);
        return TryAttachment(i, context)
            ?? TryHeading(i)
            ?? TryDivision(i, context)
            ?? TryArticle(i, context)
            ?? TrySignature(i, context)
            ?? TryParagraph(i, context)
            ?? TryItem(i, 0, context)
            ?? TryBullet(i)
            ?? TryEntry(i, context)
            ?? TryBlock(i, context)
            ?? AddLine(i, context);
    }

    private LineContext ContextOf(int i)
    {
        if (i == 0 || _outline.Roles[i - 1] == LineRole.Heading)
        {
            return new LineContext(true, false, false);
        }

        var before = _lines[i - 1].Text;
        return new LineContext(SentenceEnd.IsAt(before) || CaptionLine.ReadAtEndOfParagraph(_lines[i - 1].Folded) is not null, SentenceEnd.IsOpenAt(before), false);
    }

    private int? TryAttachment(int i, LineContext context)
    {
        if (context.Open || !(context.SentenceEnded || _builder.InSignature || StandsApart(i) || (_signed && !HasArticles && TitleRule.IsDocumentName(_lines[i].Folded)))
            || AttachmentOpening.Read(_lines, i, _outline.Mentions, _builder.InSignature && HasArticles, _sequence.Last, _signed && !HasArticles) is not { } opening)
        {
            return null;
        }

        var next = i + opening.Lines;
        _signed &= !opening.IsDocument;
        var style = StyleFrom(next, false);
        Array.Fill(_outline.Roles, opening.SharesLine ? LineRole.Start : LineRole.Heading, i, opening.Lines);
        var part = new PartDraft { Label = opening.Label, Heading = opening.Heading, Style = style, Start = new Place(i, 0) };
        _builder.OpenPart(part, opening.SharesLine ? opening.Label!.Value.End : EndOf(next - 1));
        if (opening.SharesLine)
        {
            _builder.AddText(new Place(i, SkipSpace(i, opening.Label!.Value.End.Column)), EndOf(i));
        }

        _sequence = new ArticleSequence();
        _divisions.Clear();
        _lists.Clear();
        _headlineCaptions = HeadlineCaptions.AreUsed(_lines, _isContents, next, style);
        _overheadCaptions = OverheadCaptions.AreUsed(_lines, next, style);
        return next;
    }

    /// <summary>Whether the line is set apart from a line before that was not full: a list's last entry or a table's row ends in no stop.</summary>
    private bool StandsApart(int i) =>
        !_width.IsFilledBy(_lines[i - 1]) && (_lines[i].BlankBefore || AttachmentHeading.ReadLabelled(_lines[i].Folded) is not null);

    private int? TryDivision(int i, LineContext context)
    {
        if (_builder.InSignature || context.Open || (!context.SentenceEnded && i > 0 && !_lines[i].IsHeading && _width.IsFilledBy(_lines[i - 1]))
            || DivisionHeading.Read(_lines[i].Folded) is not { } heading)
        {
            return null;
        }

        var last = _divisions.GetValueOrDefault(heading.Level);
        if (heading.Number != 1 && (heading.Number <= last || heading.Number > last + 3))
        {
            return null;
        }

        _divisions[heading.Level] = heading.Number;
        foreach (var deeper in _divisions.Keys.Where(level => level > heading.Level).ToList())
        {
            _divisions.Remove(deeper);
        }

        _outline.Roles[i] = LineRole.Heading;
        _dividedSince = true;
        _lists.Clear();
        _builder.OpenDivision(new DivisionDraft
        {
            Level = heading.Level,
            Number = heading.Number,
            NumberText = On(i, 0, heading.NumberLength),
            Words = On(i, heading.Words.Start, heading.Words.End),
            Heading = On(i, 0, _lines[i].Text.Length),
        });
        return i + 1;
    }

    private int? TrySignature(int i, LineContext context)
    {
        if (_signed || context.Open || _builder.IsBare)
        {
            return null;
        }

        var ended = context.SentenceEnded || _builder.ItemDepth > 0 || !_width.IsFilledBy(_lines[i - 1]);
        var closing = ended && SignatureBlockRule.IsClosing(Window(i));
        var marked = !closing && _outline.Parts.Count == 1 && SignatureBlockRule.IsEndMark(_lines[i].Folded) && (i + 1 == _lines.Length || SignsFrom(i + 1));
        if (!closing && !marked && ((_sequence.IsEmpty && _outline.Parts.Count == 1) || !ended || !SignsFrom(i)))
        {
            return null;
        }

        _outline.Roles[i] = closing ? LineRole.Start : LineRole.Signature;
        _signed = true;
        _closingWords = closing && !SentenceEnd.IsAt(_lines[i].Text);
        _lists.Clear();
        _builder.OpenSignature(new Place(i, 0));
        _builder.AddText(new Place(i, 0), EndOf(i));
        return i + 1;
    }

    /// <summary>Whether signatures without closing words start here: a date line (rules have no more than the date of their making), or a party's line with another after it, and no further article.</summary>
    private bool SignsFrom(int i)
    {
        var signed = SigningDate.IsDateLine(_lines[i].Folded) || SignatureBlockRule.IsHistoryLine(_lines[i].Folded) || (_lines[i].BlankBefore && SignatureBlockRule.IsContactLine(_lines[i].Folded));
        if (!signed && !SignatureBlockRule.IsSignatureLine(_lines[i].Folded))
        {
            return false;
        }

        for (var j = i + 1; j < Math.Min(_lines.Length, i + SignatureLookahead); j++)
        {
            if (_headings.ContainsKey(j) || (NumberStyleRule.Read(_lines[j], _builder.Part.Style) is { } number && number.Number == _sequence.Last + 1))
            {
                return false;
            }

            signed |= SignatureBlockRule.IsSignatureLine(_lines[j].Folded) || SigningDate.IsDateLine(_lines[j].Folded);
        }

        return signed;
    }

    private int AddLine(int i, LineContext context)
    {
        if (_builder.InSignature)
        {
            _outline.Roles[i] = _closingWords ? LineRole.Text : LineRole.Signature;
            _closingWords &= !SentenceEnd.IsAt(_lines[i].Text);
        }
        else if (_builder.Article is null)
        {
            // Entries of a cover sheet or of an attachment without articles keep their lines.
            var entry = context.SentenceEnded || !_width.IsFilledBy(_lines[i - 1]);
            _outline.Roles[i] = entry && !LineStart.IsPlain(_lines[i].Folded) && !context.Open ? LineRole.Start : LineRole.Text;
        }
        else
        {
            if (_builder.ItemDepth > 0 && EndsItems(i, context))
            {
                _builder.LeaveItems();
                _outline.Roles[i] = LineRole.Start;
            }

            AddWords(i, 0);
            return i + 1;
        }

        _builder.AddText(new Place(i, 0), EndOf(i));
        return i + 1;
    }

    /// <summary>Takes in new wording of another agreement as words of what is open here.</summary>
    private int AddQuoted(int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            var folded = _lines[i].Folded;
            _outline.Roles[i] = CaptionLine.Read(folded) is not null ? LineRole.Heading : LineStart.IsPlain(folded) && !folded.Contains('\t') ? LineRole.Text : LineRole.Start;
        }

        // What stands above ends with its sentence.
        _outline.Roles[first] = _outline.Roles[first] == LineRole.Text ? LineRole.Start : _outline.Roles[first];
        _builder.AddText(new Place(first, 0), EndOf(first + count - 1));
        _outline.Quoted.Add(new Stretch(new Place(first, 0), EndOf(first + count - 1)));
        return first + count;
    }

    private string Window(int i)
    {
        var window = _lines[i].Folded;
        for (var j = i + 1; j < Math.Min(_lines.Length, i + 3) && window.Length < 160 && !SentenceEnd.IsAt(window); j++)
        {
            window += _lines[j].Folded;
        }

        return window;
    }

    private Place EndOf(int line) => new(line, _lines[line].Text.Length);

    private static Stretch On(int line, int start, int end) => new(new Place(line, start), new Place(line, end));
}
