using ContractBot.Text;

namespace ContractBot.Agreements.Tests;

/// <summary>Renders an agreement in the form of the golden outlines, one line a thing.</summary>
internal static class OutlineRenderer
{
    private const int HeadLength = 12;
    private const int TailLength = 10;

    public static IEnumerable<string> Render(Agreement agreement)
    {
        yield return Line("title", agreement.Title);
        foreach (var party in agreement.Parties)
        {
            yield return Line("party", party.ShortName, party.Name);
        }

        yield return Line("signed", agreement.SignedOn is { } signed ? $"{signed.Date:yyyy-MM-dd}" : "-");
        foreach (var line in agreement.Parts.SelectMany(part => Render(agreement, part)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Render(Agreement agreement, Part part)
    {
        var below = new List<(TextSpan Span, IEnumerable<string> Lines)>();
        if (part.Preamble is { } preamble)
        {
            below.Add((preamble.Span, [Line("preamble", preamble.Address.Anchor, Excerpt(agreement, preamble.Span))]));
        }

        below.AddRange(part.Divisions.SelectMany(DivisionsOf).Select(d =>
            (d.HeadingSpan, (IEnumerable<string>)[Line("division", d.Level.ToString(), Packed(d.NumberText), d.Heading)])));
        below.AddRange(part.AllArticles().Select(a => (a.Span, Render(agreement, a))));
        if (part.SignatureBlock is { } signature)
        {
            below.Add((signature.Span, [Line("signature", signature.Address.Anchor, Excerpt(agreement, signature.Span))]));
        }

        return below.OrderBy(b => b.Span).SelectMany(b => b.Lines)
            .Prepend(Line("part", part.Address.Anchor, part.Label ?? "-", part.Heading ?? "-"));
    }

    private static IEnumerable<Division> DivisionsOf(Division division) =>
        division.Divisions.SelectMany(DivisionsOf).Prepend(division);

    private static IEnumerable<string> Render(Agreement agreement, Article article)
    {
        var fields = new List<string> { "article", article.Address.Anchor, Packed(article.NumberText), article.Caption ?? "-" };
        if (article.Variant is { } variant)
        {
            fields.Add(variant);
        }

        yield return Line([.. fields]);
        foreach (var paragraph in article.Paragraphs)
        {
            yield return Line("paragraph", paragraph.Address.Anchor, paragraph.NumberText ?? "-", Excerpt(agreement, paragraph.Chapeau));
            foreach (var item in paragraph.Items)
            {
                yield return Line("item", item.Address.Anchor, Packed(item.NumberText), Excerpt(agreement, item.Chapeau));
                foreach (var sub in item.SubItems)
                {
                    yield return Line("subitem", sub.Address.Anchor, Packed(sub.NumberText), Excerpt(agreement, sub.Chapeau));
                }
            }
        }
    }

    private static string Excerpt(Agreement agreement, TextSpan span)
    {
        var words = Packed(span.Slice(agreement.Text));
        return words.Length <= HeadLength + TailLength ? words : $"{words[..HeadLength]}…{words[^TailLength..]}";
    }

    private static string Packed(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));

    private static string Line(params string[] fields) => string.Join('\t', fields);
}
