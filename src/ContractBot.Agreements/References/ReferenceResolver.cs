using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>Says what the mentions of an agreement mean, one after the other: 同条 and 及び第3項 depend on those before.</summary>
internal sealed partial class ReferenceResolver(Agreement agreement, string folded, LawNames laws)
{
    private const int FarthestLaw = 3000;

    private readonly PlaceResolver _places = new(agreement, folded);
    private readonly bool _amends = Amending().IsMatch(agreement.Title);

    // What was mentioned in the current article; the words now read start at _words.
    private readonly List<Antecedent> _mentioned = [];
    private Article? _article;
    private TextSpan _words;

    /// <summary>Begins with the words of a provision.</summary>
    public void Enter(Scope scope, TextSpan words)
    {
        if (!ReferenceEquals(scope.Article, _article))
        {
            _mentioned.Clear();
            _article = scope.Article;
        }

        _words = words;
    }

    /// <summary>What <paramref name="mention"/> means; null where its words turn out to refer to nothing.</summary>
    public Reference? Resolve(Mention mention, Scope scope) => mention.Kind switch
    {
        MentionKind.Law => Law(mention, scope, mention.Document!.Name, "", null),
        MentionKind.Attachment => Attachment(mention, scope),
        MentionKind.Division => Division(mention, scope),
        MentionKind.Preamble => Preamble(mention, scope),
        MentionKind.EachItem => EachItem(mention, scope),
        MentionKind.SubItemsBelow => SubItemsBelow(mention, scope),
        _ => Place(mention, scope),
    };

    private Reference? Place(Mention mention, Scope scope)
    {
        var place = mention.Place!;
        if (mention.Document is { Kind: DocumentKind.Law or DocumentKind.SameLaw } form && place.SubItem is not null && place.Item is null)
        {
            return Outside(mention, scope, form, place);
        }

        var level = LevelOf(place);
        var head = (place.Article ?? place.Paragraph ?? place.Item)!;
        if (scope.From is Part or Agreements.Preamble or DivisionLead or SignatureBlock && (level != PlaceLevel.Article || head.Way != StepWay.Absolute) && mention.Document is null)
        {
            return null;
        }

        var before = head.Way == StepWay.Same ? LastThatSays(level)
            : mention.Document is null && head.Way == StepWay.Absolute ? Continued(mention, level)
            : null;
        if (head.Way == StepWay.Same && before is null)
        {
            return Dangling(mention, scope, PlaceResolver.Found.Nothing(DanglingReason.NothingMentioned));
        }

        var outside = mention.Document is { Kind: not DocumentKind.Parts } named ? named : before?.Outside;
        if (outside is null && mention.Document is null && head.Way == StepWay.Absolute && before is null && IsOfAmendedAgreement(mention))
        {
            outside = new DocumentName(mention.Span, DocumentKind.Other, "", []);
        }

        var whole = before is null ? place : Complete(place, before, level);
        if (outside is not null)
        {
            return Outside(mention, scope, outside, whole);
        }

        var parts = mention.Document?.Parts ?? before?.Within ?? [];
        if (mention.Document is { Kind: DocumentKind.Parts } absent && parts.IsEmpty)
        {
            return Dangling(mention, scope, PlaceResolver.Found.Nothing(DanglingReason.NoSuchAttachment));
        }

        var found = Find(place, level, head, scope, before, parts);
        if (found.Reason is not null && mention.Document is null && head.Way == StepWay.Absolute && LawBefore(level) is { } law)
        {
            // 著作権法第2条第1項第11号にいう翻案、第15号: what does not exist here goes on in the law spoken of.
            return Outside(mention, scope, law.Outside!, Complete(place, law, level));
        }

        Remember(mention, whole, parts, found, before);
        if (found.Reason is not null)
        {
            return Dangling(mention, scope, found);
        }

        if (found.Targets.IsEmpty)
        {
            // 同号 after words that themselves meant nothing.
            return Dangling(mention, scope, PlaceResolver.Found.Nothing(DanglingReason.NothingMentioned));
        }

        return mention.Until is null ? Resolved(mention, scope, found) : RangeOf(mention, scope, found, parts);
    }

