using System.Collections.Immutable;
using System.Text.RegularExpressions;

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
            return TryOpeningHeading(i) ?? TryClosingHeading(i);
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

    // ## はじめに … ## 第1条（適用）: the first heading has no number, is as far out as those of the articles, and names no parties below it
    private int? TryOpeningHeading(int i)
    {
        if (!_lines[i].IsHeading || !_sequence.IsEmpty || _builder.InSignature || i + 1 == _lines.Length || !IsUnnumberedHeading(i) || NoArticle().IsMatch(_lines[i].Folded) || TitleRule.IsDocumentName(_lines[i].Folded))
        {
            return null;
        }

        var first = i + 1;
        while (first < _lines.Length && !_lines[first].IsHeading)
        {
            first++;
        }

        if (first == i + 1 || first == _lines.Length || _isContents[i + 1] || ReadOpening(first) is null || _lines[i].HeadingLevel != _lines[first].HeadingLevel
            || Enumerable.Range(i + 1, first - i - 1).Any(j => Parties().IsMatch(_lines[j].Folded)))
        {
            return null;
        }

        _outline.Roles[i] = LineRole.Heading;
        _headed = Math.Max(_headed, _lines.Skip(i).Max(line => NumberStyleRule.Read(line, _builder.Part.Style)?.Number ?? 0));
        return OpenHeaded(i, On(i, 0, _lines[i].Text.Length));
    }

    private bool IsUnnumberedHeading(int i) =>
        ReadOpening(i) is null && CaptionLine.Read(_lines[i].Folded) is null && DivisionHeading.Read(_lines[i].Folded) is null && !SentenceEnd.IsAt(_lines[i].Text);

    // 前文 · 目次 · ■当事者: what the words before the first article are called
    [GeneratedRegex(@"\A(?:前\s*文|目\s*次|本\s*文|本\s*則|\W?\s*(?:契約)?当事者\S{0,4})\z")]
    private static partial Regex NoArticle();

    // 株式会社灯（以下「甲」という。） · 甲：株式会社灯
    [GeneratedRegex(@"以下[、,]?\s*[「『](?:甲|乙|委託者|受託者|当社|当方|運営者)|\A[甲乙丙][\s:]")]
    private static partial Regex Parties();

    // ## 第9条（協議） … ## お問い合わせ先: the last heading has no number, as far out as those of the articles
    private int? TryClosingHeading(int i)
    {
        if (!_lines[i].IsHeading || _builder.InSignature || _builder.Article is not { } article || _sequence.IsEmpty || i + 1 == _lines.Length
            || _lines[article.NumberText.Start.Line] is not { IsHeading: true } last || _lines[i].HeadingLevel > last.HeadingLevel
            || article.Paragraphs is [{ ChapeauStart: null, Children.Count: 0 }] || SignsFrom(i + 1) || SignatureBlockRule.IsClosing(Window(i + 1))
            || !IsUnnumberedHeading(i)
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
