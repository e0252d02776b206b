using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>Finds the provisions of an agreement that a place means, seen from where its words stand.</summary>
internal sealed class PlaceResolver(Agreement agreement, string folded)
{
    private readonly ImmutableArray<PartArticles> _parts = [.. agreement.Parts.Select(PartArticles.Of)];

    /// <summary>What was found on the way to a place, or why nothing was.</summary>
    /// <param name="Targets">The deepest provisions said.</param>
    public sealed record Found(
        ImmutableArray<Article> Articles,
        ImmutableArray<Paragraph> Paragraphs,
        ImmutableArray<Item> Items,
        ImmutableArray<ReferenceTarget> Targets,
        DanglingReason? Reason,
        ImmutableArray<IProvision> Nearest)
    {
        /// <summary>Nothing found.</summary>
        public static Found Nothing(DanglingReason reason, params IEnumerable<IProvision?> nearest) =>
            new([], [], [], [], reason, [.. nearest.OfType<IProvision>()]);

        /// <summary>Whether several articles or lists that bear one number by mistake were found.</summary>
        public bool IsAmbiguous =>
            Targets.Select(t => (t.Provision.Address.Part, t.Provision.Address.Occurrence)).Distinct().Count() > 1;
    }

    /// <summary>Resolves a place said with an article (第5条第2項, 前条) in <paramref name="parts"/>, or where those are empty in the part of the scope and then the body.</summary>
    public Found FromArticle(PlaceWords place, Scope scope, ImmutableArray<Part> parts)
    {
        var step = place.Article!;
        if (step.Way == StepWay.Absolute)
        {
            var articles = parts.IsDefaultOrEmpty ? Numbered(step, scope) : [.. parts.SelectMany(p => Numbered(step, p))];
            articles = OwnVersion(articles, scope);
            return articles.IsEmpty
                ? Found.Nothing(DanglingReason.NoSuchArticle, Neighbours(step.Number, parts.IsDefaultOrEmpty ? scope.Part : parts[0]))
                : FromArticles(place, articles);
        }

        if (scope.Article is not { } own)
        {
            return Found.Nothing(DanglingReason.NoSuchArticle);
        }

        var order = _parts[scope.Part.Ordinal].InOrder;
        var at = _parts[scope.Part.Ordinal].IndexOf(own);
        var range = step.Way switch
        {
            StepWay.Own => (at, at + 1),
            StepWay.Before => (at - step.Number, at),
            StepWay.SecondBefore => (at - 2, at - 1),
            StepWay.AllBefore => (0, at),
            _ => (at + 1, at + 1 + step.Number),
        };
        return range.Item1 < 0 || range.Item2 > order.Length || range.Item1 == range.Item2
            ? Found.Nothing(DanglingReason.NoSuchArticle, own)
            : FromArticles(place, step.Way == StepWay.Own ? [own] : [.. order[range.Item1..range.Item2].SelectMany(versions => versions)]);
    }

    /// <summary>Resolves 附則第1項 and the like: a paragraph of a part that is named without an article.</summary>
    public Found FromPart(PlaceWords place, Part part)
    {
        ImmutableArray<Article> articles = [.. part.AllArticles()];
        var lines = articles.Where(a => IsNumberedLine(a) && a.Number == place.Paragraph!.Number).ToImmutableArray();
        return !lines.IsEmpty ? FromArticles(place with { Paragraph = null }, lines)
            : articles.IsEmpty ? Found.Nothing(DanglingReason.NoSuchParagraph, part)
            : FromArticles(place, articles);
    }

    /// <summary>Resolves a place said with a paragraph (第2項, 前項第1号) within <paramref name="articles"/>.</summary>
    public Found FromParagraph(PlaceWords place, Scope scope, ImmutableArray<Article> articles)
    {
        var step = place.Paragraph!;
        if (step.Way == StepWay.Absolute)
        {
            return FromArticles(place, articles);
        }

        if (scope.Paragraph is not { } own)
        {
            return Found.Nothing(DanglingReason.NoSuchParagraph);
        }

        var order = scope.Article!.Paragraphs;
        var at = order.IndexOf(own, 0, order.Length, ReferenceEqualityComparer.Instance);
        var range = step.Way switch
        {
            StepWay.Own => (at, at + 1),
            StepWay.Before => (at - step.Number, at),
            StepWay.SecondBefore => (at - 2, at - 1),
            StepWay.AllBefore => (0, at),
            _ => (at + 1, at + 1 + step.Number),
        };
        if (range.Item1 >= 0 && range.Item2 <= order.Length && range.Item1 < range.Item2)
        {
            return FromParagraphs(place, [scope.Article], order[range.Item1..range.Item2]);
        }

        // Where lines numbered 1, 2, … stand in the place of articles (附則), 前項 means the line before.
        if (IsNumberedLine(scope.Article) && FromArticle(place with { Article = step, Paragraph = null }, scope, []) is { Reason: null } lines)
        {
            return lines;
        }

        // Where (1), (2), … stand directly under the article, people call them 項.
        if (order.Length == 1 && scope.Item is not null && FromItem(place with { Item = step, Paragraph = null }, scope, [own]) is { Reason: null } items)
        {
            return items;
        }

        return OwnLines([scope.Article], scope.Item is { } line && HasLines(line.Chapeau) ? [own] : order, step.Way is StepWay.Before or StepWay.AllBefore or StepWay.SecondBefore) ?? Found.Nothing(DanglingReason.NoSuchParagraph, own);
    }