    private PlaceResolver.Found Find(PlaceWords place, PlaceLevel level, Step head, Scope scope, Antecedent? before, ImmutableArray<Part> parts)
    {
        switch (level)
        {
            case PlaceLevel.Article:
                return head.Way == StepWay.Same
                    ? _places.FromArticles(place with { Article = null }, before!.Articles)
                    : _places.FromArticle(place, scope.From is Part ? scope with { Part = agreement.Body } : scope, parts);
            case PlaceLevel.Paragraph:
                if (head.Way == StepWay.Same)
                {
                    return _places.FromParagraphs(place, before!.Articles, before.Paragraphs);
                }

                if (!parts.IsEmpty && before is null)
                {
                    return _places.FromPart(place, parts[0]);
                }

                ImmutableArray<Article> articles = before is not null ? before.Articles : scope.Article is { } own ? [own] : [];
                return articles.IsEmpty ? PlaceResolver.Found.Nothing(DanglingReason.NoSuchParagraph) : _places.FromParagraph(place, scope, articles);
            default:
                if (head.Way == StepWay.Same)
                {
                    return new([], before!.Paragraphs, before.Items, [.. before.Items.Select(i => new ReferenceTarget(i, place.Aspect))], null, []);
                }

                ImmutableArray<Paragraph> paragraphs = before is not null ? before.Paragraphs : scope.Paragraph is { } here ? [here] : [];
                return paragraphs.IsEmpty ? PlaceResolver.Found.Nothing(DanglingReason.NoSuchItem) : _places.FromItem(place, scope, paragraphs);
        }
    }

    private Reference RangeOf(Mention mention, Scope scope, PlaceResolver.Found first, ImmutableArray<Part> parts)
    {
        var until = mention.Until!;
        if (until.SubItem is { } sign && until.Article is null && until.Paragraph is null && until.Item is null)
        {
            return SubItems(mention, scope, [.. first.Items], mention.Place!.SubItem!, sign);
        }

        var level = LevelOf(until);
        var head = (until.Article ?? until.Paragraph ?? until.Item)!;
        var start = _mentioned[^1];
        var before = head.Way == StepWay.Absolute && level > PlaceLevel.Article && start.Says(level) ? start : null;
        var last = Find(until, level, head, scope, before, parts);
        if (last.Reason is not null)
        {
            return Dangling(mention, scope, last);
        }

        ImmutableArray<ReferenceTarget> targets = first.Targets[0].Provision is Article from && last.Targets[^1].Provision is Article to
            && _places.Between(from, to).ToList() is { Count: > 0 } between
            ? [.. between.Select(a => new ReferenceTarget(a))]
            : [.. first.Targets.Concat(Between(first, last)).Concat(last.Targets).DistinctBy(t => t.Provision.Address).OrderBy(t => t.Provision.Span)];
        return Reference(mention, scope, ReferenceKind.Provision, first.IsAmbiguous ? ReferenceStatus.Ambiguous : ReferenceStatus.Resolved, targets);
    }

    /// <summary>The siblings between the first and the last of a range: paragraphs of one article, items of one paragraph.</summary>
    private static IEnumerable<ReferenceTarget> Between(PlaceResolver.Found first, PlaceResolver.Found last)
    {
        var (from, to) = (first.Targets[0].Provision.Span.Start, last.Targets[^1].Provision.Span.Start);
        IEnumerable<IProvision> siblings = (first.Targets[0].Provision, last.Targets[^1].Provision) switch
        {
            (Paragraph, Paragraph) => first.Articles.SelectMany(a => a.Paragraphs),
            (Item, Item) => first.Paragraphs.SelectMany(p => p.Items),
            _ => [],
        };
        return siblings.Where(s => s.Span.Start > from && s.Span.Start < to).Select(s => new ReferenceTarget(s));
    }

    private static Reference? SubItemsBelow(Mention mention, Scope scope) => scope.Item is { } item
        ? SubItems(mention, scope, [item], mention.Place!.SubItem!, mention.Until?.SubItem ?? mention.Place.SubItem!)
        : null;

    private static Reference SubItems(Mention mention, Scope scope, ImmutableArray<Item> items, string first, string last)
    {
        var targets = items
            .SelectMany(i => i.SubItems.SkipWhile(s => !PlaceResolver.IsSign(s, first)).Reverse().SkipWhile(s => !PlaceResolver.IsSign(s, last)).Reverse())
            .Select(s => new ReferenceTarget(s)).ToImmutableArray();
        return targets.IsEmpty
            ? Dangling(mention, scope, PlaceResolver.Found.Nothing(DanglingReason.NoSuchSubItem, items))
            : Reference(mention, scope, ReferenceKind.Provision, ReferenceStatus.Resolved, targets);
    }

    /// <summary>次の各号: the items of the paragraph, or of the item where it has some of its own.</summary>
    private Reference? EachItem(Mention mention, Scope scope)
    {
        if (scope.Paragraph is not { } paragraph)
        {
            return null;
        }

        if (scope.Item is { SubItems.IsEmpty: false } item && ReferenceEquals(scope.From, item))
        {
            return Reference(mention, scope, ReferenceKind.Provision, ReferenceStatus.Resolved, [new ReferenceTarget(item, ProvisionAspect.EachItem)]);
        }

        var found = _places.EachItem(paragraph);
        return found.Reason is null ? Resolved(mention, scope, found) : Dangling(mention, scope, found);
    }

