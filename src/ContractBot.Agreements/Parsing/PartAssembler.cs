using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>Makes one part: gives each provision its span in the cleaned text and its address.</summary>
internal sealed class PartAssembler
{
    private readonly TextCleaner _cleaner;
    private readonly PartDraft _draft;
    private readonly ProvisionAddress _address;
    private readonly Dictionary<ArticleDraft, ArticleVersion> _versions;
    private readonly bool _countsAnew;
    private int _divisions;

    public PartAssembler(TextCleaner cleaner, PartDraft draft, ProvisionAddress address)
    {
        _cleaner = cleaner;
        _draft = draft;
        _address = address;
        _versions = ArticleVersions.Number(AllArticles(draft), TextOf);

        // Where only the chapters tell two 第1 apart, they belong to the address.
        _countsAnew = draft.Divisions.Count > 1 && _versions.Values.Any(v => v.Occurrence > 1) && draft.Divisions.Skip(1).Any(d => AllArticles(d).FirstOrDefault()?.Number.Number == 1);
    }

    /// <summary>The part.</summary>
    public Part Assemble(SignatureBlock? signature)
    {
        var heading = _draft.Heading ?? _draft.Label;
        return new Part(
            _address,
            Span(_draft.Start, _draft.End),
            _address.Part,
            _address.PartLabel,
            _address.PartHeading,
            heading is { } h ? _cleaner.SpanOf(h) : null,
            _draft.Preamble is { } preamble
                ? new Preamble(_address with { Kind = ProvisionKind.Preamble }, _cleaner.SpanOf(preamble))
                : null,
            [.. _draft.Articles.Select(a => ToArticle(a, null, null))],
            [.. _draft.Divisions.Select(d => ToDivision(d, ""))],
            signature);
    }

    private Division ToDivision(DivisionDraft draft, string above)
    {
        var number = ++_divisions;
        var name = above + (draft.NumberText.Start == draft.NumberText.End ? TextOf(draft.Words) : $"第{draft.Number}{"編章節款目"[(int)draft.Level]}");
        return new Division(
            Span(draft.Heading.Start, draft.End),
            _cleaner.SpanOf(draft.Heading),
            draft.Level,
            TextOf(draft.NumberText),
            draft.Number,
            TextOf(draft.Words),
            [.. draft.Articles.Select(a => _countsAnew ? ToArticle(a, name, number) : ToArticle(a, null, null))],
            [.. draft.Divisions.Select(d => ToDivision(d, name))])
        {
            Lead = draft.Lead is { } lead
                ? new DivisionLead(_address with { Kind = ProvisionKind.Division, Division = name, DivisionNumber = number }, _cleaner.SpanOf(lead))
                : null,
        };
    }

    private Article ToArticle(ArticleDraft draft, string? division, int? divisionNumber)
    {
        var version = _versions[draft];
        var address = _address with
        {
            Kind = draft.Number.Style switch
            {
                NumberStyle.Jou => ProvisionKind.Article,
                NumberStyle.Headed => ProvisionKind.Headed,
                _ => ProvisionKind.NumberedProvision,
            },
            Heading = draft.Number.Style == NumberStyle.Headed ? TextOf(draft.Caption!.Value) : null,
            Division = division,
            DivisionNumber = divisionNumber,
            Article = draft.Number.Number,
            Branch = draft.Number.Branch,
            Occurrence = version.Occurrence,
            Variant = version.Variant,
            VariantNumber = version.VariantNumber,
        };
        return new Article(
            address,
            Span(draft.Start, draft.End),
            TextOf(draft.NumberText),
            _cleaner.SpanOf(draft.NumberText),
            draft.Number.Number,
            draft.Number.Branch,
            version.Caption is { } caption ? TextOf(caption) : null,
            version.Caption is { } where ? _cleaner.SpanOf(where) : null,
            version.Variant,
            [.. draft.Paragraphs.Zip(Occurrences(draft.Paragraphs), (p, occurrence) => ToParagraph(p, address with { Paragraph = p.Number, ParagraphOccurrence = occurrence }))]);
    }

    private Paragraph ToParagraph(TextDraft draft, ProvisionAddress address) => new(
        address,
        Span(draft.Start, draft.End),
        draft.NumberText is { } number ? TextOf(number) : null,
        draft.Number,
        Span(draft.ChapeauStart ?? draft.ChapeauEnd, draft.ChapeauEnd),
        [.. draft.Children.Zip(Occurrences(draft.Children), (i, occurrence) => ToItem(i, address with { Item = i.Number, ItemOccurrence = occurrence, ItemByPlace = i.IsUnnumbered }))]);

    // 1 for the first of each number, 2 for a second.
    private static IEnumerable<int> Occurrences(List<TextDraft> drafts)
    {
        var counts = new Dictionary<int, int>();
        foreach (var draft in drafts)
        {
            yield return counts[draft.Number] = counts.GetValueOrDefault(draft.Number) + 1;
        }
    }

    private Item ToItem(TextDraft draft, ProvisionAddress address) => new(
        address,
        Span(draft.Start, draft.End),
        draft.NumberText is { } number ? TextOf(number) : "",
        draft.Number,
        Span(draft.ChapeauStart ?? draft.ChapeauEnd, draft.ChapeauEnd),
        [.. draft.Children.Select(s => ToItem(s, Below(address, s)))]);

    private ProvisionAddress Below(ProvisionAddress address, TextDraft draft)
    {
        var sign = !draft.IsUnnumbered && draft.NumberText is { } number ? TextOf(number).TrimEnd('.', '．', '、') : null;
        return address.SubItem is null
            ? address with { SubItem = draft.Number, SubItemText = sign }
            : address with { SubSubItem = draft.Number, SubSubItemText = sign };
    }

    private TextSpan Span(Place start, Place end)
    {
        var (from, to) = (_cleaner.OffsetOf(start), _cleaner.OffsetOf(end));

        // A provision without words starts where the next line would: its span is empty there, not inside out.
        return new TextSpan(Math.Min(from, to), to);
    }

    private string TextOf(Stretch stretch) => _cleaner.SpanOf(stretch).Slice(_cleaner.Cleaned.Text);

    private static IEnumerable<ArticleDraft> AllArticles(PartDraft part) =>
        part.Articles.Concat(part.Divisions.SelectMany(AllArticles)).OrderBy(a => a.Start.Line);

    private static IEnumerable<ArticleDraft> AllArticles(DivisionDraft division) =>
        division.Articles.Concat(division.Divisions.SelectMany(AllArticles));
}
