using System.Collections.Immutable;
using ContractBot.Agreements.References;

namespace ContractBot.Agreements;

/// <summary>Finds the places of an agreement by address.</summary>
public static class ProvisionFinder
{
    /// <summary>
    /// All that can be cited, in the order of the text, parents before children: parts, preambles, articles, paragraphs, items, sub-items, signature blocks.
    /// </summary>
    public static IEnumerable<IProvision> All(Agreement agreement) =>
        agreement.Parts.SelectMany(OfPart).OrderBy(p => p.Span.Start).ThenBy(DepthOf);

    /// <summary>
    /// The places that a locator such as <c>第5条第2項</c>, <c>５条２項</c>, <c>第三条の二</c>, <c>別記1第3</c> or <c>署名欄</c> names, in the order of the text:
    /// several where versions, duplicates or attachments share it, none where the agreement has no such place.
    /// Without the name of an attachment it means the body, and only what the body lacks is looked for in the attachments.
    /// </summary>
    public static ImmutableArray<IProvision> Find(Agreement agreement, string locator)
    {
        if (ProvisionLocator.Parse(locator, agreement.Parts) is not { } wanted)
        {
            return [];
        }

        var all = All(agreement).ToList();
        var found = all.Where(p => wanted.Fits(p.Address)).ToImmutableArray();
        if (found.IsEmpty && wanted.OtherKind() is { } other)
        {
            // People say 第3条 of a provision that is printed 第3, and 第3 of an article.
            found = [.. all.Where(p => other.Fits(p.Address))];
        }

        // A chapter without number, or a heading that reads like something else, is found by its own words.
        var words = ProvisionLocator.Fold(locator);
        found = [.. all.Where(p => found.Contains(p) || (p.Address.Kind is ProvisionKind.Division or ProvisionKind.Headed or ProvisionKind.NumberedProvision && ProvisionLocator.Fold(p.Address.Locator) == words))];

        return wanted.Part is null && found.Any(p => p.Address.Part == 0)
            ? [.. found.Where(p => p.Address.Part == 0)]
            : found;
    }

    /// <summary>
    /// The articles, paragraphs or items at a place said by numbers, in the order of the text; several where versions, duplicates,
    /// attachments or the paragraphs of an article share it. An item without its paragraph is looked for in all of them.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="partWords">Words that name an attachment (<c>別記1</c>, <c>特記事項</c>); null for the body.</param>
    /// <param name="article">The article's number, said with or without 条.</param>
    /// <param name="branch">The 2 of 第3条の2.</param>
    /// <param name="paragraph">The paragraph's number; null for whole articles.</param>
    /// <param name="item">The item's number; null for whole paragraphs.</param>
    public static ImmutableArray<IProvision> FindNumbered(Agreement agreement, string? partWords, int article, int? branch, int? paragraph, int? item)
    {
        var parts = partWords is null ? [agreement.Body] : new AttachmentNames(agreement.Parts).Called(partWords);
        return
        [
            .. parts.SelectMany(OfPart).OrderBy(p => p.Span.Start).Where(p =>
                p.Address is { PrintedArticle: not null, SubItem: null } address
                && address.Article == article
                && address.Branch == branch
                && address.Item == item
                && (address.Paragraph == paragraph || (paragraph is null && item is not null))),
        ];
    }

    /// <summary>
    /// The place that the fragment of a link names, or null. <c>a3v1</c> names the first of several versions, as <c>a3</c> does.
    /// </summary>
    public static IProvision? ByAnchor(Agreement agreement, string anchor) =>
        All(agreement).FirstOrDefault(p => p.Address.Anchor == anchor || (p.Address.VariantNumber == 1 && FirstVersionAnchor(p.Address) == anchor));

    // a3p2 → a3v1p2
    private static string FirstVersionAnchor(ProvisionAddress address)
    {
        var article = (address with { Paragraph = null, Item = null, SubItem = null, SubSubItem = null }).Anchor;
        return article + "v1" + address.Anchor[article.Length..];
    }

    private static IEnumerable<IProvision> OfPart(Part part)
    {
        IEnumerable<IProvision> own = [part];
        return own
            .Concat(part.Preamble is { } preamble ? [preamble] : [])
            .Concat(part.AllLeads())
            .Concat(part.AllArticles().SelectMany(OfArticle))
            .Concat(part.SignatureBlock is { } signature ? [signature] : []);
    }

    private static IEnumerable<IProvision> OfArticle(Article article) =>
        [article, .. article.Paragraphs.SelectMany(p => (IEnumerable<IProvision>)[p, .. p.Items.SelectMany(i => i.WithSubItems())])];

    private static int DepthOf(IProvision provision) => provision switch
    {
        Part => 0,
        Paragraph => 2,
        Item { Address.SubItem: null } => 3,
        Item { Address.SubSubItem: null } => 4,
        Item => 5,
        _ => 1,
    };
}