    private static Reference Attachment(Mention mention, Scope scope) => mention.Attachments.IsEmpty
        ? Dangling(mention, scope, PlaceResolver.Found.Nothing(DanglingReason.NoSuchAttachment)) with { Kind = ReferenceKind.Attachment }
        : Reference(
            mention,
            scope,
            ReferenceKind.Attachment,
            mention.Attachments.Length > 1 ? ReferenceStatus.Ambiguous : ReferenceStatus.Resolved,
            [.. mention.Attachments.Select(p => new ReferenceTarget(p))]);

    private Reference? Preamble(Mention mention, Scope scope)
    {
        var preamble = scope.Part.Preamble ?? agreement.Body.Preamble;
        return preamble is null || ReferenceEquals(scope.From, preamble)
            ? null
            : Reference(mention, scope, ReferenceKind.Provision, ReferenceStatus.Resolved, [new ReferenceTarget(preamble)]);
    }

    private Reference? Division(Mention mention, Scope scope)
    {
        if (mention.Document is { Kind: not DocumentKind.Parts } outside)
        {
            return Outside(mention, scope, outside, mention.Place! with { Article = null, Span = mention.Place.Span });
        }

        var all = AllOf(scope.Part.Divisions).Where(d => d.Level == mention.Level).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var step = mention.Place!.Article!;
        var own = all.FindIndex(d => d.Span.Contains(mention.Span.Start));
        var at = step.Way switch
        {
            StepWay.Absolute => NumberedNear(all, step.Number, own),
            StepWay.Own => own,
            StepWay.Before => own - 1,
            _ => own < 0 ? -1 : own + 1,
        };
        return at < 0 || at >= all.Count || !all[at].AllArticles().Any()
            ? Dangling(mention, scope, PlaceResolver.Found.Nothing(DanglingReason.NoSuchDivision))
            : Reference(mention, scope, ReferenceKind.Provision, ReferenceStatus.Resolved, [.. all[at].AllArticles().Select(a => new ReferenceTarget(a))]);
    }

    // 第2節 means that of the chapter in which the words stand, where there is one: the section nearest before or after.
    private static int NumberedNear(List<Division> all, int number, int own)
    {
        var fitting = Enumerable.Range(0, all.Count).Where(i => all[i].Number == number).ToList();
        return fitting.Count == 0 ? -1 : fitting.MinBy(i => Math.Abs(i - Math.Max(own, 0)));
    }

    private static IEnumerable<Division> AllOf(ImmutableArray<Division> divisions) =>
        divisions.SelectMany(d => AllOf(d.Divisions).Prepend(d));

    private Reference Outside(Mention mention, Scope scope, DocumentName document, PlaceWords place)
    {
        if (document.Kind == DocumentKind.SameLaw)
        {
            document = document with { Kind = DocumentKind.Law, Name = LawMentionedBefore(document.Name, document.Span.Start) ?? "同" + document.Name };
        }

        _mentioned.Add(new Antecedent(mention.Span, document, place, [], [], [], []));
        var form = place.Form
            + (mention.Until is { } until ? $"から{until.Form}" + (mention.Span.Slice(folded).EndsWith("まで", StringComparison.Ordinal) ? "まで" : "") : "");
        return document.Kind == DocumentKind.Law
            ? Law(mention, scope, document.Name, form, document)
            : Reference(mention, scope, ReferenceKind.OtherAgreement, ReferenceStatus.Outside, []) with { OtherAgreement = document.Name.Length > 0 ? document.Name : null };
    }

    private static Reference Law(Mention mention, Scope scope, string name, string place, DocumentName? document) =>
        Reference(mention, scope, ReferenceKind.Law, ReferenceStatus.Outside, []) with { Law = new LawPlace(document?.Name ?? name, place) };

    private static Reference Resolved(Mention mention, Scope scope, PlaceResolver.Found found) =>
        Reference(mention, scope, ReferenceKind.Provision, found.IsAmbiguous ? ReferenceStatus.Ambiguous : ReferenceStatus.Resolved, found.Targets);

    private static Reference Dangling(Mention mention, Scope scope, PlaceResolver.Found found) =>
        Reference(mention, scope, ReferenceKind.Provision, ReferenceStatus.Dangling, []) with { Reason = found.Reason, Nearest = found.Nearest };

    private static Reference Reference(Mention mention, Scope scope, ReferenceKind kind, ReferenceStatus status, ImmutableArray<ReferenceTarget> targets) =>
        new(mention.Span, scope.From, kind, status, targets);

    private void Remember(Mention mention, PlaceWords place, ImmutableArray<Part> within, PlaceResolver.Found found, Antecedent? before) =>
        _mentioned.Add(new Antecedent(
            mention.Span,
            null,
            place,
            within,
            found.Articles.IsEmpty && before is not null ? before.Articles : found.Articles,
            found.Paragraphs.IsEmpty && before is not null ? before.Paragraphs : found.Paragraphs,
            found.Items));