    /// <summary>Resolves a place below paragraphs: 第1号, 前号, 各号.</summary>
    public Found FromItem(PlaceWords place, Scope scope, ImmutableArray<Paragraph> paragraphs)
    {
        var step = place.Item!;
        if (step.Way == StepWay.Absolute)
        {
            return FromParagraphs(place, [], paragraphs);
        }

        if (scope.Paragraph is not { } own)
        {
            return Found.Nothing(DanglingReason.NoSuchItem);
        }

        var order = own.Items;
        var at = scope.Item is { } item ? order.IndexOf(item, 0, order.Length, ReferenceEqualityComparer.Instance) : -1;
        if (at < 0)
        {
            // 前各号 behind a list means the list; in a paragraph without one, that of the paragraph before.
            var above = scope.Article!.Paragraphs.TakeWhile(p => !ReferenceEquals(p, own)).Append(own).LastOrDefault(p => !p.Items.IsEmpty);
            return step.Way == StepWay.AllBefore && above is not null
                ? FromItems(place, [above], above.Items)
                : OwnLines([], [own], own.Items.IsEmpty) ?? Found.Nothing(DanglingReason.NoSuchItem, own);
        }

        var range = step.Way switch
        {
            StepWay.Own => (at, at + 1),
            StepWay.Before => (at - step.Number, at),
            StepWay.SecondBefore => (at - 2, at - 1),
            StepWay.AllBefore => (0, at),
            _ => (at + 1, at + 1 + step.Number),
        };
        return range.Item1 >= 0 && range.Item2 <= order.Length && range.Item1 < range.Item2
            ? FromItems(place, [own], order[range.Item1..range.Item2])
            : SubItemsBefore(step, scope, own) ?? Found.Nothing(DanglingReason.NoSuchItem, own);
    }

    /// <summary>前各号, 前2号 in ⑦ below an item: the signs before it, which people call 号 too.</summary>
    private static Found? SubItemsBefore(Step step, Scope scope, Paragraph own)
    {
        var at = scope is { Item: { } item, From: Item sub } ? item.SubItems.IndexOf(sub, 0, item.SubItems.Length, ReferenceEqualityComparer.Instance) : -1;
        var first = step.Way == StepWay.AllBefore ? 0 : step.Way == StepWay.Before ? at - step.Number : -1;
        return at > 0 && first >= 0
            ? new([], [own], [scope.Item!], [.. scope.Item!.SubItems[first..at].Select(s => new ReferenceTarget(s))], null, [])
            : null;
    }

