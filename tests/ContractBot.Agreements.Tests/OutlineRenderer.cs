using ContractBot.Text;

namespace ContractBot.Agreements.Tests;

/// <summary>How the outline shows own words.</summary>
internal enum WordsShown
{
    /// <summary>The first 12 and the last 10 characters.</summary>
    Excerpt,

    /// <summary>All of them, with lines for words that stand behind a paragraph's items.</summary>
    Whole,
}

/// <summary>Renders an agreement in the form of the golden outlines, one line a thing.</summary>
internal static class OutlineRenderer
{
    private const int HeadLength = 12;
    private const int TailLength = 10;

    public static IEnumerable<string> Render(Agreement agreement, WordsShown words = WordsShown.Excerpt)
    {
        yield return Line("title", agreement.Title);
        foreach (var party in agreement.Parties)
        {
            yield return Line("party", party.ShortName, party.Name);
        }

        yield return Line("signed", agreement.SignedOn is { } signed ? $"{signed.Date:yyyy-MM-dd}" : "-");
        foreach (var line in agreement.Parts.SelectMany(part => Render(agreement, part, words)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Render(Agreement agreement, Part part, WordsShown words)
    {
        var below = new List<(TextSpan Span, IEnumerable<string> Lines)>();
        if (part.Preamble is { } preamble)
        {
            below.Add((preamble.Span, [Line("preamble", preamble.Address.Anchor, Words(agreement, preamble.Span, words))]));
        }

        below.AddRange(part.Divisions.SelectMany(DivisionsOf).Select(d =>
            (d.HeadingSpan, (IEnumerable<string>)[Line("division", d.Level.ToString(), Packed(d.NumberText), d.Heading)])));
        below.AddRange(part.AllArticles().Select(a => (a.Span, Render(agreement, a, words))));
        if (part.SignatureBlock is { } signature)
        {
            below.Add((signature.Span, [Line("signature", signature.Address.Anchor, Words(agreement, signature.Span, words))]));
        }

        return below.OrderBy(b => b.Span).SelectMany(b => b.Lines)
            .Prepend(Line("part", part.Address.Anchor, part.Label ?? "-", part.Heading ?? "-"));
    }

    private static IEnumerable<Division> DivisionsOf(Division division) =>
        division.Divisions.SelectMany(DivisionsOf).Prepend(division);

    private static IEnumerable<string> Render(Agreement agreement, Article article, WordsShown words)
    {
        var fields = new List<string> { "article", article.Address.Anchor, Packed(article.NumberText), article.Caption ?? "-" };
        if (article.Variant is { } variant)
        {
            fields.Add(variant);
        }

        yield return Line([.. fields]);
        foreach (var paragraph in article.Paragraphs)
        {
            yield return Line("paragraph", paragraph.Address.Anchor, Packed(paragraph.NumberText ?? "-"), Words(agreement, paragraph.Chapeau, words));
            foreach (var item in paragraph.Items)
            {
                yield return Line("item", item.Address.Anchor, Packed(item.NumberText), Words(agreement, item.Chapeau, words));
                foreach (var sub in item.WithSubItems().Skip(1))
                {
                    yield return Line(sub.Address.SubSubItem is null ? "subitem" : "subsubitem", sub.Address.Anchor, Packed(sub.NumberText), Words(agreement, sub.Chapeau, words));
                }
            }

            if (words == WordsShown.Whole && paragraph.Items is [.., var last] && last.Span.End < paragraph.Span.End)
            {
                yield return Line("after", paragraph.Address.Anchor, Words(agreement, new TextSpan(last.Span.End, paragraph.Span.End), words));
            }
        }
    }

    private static string Words(Agreement agreement, TextSpan span, WordsShown shown)
    {
        var words = Packed(span.Slice(agreement.Text));
        return shown == WordsShown.Whole || words.Length <= HeadLength + TailLength ? words : $"{words[..HeadLength]}…{words[^TailLength..]}";
    }

    private static string Packed(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));

    private static string Line(params string[] fields) => string.Join('\t', fields);
}
