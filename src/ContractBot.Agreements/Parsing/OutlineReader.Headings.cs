using System.Collections.Immutable;

namespace ContractBot.Agreements.Parsing;

/// <content>Headings without numbers that stand where others have articles.</content>
internal sealed partial class OutlineReader
{
    private ImmutableDictionary<int, HeadingArticles.Found> _headings = ImmutableDictionary<int, HeadingArticles.Found>.Empty;
    private int _groups;

    // The number of the last heading that is an article; below numbered articles they count on from the greatest number.
    private int _headed;

    // The level of the widest groups.
    private int _groupLevel;

    /// <summary>Opens the article, or the group of articles, under a heading without number.</summary>
    private int? TryHeading(int i)
    {
        if (!_headings.TryGetValue(i, out var heading))
        {
            return TryClosingHeading(i);
        }

        _outline.Roles[i] = LineRole.Heading;
        _lists.Clear();
        var words = On(i, heading.Words.Start, heading.Words.End);
        if (heading.IsGroup)
        {
            _builder.OpenDivision(new DivisionDraft
            {
                Level = _lines[i].HeadingLevel <= _groupLevel ? DivisionLevel.Sho : DivisionLevel.Setsu,
                Number = ++_groups,
                NumberText = On(i, 0, 0),
                Words = words,
                Heading = On(i, 0, _lines[i].Text.Length),
            });
            return i + 1;
        }

        return OpenHeaded(i, words);
    }

    // ## 第9条（協議） … ## お問い合わせ先: the last heading has no number, as far out as those of the articles
    private int? TryClosingHeading(int i)
    {
        if (!_lines[i].IsHeading || _builder.InSignature || _builder.Article is not { } article || _sequence.IsEmpty || i + 1 == _lines.Length
            || _lines[article.NumberText.Start.Line] is not { IsHeading: true } last || _lines[i].HeadingLevel > last.HeadingLevel
            || article.Paragraphs is [{ ChapeauStart: null, Children.Count: 0 }] || SignsFrom(i + 1) || SignatureBlockRule.IsClosing(Window(i + 1))
            || ReadOpening(i) is not null || CaptionLine.Read(_lines[i].Folded) is not null || DivisionHeading.Read(_lines[i].Folded) is not null || SentenceEnd.IsAt(_lines[i].Text)
            || Enumerable.Range(i + 1, _lines.Length - i - 1).Any(j => _lines[j].IsHeading))
        {
            return null;
        }

        _outline.Roles[i] = LineRole.Heading;
        _lists.Clear();
        _headed = Math.Max(_headed, _sequence.Last);
        return OpenHeaded(i, On(i, 0, _lines[i].Text.Length));
    }

    private int OpenHeaded(int i, Stretch words)
    {
        var number = new ProvisionNumber(0, ++_headed, null, NumberStyle.Headed);
        if (_builder.Part.Style == NumberStyle.Headed)
        {
            _sequence.Advance(number);
        }

        _builder.CloseSignature();
        _builder.OpenArticle(new ArticleDraft { Start = new Place(i, 0), Number = number, NumberText = On(i, 0, 0) });
        _builder.AddCaption(words, EndOf(i));
        _builder.OpenParagraph(new TextDraft { Start = EndOf(i), Number = 1 });
        return i + 1;
    }

    private bool OpensArticle(int i) => _headings.ContainsKey(i) || NumberStyleRule.Read(_lines[i], _builder.Part.Style) is not null;

    /// <summary>Settles how the part whose text starts at <paramref name="from"/> is divided.</summary>
    private NumberStyle? StyleFrom(int from, bool isBody)
    {
        var style = NumberStyleRule.Choose(_lines, _isContents, from, isBody);
        (style, _headings) = HeadingArticles.Find(_lines, _isContents, from, style);
        var groups = _headings.Where(h => h.Value.IsGroup).Select(h => _lines[h.Key].HeadingLevel).ToList();
        (_groupLevel, _groups) = (groups.Count > 0 ? groups.Min() : 0, 0);
        _headed = style == NumberStyle.Headed || _headings.IsEmpty ? 0 : _lines.Skip(from).Max(line => NumberStyleRule.Read(line, style)?.Number ?? 0);
        return style;
    }
}