    /// <summary>Goes on from articles through the steps that follow.</summary>
    public Found FromArticles(PlaceWords place, ImmutableArray<Article> articles)
    {
        if (place.Paragraph is { } step)
        {
            ImmutableArray<Paragraph> paragraphs = [.. articles
                .Where(a => !IsNumberedLine(a) || a.Paragraphs.Length > 1)
                .SelectMany(a => a.Paragraphs).Where(p => p.Number == step.Number)];
            if (!paragraphs.IsEmpty)
            {
                return FromParagraphs(place, articles, paragraphs);
            }

            // 第2項 where lines numbered 1, 2, … stand in the place of articles.
            var plain = articles.Where(IsNumberedLine).SelectMany(a => _parts[a.Address.Part].Numbered(step.Number, null)).ToImmutableArray();
            return !plain.IsEmpty ? FromArticles(place with { Paragraph = null }, plain)
                : ItemsAsParagraphs(place, step, articles)
                ?? OwnLines(articles, [.. articles.SelectMany(a => a.Paragraphs)], applies: true)
                ?? Found.Nothing(DanglingReason.NoSuchParagraph, articles.Select(a => a.Paragraphs[^1]));
        }

        if (place.Item is { Way: StepWay.Absolute })
        {
            // 第8条第2号: of the first paragraph, or of the one that has items.
            ImmutableArray<Paragraph> lists = [.. articles.Select(a => a.Paragraphs[0].Items.IsEmpty ? a.Paragraphs.FirstOrDefault(p => !p.Items.IsEmpty) ?? a.Paragraphs[0] : a.Paragraphs[0])];
            return FromParagraphs(place, articles, lists);
        }

        return place.Aspect switch
        {
            ProvisionAspect.Whole => new(articles, [], [], [.. articles.Select(a => new ReferenceTarget(a))], null, []),
            ProvisionAspect.EachItem or ProvisionAspect.Chapeau => Lists(place, articles, [.. articles.SelectMany(a => a.Paragraphs)]),
            ProvisionAspect.Proviso => Provisos(articles, [.. articles.SelectMany(a => a.Paragraphs)]),
            _ => new(articles, [], [], [.. articles.Select(a => new ReferenceTarget(a.Paragraphs.Length == 1 ? a.Paragraphs[0] : a, place.Aspect))], null, []),
        };
    }

    /// <summary>Goes on from paragraphs through the steps that follow.</summary>
    public Found FromParagraphs(PlaceWords place, ImmutableArray<Article> articles, ImmutableArray<Paragraph> paragraphs)
    {
        if (place.Item is { Way: StepWay.Absolute } step)
        {
            ImmutableArray<Item> items = [.. paragraphs.SelectMany(p => p.Items).Where(i => i.Number == step.Number)];
            if (!items.IsEmpty && step.Branches.Length == 0)
            {
                return FromItems(place, paragraphs, items) with { Articles = articles };
            }

            // Items that run on in the sentence: … には、(1)…、(2)…は含まれない。
            var running = paragraphs.Where(p => p.Items.IsEmpty && p.Chapeau.Slice(folded).Contains($"({step.Number})", StringComparison.Ordinal)).ToImmutableArray();
            return !running.IsEmpty ? new(articles, running, [], [.. running.Select(p => new ReferenceTarget(p))], null, [])
                : OwnLines(articles, paragraphs, paragraphs.All(p => p.Items.IsEmpty))
                ?? Found.Nothing(DanglingReason.NoSuchItem, paragraphs.Select(p => (IProvision)(p.Items.IsEmpty ? p : p.Items[^1])));
        }

        return place.Aspect switch
        {
            ProvisionAspect.EachItem or ProvisionAspect.Chapeau => Lists(place, articles, paragraphs),
            ProvisionAspect.Proviso => Provisos(articles, paragraphs),
            _ => new(articles, paragraphs, [], [.. paragraphs.Select(p => new ReferenceTarget(p, place.Aspect))], null, []),
        };
    }

    private Found FromItems(PlaceWords place, ImmutableArray<Paragraph> paragraphs, ImmutableArray<Item> items)
    {
        if (place.SubItem is { } sign)
        {
            var subs = items.SelectMany(i => i.SubItems).SelectMany(s => s.WithSubItems()).Where(s => IsSign(s, sign)).ToImmutableArray();
            return subs.IsEmpty
                ? Found.Nothing(DanglingReason.NoSuchSubItem, items)
                : new([], paragraphs, items, [.. subs.Select(s => new ReferenceTarget(s, place.Aspect))], null, []);
        }

        return place.Aspect == ProvisionAspect.Proviso && !items.Any(i => HasProviso(i.Span))
            ? Found.Nothing(DanglingReason.NoProviso, items)
            : new([], paragraphs, items, [.. items.Select(i => new ReferenceTarget(i, place.Aspect))], null, []);
    }

    /// <summary>The items of a paragraph for 次の各号, seen from its own words.</summary>
    public Found EachItem(Paragraph paragraph) =>
        Lists(new PlaceWords(paragraph.Chapeau, null, null, null, null, ProvisionAspect.EachItem), [], [paragraph]);

    /// <summary>Whether a sub-item bears the sign: ア, (ア), イ; or an item of it the signs of both: ア(イ).</summary>
    public static bool IsSign(Item item, string sign) =>
        Bare(item.Address.SubItemText) + (item.Address.SubSubItem is null ? "" : $"({Bare(item.Address.SubSubItemText)})") == sign;

    private static string Bare(string? sign) => Widths.ToHalfWidth(sign ?? "").Trim('(', ')', ' ');

