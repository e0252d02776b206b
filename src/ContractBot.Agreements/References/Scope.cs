using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>Where words stand: the provision whose own words they are, and those around it.</summary>
internal sealed record Scope(Part Part, Article? Article, Paragraph? Paragraph, Item? Item, IProvision From)
{
    /// <summary>All places of an agreement whose words may refer to others, each with the spans of its own words, in the order of the text.</summary>
    public static IEnumerable<(Scope Scope, TextSpan Words)> All(Agreement agreement) =>
        agreement.Parts.SelectMany(OfPart).Where(s => !s.Words.IsEmpty).OrderBy(s => s.Words.Start);

    private static IEnumerable<(Scope Scope, TextSpan Words)> OfPart(Part part)
    {
        var outside = new Scope(part, null, null, null, part);
        if (part.Ordinal > 0)
        {
            // 別表第1（第3条関係）
            IEnumerable<int?> starts = [part.Preamble?.Span.Start, part.AllLeads().FirstOrDefault()?.Span.Start, part.AllArticles().FirstOrDefault()?.Span.Start, part.SignatureBlock?.Span.Start, part.Span.End];
            var first = starts.OfType<int>().Min();
            yield return (outside, new TextSpan(part.Span.Start, Math.Max(first, part.Span.Start)));
        }

        if (part.Preamble is { } preamble)
        {
            yield return (outside with { From = preamble }, preamble.Span);
        }

        foreach (var lead in part.AllLeads())
        {
            yield return (outside with { From = lead }, lead.Span);
        }

        foreach (var (article, paragraph) in part.AllArticles().SelectMany(a => a.Paragraphs.Select(p => (a, p))))
        {
            var within = outside with { Article = article, Paragraph = paragraph, From = paragraph };
            foreach (var words in OwnWords(paragraph.Span, paragraph.Chapeau, paragraph.Items, article.NumberSpan))
            {
                yield return (within, words);
            }

            foreach (var item in paragraph.Items)
            {
                foreach (var from in item.WithSubItems())
                {
                    foreach (var words in OwnWords(from.Span, from.Chapeau, from.SubItems, article.NumberSpan))
                    {
                        yield return (within with { Item = item, From = from }, words);
                    }
                }
            }
        }

        if (part.SignatureBlock is { } signature)
        {
            yield return (outside with { From = signature }, signature.Span);
        }
    }

    /// <summary>The chapeau, and what stands between and behind the items.</summary>
    private static IEnumerable<TextSpan> OwnWords(TextSpan span, TextSpan chapeau, ImmutableArray<Item> children, TextSpan number)
    {
        yield return chapeau;
        var at = chapeau.End;
        foreach (var child in children)
        {
            if (child.Span.Start > at)
            {
                yield return new TextSpan(at, child.Span.Start);
            }

            at = Math.Max(at, child.Span.End);
        }

        if (span.End > at && at >= number.End)
        {
            yield return new TextSpan(at, span.End);
        }
    }
}
