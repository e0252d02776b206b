using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>条の番号: numbers of articles that stand twice, are left out or go backwards.</summary>
internal static partial class ArticleNumbers
{
    private const int FewestPlain = 3;

    /// <summary>The defects. A part that begins again at 第1条 is counted anew there; articles said to be deleted are not missed.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) => text.Agreement.Parts.SelectMany(part => OfPart(text, part)).Concat(OfPlainNumbers(text));

    /// <summary>1, 2, 4: an agreement that numbers its provisions without 条, where all count upward and one number alone is left out.</summary>
    private static IEnumerable<Defect> OfPlainNumbers(CheckedText text)
    {
        var articles = text.Agreement.Body.Articles;
        if (!text.IsSigned || articles.Length < FewestPlain || !text.Agreement.Body.Divisions.IsEmpty || articles[0].Number != 1
            || articles.Any(a => a.NumberText.StartsWith('第') || a.Branch is not null))
        {
            yield break;
        }

        var gaps = Enumerable.Range(1, articles.Length - 1).Where(i => articles[i].Number != articles[i - 1].Number + 1).ToList();
        if (gaps is [var gap] && articles[gap].Number == articles[gap - 1].Number + 2)
        {
            var missing = articles[gap - 1].Address with { Article = articles[gap].Number - 1, Occurrence = 1 };
            yield return text.At(Finding.MissingArticle, articles[gap].NumberSpan, missing.Locator, CheckedText.NameOf(articles[gap - 1]), CheckedText.NameOf(articles[gap]));
        }
    }

    private static IEnumerable<Defect> OfPart(CheckedText text, Part part)
    {
        // Numbers without 第 count whatever the text lists, chapter by chapter.
        var articles = part.AllArticles().Where(a => a.Address.VariantNumber is null or 1 && a.NumberText.StartsWith('第') && text.IsHeading(a)).ToList();
        var seen = new Dictionary<(int, int?), Article>();
        for (var i = 0; i < articles.Count; i++)
        {
            var article = articles[i];
            var before = i > 0 ? articles[i - 1] : null;
            if (before is not null && article.Number < before.Number && StartsAnew(articles, i))
            {
                seen.Clear();
            }

            if (seen.TryGetValue((article.Number, article.Branch), out var first))
            {
                yield return text.At(Finding.RepeatedArticle, article.NumberSpan, article.Address.Locator, CheckedText.NameOf(first), CheckedText.NameOf(article));
            }
            else if (before is not null && seen.Count > 0 && Missing(text, before, article, articles.Skip(i + 1)) is { Count: > 0 } missing)
            {
                yield return OfGap(text, articles, i, missing);
            }
            else if (before is not null && seen.Count > 0 && article.Number < before.Number)
            {
                yield return text.At(Finding.ArticleOutOfOrder, article.NumberSpan, article.Address.Locator, CheckedText.NameOf(before));
            }

            seen.TryAdd((article.Number, article.Branch), article);
        }
    }

    /// <summary>Whether another text begins here: 第1条 again, or numbers that go on from the lower one and not from the higher.</summary>
    private static bool StartsAnew(List<Article> articles, int i) =>
        articles[i].Number == 1
        || (i + 1 < articles.Count && articles[i + 1].Number == articles[i].Number + 1 && articles[i + 1].Number <= articles[i - 1].Number);

    private static Defect OfGap(CheckedText text, List<Article> articles, int i, List<ProvisionAddress> missing)
    {
        var (before, article) = (articles[i - 1], articles[i]);
        var numbers = missing.Count > 2 ? $"{missing[0].Locator}から{missing[^1].Locator}まで" : string.Join("及び", missing.Select(m => m.Locator));
        return missing.Count == 1 && i + 1 < articles.Count && (articles[i + 1].Number, articles[i + 1].Branch) == (article.Number, article.Branch)
            ? text.At(Finding.MissingArticleBesideRepeated, article.NumberSpan, numbers, CheckedText.NameOf(before), article.Address.Locator, CheckedText.NameOf(article))
            : text.At(Finding.MissingArticle, article.NumberSpan, numbers, CheckedText.NameOf(before), CheckedText.NameOf(article));
    }

    /// <summary>The addresses that should stand between two neighbours and are neither deleted nor printed at the start of a line there.</summary>
    private static List<ProvisionAddress> Missing(CheckedText text, Article before, Article article, IEnumerable<Article> later)
    {
        var first = article.Number == before.Number
            ? Enumerable.Range((before.Branch ?? 1) + 1, Math.Max(0, (article.Branch ?? 1) - (before.Branch ?? 1) - 1)).Select(branch => before.Address with { Branch = branch })
            : Enumerable.Range(before.Number + 1, Math.Max(0, article.Number - before.Number - 1)).Select(number => before.Address with { Article = number, Branch = null });
        var missing = first.Select(address => address with { Occurrence = 1, Variant = null, VariantNumber = null, Paragraph = null }).ToList();
        if (missing.Count == 0)
        {
            return missing;
        }

        var between = text.Folded[before.NumberSpan.Start..article.NumberSpan.Start];
        var printed = LineStart().Matches(between).Select(m => NumberOf(m.Groups["from"])).OfType<int>().ToHashSet();
        printed.UnionWith(later.Select(a => a.Number));
        foreach (Match deleted in Deleted().Matches(text.Folded))
        {
            if (NumberOf(deleted.Groups["from"]) is { } from && NumberOf(deleted.Groups["to"]) is { } to && from < to && to - from < 100)
            {
                printed.UnionWith(Enumerable.Range(from, to - from + 1));
            }
        }

        return [.. missing.Where(m => m.Branch is not null || !printed.Contains(m.Article!.Value))];
    }

    private static int? NumberOf(Group group) => KanjiNumber.TryParse(group.Value, out var number) ? number : null;

    // 第18条: a heading that was not taken for one is not missing
    [GeneratedRegex($@"^[^\n第]{{0,3}}第\s*(?<from>[{KanjiNumber.CharacterClass}]+)\s*条", RegexOptions.Multiline)]
    private static partial Regex LineStart();

    // 第5条から第7条まで 削除 · 第5条及び第6条 削除
    [GeneratedRegex($@"第\s*(?<from>[{KanjiNumber.CharacterClass}]+)\s*条\s*(?:から|及び|、|・|~|乃至|ないし)\s*第?\s*(?<to>[{KanjiNumber.CharacterClass}]+)\s*条?(?:まで)?\s*[(\[]?(?:削除|欠番)")]
    private static partial Regex Deleted();
}
