using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Description;
using ContractBot.Agreements.Facts;

namespace ContractBot.Json;

/// <summary>A whole agreement; all offsets are UTF-16 offsets into <paramref name="Text"/>.</summary>
internal sealed record AgreementJson(
    string Id,
    string Title,
    string File,
    string Encoding,
    ImmutableArray<PartyJson> Parties,
    DateOnly? SignedOn,
    AgreementKind Kind,
    ImmutableArray<DefinedTermJson> DefinedTerms,
    SidecarJson? Sidecar,
    ImmutableArray<AmendmentJson> Amendments,
    ImmutableArray<ChangeJson> Changes,
    string Text,
    ImmutableArray<PartJson> Parts,
    ImmutableArray<ReferenceJson> References,
    ImmutableArray<AmountJson> Amounts,
    ImmutableArray<ForumJson> Forums)
{
    public static AgreementJson Of(Agreement agreement) => new(
        agreement.Id,
        agreement.Title,
        agreement.Source.FileName,
        agreement.Source.EncodingName,
        PartyJson.Of(agreement.Parties),
        agreement.SignedOn?.Date,
        agreement.Kind,
        DefinedTermJson.Of(agreement),
        SidecarJson.Of(agreement.Sidecar),
        AmendmentJson.Of(agreement),
        ChangeJson.Of(agreement),
        agreement.Text,
        [.. agreement.Parts.Select(PartJson.Of)],
        [.. agreement.References.Select(r => ReferenceJson.Of(agreement, r))],
        [.. AmountReader.Read(agreement).Select(a => AmountJson.Of(agreement, a))],
        [.. ForumReader.Read(agreement).Select(f => ForumJson.Of(agreement, f))]);
}

/// <summary>A sum in yen, or a rate as a fraction.</summary>
internal sealed record AmountJson(AmountKind Kind, decimal Value, bool Yearly, string Words, string Locator, int Start, int End)
{
    public static AmountJson Of(Agreement agreement, Amount amount) => new(
        amount.Kind, amount.Value, amount.Yearly, amount.Span.Slice(agreement.Text), amount.Provision.Address.Locator, amount.Span.Start, amount.Span.End);
}

/// <summary>A court or a governing law.</summary>
internal sealed record ForumJson(ForumKind Kind, bool Exclusive, string Words, string Locator, int Start, int End)
{
    public static ForumJson Of(Agreement agreement, Forum forum) => new(
        forum.Kind, forum.Exclusive, forum.Span.Slice(agreement.Text), forum.Provision.Address.Locator, forum.Span.Start, forum.Span.End);
}

/// <summary>The body (<paramref name="Part"/> null) or an attachment; <paramref name="Articles"/> are all of it, also those in divisions.</summary>
internal sealed record PartJson(
    string? Part,
    string? Label,
    string Locator,
    string Anchor,
    int Start,
    int End,
    PlaceJson? Preamble,
    ImmutableArray<DivisionJson> Divisions,
    ImmutableArray<ArticleJson> Articles,
    PlaceJson? SignatureBlock)
{
    public static PartJson Of(Part part) => new(
        part.Heading,
        part.Label,
        part.Address.Locator,
        part.Address.Anchor,
        part.Span.Start,
        part.Span.End,
        PlaceJson.Of(part.Preamble),
        [.. part.Divisions.Select(DivisionJson.Of)],
        [.. part.AllArticles().Select(ArticleJson.Of)],
        PlaceJson.Of(part.SignatureBlock));
}

/// <summary>A preamble or a signature block.</summary>
internal sealed record PlaceJson(string Locator, string Anchor, int Start, int End)
{
    public static PlaceJson? Of(IProvision? place) => place is null
        ? null
        : new PlaceJson(place.Address.Locator, place.Address.Anchor, place.Span.Start, place.Span.End);
}

/// <summary>A chapter or section; <paramref name="Articles"/> are the anchors of the articles directly in it.</summary>
internal sealed record DivisionJson(
    DivisionLevel Level,
    string Number,
    string Heading,
    int Start,
    int End,
    ImmutableArray<string> Articles,
    ImmutableArray<DivisionJson> Divisions)
{
    public static DivisionJson Of(Division division) => new(
        division.Level,
        division.NumberText,
        division.Heading,
        division.Span.Start,
        division.Span.End,
        [.. division.Articles.Select(a => a.Address.Anchor)],
        [.. division.Divisions.Select(Of)]);
}

/// <summary>An article; <paramref name="Number"/> is as printed, <paramref name="Article"/> its value.</summary>
internal sealed record ArticleJson(
    int? Article,
    int? Branch,
    int Occurrence,
    string? Variant,
    string? Caption,
    string Number,
    string Locator,
    string Anchor,
    int Start,
    int End,
    ImmutableArray<ParagraphJson> Paragraphs)
{
    public static ArticleJson Of(Article article) => new(
        article.Address.PrintedArticle,
        article.Branch,
        article.Address.Occurrence,
        article.Variant,
        article.Caption,
        article.NumberText,
        article.Address.Locator,
        article.Address.Anchor,
        article.Span.Start,
        article.Span.End,
        [.. article.Paragraphs.Select(ParagraphJson.Of)]);
}

/// <summary>A paragraph; <paramref name="Number"/> is as printed, null for a first one without.</summary>
internal sealed record ParagraphJson(
    int Paragraph,
    string? Number,
    string Locator,
    string Anchor,
    int Start,
    int End,
    ImmutableArray<ItemJson> Items)
{
    public static ParagraphJson Of(Paragraph paragraph) => new(
        paragraph.Number,
        paragraph.NumberText,
        paragraph.Address.Locator,
        paragraph.Address.Anchor,
        paragraph.Span.Start,
        paragraph.Span.End,
        [.. paragraph.Items.Select(ItemJson.Of)]);
}

/// <summary>An item or a sub-item.</summary>
internal sealed record ItemJson(
    int Item,
    string Number,
    string Locator,
    string Anchor,
    int Start,
    int End,
    ImmutableArray<ItemJson> SubItems)
{
    public static ItemJson Of(Item item) => new(
        item.Number,
        item.NumberText,
        item.Address.Locator,
        item.Address.Anchor,
        item.Span.Start,
        item.Span.End,
        [.. item.SubItems.Select(Of)]);
}
