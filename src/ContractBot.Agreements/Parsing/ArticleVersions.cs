namespace ContractBot.Agreements.Parsing;

/// <summary>What tells an article from others of its number.</summary>
/// <param name="Occurrence">1 for the first of its number, 2 for a second by mistake.</param>
/// <param name="Caption">Its caption, or the one above all versions.</param>
/// <param name="Variant">The bracketed heading of its version.</param>
/// <param name="VariantNumber">1, 2, … among the versions.</param>
internal sealed record ArticleVersion(int Occurrence, Stretch? Caption, string? Variant, int? VariantNumber);

/// <summary>
/// Counts the articles of each number. Neighbours of one number under bracketed headings are versions of one article;
/// a single bracketed heading that states no case is a caption in unusual brackets.
/// </summary>
internal static class ArticleVersions
{
    /// <summary>The version of each of a part's articles, which are given in order.</summary>
    public static Dictionary<ArticleDraft, ArticleVersion> Number(IEnumerable<ArticleDraft> articles, Func<Stretch, string> textOf)
    {
        var list = articles.ToList();
        var occurrences = new Dictionary<(int, int?), int>();
        var versions = new Dictionary<ArticleDraft, ArticleVersion>();
        ArticleVersion? before = null;
        for (var i = 0; i < list.Count; i++)
        {
            var article = list[i];
            var key = (article.Number.Number, article.Number.Branch);
            var isVariant = IsVariant(list, i, textOf);
            ArticleVersion version;
            if (isVariant && i > 0 && SameNumber(list[i - 1], article) && before is { VariantNumber: { } number })
            {
                version = new ArticleVersion(before.Occurrence, article.Caption ?? before.Caption, VariantOf(article, textOf), number + 1);
            }
            else
            {
                var occurrence = occurrences[key] = occurrences.GetValueOrDefault(key) + 1;
                version = isVariant
                    ? new ArticleVersion(occurrence, article.Caption, VariantOf(article, textOf), 1)
                    : new ArticleVersion(occurrence, article.Caption ?? (article.VariantHeadings.Count > 0 ? article.VariantHeadings[^1] : null), null, null);
            }

            versions.Add(article, version);
            before = version;
        }

        return versions;
    }

    private static bool IsVariant(List<ArticleDraft> articles, int i, Func<Stretch, string> textOf)
    {
        var article = articles[i];
        if (article.VariantHeadings.Count == 0)
        {
            return false;
        }

        return article.Caption is not null
            || article.VariantHeadings.Exists(h => VariantHeading.StatesCase(textOf(h)))
            || IsNeighbour(articles, i - 1, article)
            || IsNeighbour(articles, i + 1, article);
    }

    private static bool IsNeighbour(List<ArticleDraft> articles, int i, ArticleDraft article) =>
        i >= 0 && i < articles.Count && SameNumber(articles[i], article) && articles[i].VariantHeadings.Count > 0;

    private static bool SameNumber(ArticleDraft one, ArticleDraft two) =>
        one.Number.Number == two.Number.Number && one.Number.Branch == two.Number.Branch;

    private static string VariantOf(ArticleDraft article, Func<Stretch, string> textOf) =>
        string.Join('・', article.VariantHeadings.Select(textOf));
}