    private static PlaceLevel LevelOf(PlaceWords place) =>
        place.Article is not null ? PlaceLevel.Article : place.Paragraph is not null ? PlaceLevel.Paragraph : PlaceLevel.Item;

    private Antecedent? LastThatSays(PlaceLevel level) => _mentioned.LastOrDefault(m => m.Says(level));

    private Antecedent? LawBefore(PlaceLevel level) =>
        _mentioned.LastOrDefault() is { Outside: not null } last && _words.Contains(last.Words) && last.Says(level) ? last : null;

    /// <summary>The mention that <paramref name="mention"/> continues: 第11条第2項 for 及び第3項, 民法第415条 for 又は第416条.</summary>
    private Antecedent? Continued(Mention mention, PlaceLevel level)
    {
        if (_mentioned.LastOrDefault() is not { } last || !_words.Contains(last.Words) || !last.Says(level))
        {
            return null;
        }

        var takesOver = level switch
        {
            PlaceLevel.Article => last.Outside is not null || !last.Within.IsEmpty,
            PlaceLevel.Paragraph => last.Says(PlaceLevel.Article),
            _ => true,
        };
        return takesOver && Connected().IsMatch(folded[last.Words.End..mention.Span.Start]) ? last : null;
    }

    /// <summary>The place with the steps above it that it takes over.</summary>
    private static PlaceWords Complete(PlaceWords place, Antecedent before, PlaceLevel level) => place with
    {
        Article = level > PlaceLevel.Article || place.Article!.Way == StepWay.Same ? before.Place.Article : place.Article,
        Paragraph = level > PlaceLevel.Paragraph || place.Paragraph is { Way: StepWay.Same } ? before.Place.Paragraph : place.Paragraph,
        Item = place.Item is { Way: StepWay.Same } ? before.Place.Item : place.Item,
    };

    /// <summary>第5条中「A」を「B」に改める: in an agreement that changes another, the other's article.</summary>
    private bool IsOfAmendedAgreement(Mention mention)
    {
        if (!_amends)
        {
            return false;
        }

        var words = _words.Slice(folded);
        if (!Change().IsMatch(words))
        {
            return false;
        }

        var before = folded[_words.Start..mention.Span.Start];
        return before.Count(c => c == '「') > before.Count(c => c == '」')
            || ChangedPlace().IsMatch(folded[mention.Span.End.._words.End]);
    }

    /// <summary>The law named last before an offset whose name ends as 同法, 同令 or 同規則 says.</summary>
    private string? LawMentionedBefore(string kind, int offset)
    {
        var from = Math.Max(0, offset - FarthestLaw);
        foreach (var match in LawEnd().Matches(folded[from..offset]).Reverse())
        {
            var fits = kind is "法" or "法律" ? match.Value is "法" or "法律" : match.Value.EndsWith(kind, StringComparison.Ordinal);
            var end = from + match.Index + match.Length;
            if (fits && folded[Math.Max(0, from + match.Index - 1)] != '同' && LawName.EndingAt(folded, folded.LastIndexOf('\n', end - 1) + 1, end) is { } name)
            {
                return laws.FullName(name.Slice(folded));
            }
        }

        return null;
    }

    // 変更契約書 · 一部改正に関する覚書
    [GeneratedRegex("変更|改定|改正|修正|覚書|一部")]
    private static partial Regex Amending();

    [GeneratedRegex("改める|改定する|改正する|変更する|加える|追加する|削る|削除する|繰り下げ|繰り上げ|置き換え")]
    private static partial Regex Change();

    // 中「 · を次のとおり · の次に · を削る · を第9条とし · の見出しを
    [GeneratedRegex(@"\A(?:\([^()]*\))?\s?(?:の(?:表|見出し|規定)?)?\s?(?:中|を次|を以下|の次に|の前に|を削|を第|に次|に以下|「|を「|の見出し|として次|第[0-9一二三四五六七八九十]+[項号]\s?(?:中|を次|を以下|を削|の次に))")]
    private static partial Regex ChangedPlace();

    // 、 · 及び · （目的）並びに · の規定又は
    [GeneratedRegex(@"\A(?:の規定)?(?:\s|\((?:[^()]|\([^()]*\))*\))*(?:(?:、|,|・|及び|並びに|又は|若しくは|もしくは|または|および|ならびに|と|や|かつ)\s?)+\z")]
    private static partial Regex Connected();

    [GeneratedRegex(@"(?:法律|法(?![律人的令定廷務則制曹科学案])|[省政府]?令|条例|規則|規程|要綱|要領|告示|憲法)(?!\s?第?\s?[0-9一二三四五六七八九十]+号)")]
    private static partial Regex LawEnd();
}