    /// <summary>第4条第4項 where article 4 has no paragraphs but lines (1), (2), …: people call them 項.</summary>
    private Found? ItemsAsParagraphs(PlaceWords place, Step step, ImmutableArray<Article> articles)
    {
        var lists = articles.Where(a => a.Paragraphs.Length == 1 && place.Item is null).Select(a => a.Paragraphs[0]).Where(p => p.Items.Any(i => i.Number == step.Number)).ToImmutableArray();
        return lists.IsEmpty ? null : FromParagraphs(place with { Paragraph = null, Item = step }, articles, lists);
    }

    /// <summary>
    /// A paragraph of several lines that bear no numbers: what such a line calls 前項 or 次の各号 are other lines of the paragraph,
    /// which are no provisions of their own, so that the paragraph is the closest that can be said.
    /// </summary>
    private Found? OwnLines(ImmutableArray<Article> articles, ImmutableArray<Paragraph> paragraphs, bool applies) =>
        applies && paragraphs is [var only] && (HasLines(only.Chapeau) || only.Items.Any(i => HasLines(i.Chapeau)))
            ? new(articles, [only], [], [new ReferenceTarget(only)], null, [])
            : null;

    private bool HasLines(TextSpan span) => span.Slice(folded).Trim().Contains('\n', StringComparison.Ordinal);

    private Found Lists(PlaceWords place, ImmutableArray<Article> articles, ImmutableArray<Paragraph> paragraphs)
    {
        ImmutableArray<Paragraph> lists = [.. paragraphs.Where(p => !p.Items.IsEmpty)];
        return lists.IsEmpty && place.Aspect == ProvisionAspect.EachItem
            ? OwnLines(articles, paragraphs, applies: true) ?? Found.Nothing(DanglingReason.NoSuchItem, paragraphs)
            : new(articles, lists, [], [.. (lists.IsEmpty ? paragraphs : lists).Select(p => new ReferenceTarget(p, place.Aspect))], null, []);
    }

    private Found Provisos(ImmutableArray<Article> articles, ImmutableArray<Paragraph> paragraphs)
    {
        ImmutableArray<Paragraph> with = [.. paragraphs.Where(p => HasProviso(p.Span))];
        return with.IsEmpty
            ? Found.Nothing(DanglingReason.NoProviso, paragraphs)
            : new(articles, with, [], [.. with.Select(p => new ReferenceTarget(p, ProvisionAspect.Proviso))], null, []);
    }

    private bool HasProviso(TextSpan span)
    {
        var words = span.Slice(folded);
        return words.Contains("ただし", StringComparison.Ordinal) || words.Contains("但し", StringComparison.Ordinal);
    }

    private ImmutableArray<Article> Numbered(Step step, Scope scope)
    {
        var here = Numbered(step, scope.Part);
        if (!here.IsEmpty && (scope.Part.Ordinal == 0 || here.Any(a => a.NumberText.Contains('条', StringComparison.Ordinal))))
        {
            return here;
        }

        var body = Numbered(step, agreement.Body);

        // A short contract may stand before its long 約款, which holds the articles.
        return !body.IsEmpty || _parts[0].InOrder.IsEmpty
            ? body.IsEmpty ? [.. agreement.Parts.SelectMany(p => Numbered(step, p))] : body
            : here;
    }

    private ImmutableArray<Article> Numbered(Step step, Part part) =>
        step.Branches.Length > 0 && step.Branch is null ? []
        : _parts[part.Ordinal].Numbered(step.Number, step.Branch);

    // Within one of several versions of an article, its number means that version.
    private static ImmutableArray<Article> OwnVersion(ImmutableArray<Article> articles, Scope scope) =>
        scope.Article is { Variant: not null } own && articles.Any(a => ReferenceEquals(a, own)) ? [own] : articles;

    private IEnumerable<IProvision?> Neighbours(int number, Part part)
    {
        var articles = _parts[part.Ordinal].InOrder.SelectMany(versions => versions).ToList();
        return [articles.LastOrDefault(a => a.Number < number), articles.FirstOrDefault(a => a.Number > number)];
    }

    /// <summary>The articles between two, both included.</summary>
    public IEnumerable<Article> Between(Article first, Article last) =>
        _parts[first.Address.Part].InOrder.SelectMany(versions => versions).Where(a => a.Span.Start >= first.Span.Start && a.Span.Start <= last.Span.Start);

    // 1 この契約は…: a line that other lines call 項, though it stands in an article's place.
    private static bool IsNumberedLine(Article article) => article.NumberText.AsSpan().IndexOfAny('第', '条') < 0;
}
