using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>The own words of each provision, in the order of the text: a paragraph without its items, an item without its sub-items.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Span">Its own words.</param>
/// <param name="Part">The part that it stands in.</param>
/// <param name="Article">The article that it stands in; null for a preamble.</param>
/// <param name="Parent">The words that lead to it: the chapeau of an item's paragraph; null for a paragraph.</param>
internal sealed record ProvisionWords(IProvision Provision, TextSpan Span, Part Part, Article? Article, TextSpan? Parent)
{
    /// <summary>All of <paramref name="agreement"/>, but for titles, headings and signature blocks.</summary>
    public static IEnumerable<ProvisionWords> Of(Agreement agreement)
    {
        foreach (var part in agreement.Parts)
        {
            if (part.Preamble is { } preamble)
            {
                yield return new ProvisionWords(preamble, preamble.Span, part, null, null);
            }

            foreach (var lead in part.AllLeads())
            {
                yield return new ProvisionWords(lead, lead.Span, part, null, null);
            }

            foreach (var article in part.AllArticles())
            {
                foreach (var paragraph in article.Paragraphs)
                {
                    yield return new ProvisionWords(paragraph, paragraph.Chapeau, part, article, null);
                    foreach (var item in paragraph.Items)
                    {
                        yield return new ProvisionWords(item, item.Chapeau, part, article, paragraph.Chapeau);
                        foreach (var (above, sub) in item.WithSubItems().SelectMany(i => i.SubItems.Select(s => (i, s))).OrderBy(pair => pair.s.Span.Start))
                        {
                            yield return new ProvisionWords(sub, sub.Chapeau, part, article, above.Chapeau);
                        }
                    }

                    if (paragraph.Items is [.., var last] && last.Span.End < paragraph.Span.End)
                    {
                        yield return new ProvisionWords(paragraph, new TextSpan(last.Span.End, paragraph.Span.End), part, article, null);
                    }
                }
            }
        }
    }
}
