using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Text;

namespace ContractBot.Typesetting;

/// <summary>Lays out one article.</summary>
/// <param name="words">The text.</param>
/// <param name="article">The article.</param>
/// <param name="links">The references.</param>
/// <param name="captionIsItsOwn">False for a later version of an article, which shares the caption above the first.</param>
internal sealed class ArticleSetting(Words words, Article article, WordLinks links, bool captionIsItsOwn)
{
    /// <summary>The layout.</summary>
    public TypesetArticle Set()
    {
        var caption = captionIsItsOwn && article.CaptionSpan is { } span ? Words.WithBrackets(words.Text, span) : (TextSpan?)null;
        var beside = caption is { } c && c.Start >= article.NumberSpan.End && c.End <= article.Paragraphs[0].Chapeau.Start;
        return new TypesetArticle(
            article.Address.Anchor,
            article.Address.VariantNumber == 1 ? article.Address.Anchor + "v1" : null,
            [.. Above(beside ? null : caption)],
            words.Line(article.NumberSpan),
            beside ? caption!.Value.Slice(words.Text) : null,
            [.. article.Paragraphs.Select(SetParagraph)]);
    }

    private IEnumerable<HeadLine> Above(TextSpan? caption)
    {
        var from = article.Span.Start;
        if (caption is { } above)
        {
            foreach (var line in Notes(from, above.Start))
            {
                yield return line;
            }

            yield return new HeadLine(above.Slice(words.Text), IsCaption: true);
            from = Math.Max(from, Math.Min(above.End, article.NumberSpan.Start));
        }

        var first = article.Paragraphs[0];
        foreach (var line in Notes(from, article.NumberSpan.Start).Concat(Notes(article.NumberSpan.End, Math.Min(first.Span.Start, first.Chapeau.Start))))
        {
            yield return line;
        }
    }

    private IEnumerable<HeadLine> Notes(int start, int end) =>
        start < end ? words.Lines(new TextSpan(start, end)).Select(line => new HeadLine(line.Trim(), IsCaption: false)) : [];

    // A first paragraph's span may begin with the article's own number, which has its place already.
    private TypesetProvision SetParagraph(Paragraph paragraph) => Set(
        paragraph.Address.Anchor,
        new TextSpan(Math.Max(paragraph.Span.Start, article.NumberSpan.End), Math.Max(paragraph.Span.End, article.NumberSpan.End)),
        paragraph.Chapeau,
        [.. paragraph.Items.Select(i => (i.Span, SetItem(i)))]);

    private TypesetProvision SetItem(Item item) => Set(
        item.Address.Anchor,
        item.Span,
        item.Chapeau,
        [.. item.SubItems.Select(i => (i.Span, SetItem(i)))]);

    private TypesetProvision Set(string anchor, TextSpan span, TextSpan chapeau, ImmutableArray<(TextSpan Span, TypesetProvision Set)> children)
    {
        var number = words.Line(new TextSpan(Math.Min(span.Start, chapeau.Start), chapeau.Start));
        var below = ImmutableArray.CreateBuilder<TypesetProvision>();
        var at = chapeau.End;
        foreach (var child in children)
        {
            AddWordsBetween(child.Span.Start);
            below.Add(child.Set);
            at = Math.Max(at, child.Span.End);
        }

        AddWordsBetween(span.End);
        var own = words.Line(chapeau);
        return new TypesetProvision(anchor, number.Length > 0 ? number : null, own, below.ToImmutable()) { Links = links.In(chapeau, own) };

        void AddWordsBetween(int end)
        {
            if (end > at && words.Line(new TextSpan(at, end)) is { Length: > 0 } between)
            {
                below.Add(new TypesetProvision(null, null, between, []) { Links = links.In(new TextSpan(at, end), between) });
            }
        }
    }
}
