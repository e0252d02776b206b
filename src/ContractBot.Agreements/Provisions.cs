using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements;

/// <summary>A place of an agreement that can be cited.</summary>
public interface IProvision
{
    /// <summary>Its address.</summary>
    ProvisionAddress Address { get; }

    /// <summary>All of it, with heading and children, in the cleaned text.</summary>
    TextSpan Span { get; }
}

/// <summary>The body or an attachment (別記・別紙).</summary>
/// <param name="Ordinal">0 for the body, then 1, 2, … in order.</param>
/// <param name="Label">How the agreement refers to an attachment, such as <c>別記1</c>; null for the body and where nothing refers to it.</param>
/// <param name="Heading">The attachment's heading as printed, such as <c>個人情報取扱特記事項</c>; null for the body.</param>
/// <param name="HeadingSpan">Where the heading stands.</param>
/// <param name="Preamble">The text before the first article, without title and headings.</param>
/// <param name="Articles">Articles outside any division, in order.</param>
/// <param name="Divisions">Chapters (編・章・節・款・目) of the highest level, in order.</param>
/// <param name="SignatureBlock">Closing words, date and parties' signatures.</param>
public sealed record Part(
    ProvisionAddress Address,
    TextSpan Span,
    int Ordinal,
    string? Label,
    string? Heading,
    TextSpan? HeadingSpan,
    Preamble? Preamble,
    ImmutableArray<Article> Articles,
    ImmutableArray<Division> Divisions,
    SignatureBlock? SignatureBlock) : IProvision
{
    /// <summary>The parties that its own preamble names, where it is a further agreement in the file; empty where the agreement's are meant.</summary>
    public ImmutableArray<Party> Parties { get; init; } = [];

    /// <summary>All articles in the order of the text.</summary>
    public IEnumerable<Article> AllArticles() => Divisions.IsEmpty
        ? Articles
        : Articles.Concat(Divisions.SelectMany(d => d.AllArticles())).OrderBy(a => a.Span.Start);

    /// <summary>The words of all chapters and sections that stand outside any article, in the order of the text.</summary>
    public IEnumerable<DivisionLead> AllLeads() => Divisions.SelectMany(d => d.AllLeads());
}

/// <summary>A chapter or section (編・章・節・款・目).</summary>
/// <param name="NumberText">As printed, such as <c>第1章</c>.</param>
/// <param name="Number">Its number.</param>
/// <param name="Heading">Its words, such as <c>総則</c>.</param>
public sealed record Division(
    TextSpan Span,
    TextSpan HeadingSpan,
    DivisionLevel Level,
    string NumberText,
    int Number,
    string Heading,
    ImmutableArray<Article> Articles,
    ImmutableArray<Division> Divisions)
{
    /// <summary>All articles in the order of the text.</summary>
    public IEnumerable<Article> AllArticles() => Divisions.IsEmpty
        ? Articles
        : Articles.Concat(Divisions.SelectMany(d => d.AllArticles())).OrderBy(a => a.Span.Start);

    /// <summary>The words between its heading and its first article, or all its words where it has no articles; null where there are none.</summary>
    public DivisionLead? Lead { get; init; }

    /// <summary>Its own lead and those of the sections in it, in the order of the text.</summary>
    public IEnumerable<DivisionLead> AllLeads() => (Lead is null ? [] : (IEnumerable<DivisionLead>)[Lead]).Concat(Divisions.SelectMany(d => d.AllLeads()));
}

/// <summary>Levels of division, the widest first.</summary>
public enum DivisionLevel
{
    /// <summary>編</summary>
    Hen,

    /// <summary>章</summary>
    Sho,

    /// <summary>節</summary>
    Setsu,

    /// <summary>款</summary>
    Kan,

    /// <summary>目</summary>
    Moku,
}

/// <summary>前文: the words before the first article, which name the parties.</summary>
public sealed record Preamble(ProvisionAddress Address, TextSpan Span) : IProvision;

/// <summary>Words of a chapter or section that stand in no article: <c>第３章 雑則</c>, and below it no 条.</summary>
public sealed record DivisionLead(ProvisionAddress Address, TextSpan Span) : IProvision;

/// <summary>An article (条), or a numbered provision of an attachment (<c>第1</c>).</summary>
/// <param name="NumberText">As printed, spaces included: <c>第 8 条</c>, <c>第１条</c>, <c>第1</c>; empty under a heading without number.</param>
/// <param name="NumberSpan">Where the number stands.</param>
/// <param name="Number">Its number; its place under a heading without number.</param>
/// <param name="Branch">The 2 of 第3条の2.</param>
/// <param name="Caption">The caption (見出し) without brackets.</param>
/// <param name="CaptionSpan">Where the caption stands, without brackets; may lie outside <see cref="Span"/> where it was left at the end of the paragraph before.</param>
/// <param name="Variant">The bracketed heading under which one of several versions of the article stands.</param>
/// <param name="Paragraphs">At least one.</param>
public sealed record Article(
    ProvisionAddress Address,
    TextSpan Span,
    string NumberText,
    TextSpan NumberSpan,
    int Number,
    int? Branch,
    string? Caption,
    TextSpan? CaptionSpan,
    string? Variant,
    ImmutableArray<Paragraph> Paragraphs) : IProvision;

/// <summary>A paragraph (項).</summary>
/// <param name="NumberText">As printed; null for a first paragraph, which is not numbered.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Chapeau">The paragraph's own words (柱書), without number and items: where a quotation of the paragraph starts.</param>
/// <param name="Items">Its items in order.</param>
public sealed record Paragraph(
    ProvisionAddress Address,
    TextSpan Span,
    string? NumberText,
    int Number,
    TextSpan Chapeau,
    ImmutableArray<Item> Items) : IProvision;

/// <summary>An item (号), a sub-item (ア・イ) of one, or an item (ア) of that.</summary>
/// <param name="NumberText">As printed: <c>（１）</c>, <c>(1)</c>, <c>ア</c>, <c>・</c>; empty for an entry of a list without signs.</param>
/// <param name="Number">Its number: 2 for (2), and for the second of ア・イ or イ・ロ; its place where it has none.</param>
/// <param name="Chapeau">Its own words, without number and sub-items.</param>
/// <param name="SubItems">Its sub-items in order.</param>
public sealed record Item(
    ProvisionAddress Address,
    TextSpan Span,
    string NumberText,
    int Number,
    TextSpan Chapeau,
    ImmutableArray<Item> SubItems) : IProvision
{
    /// <summary>The item and all below it, in the order of the text.</summary>
    public IEnumerable<Item> WithSubItems() => SubItems.SelectMany(s => s.WithSubItems()).Prepend(this);
}

/// <summary>署名欄: closing words, signing date, and the parties' addresses and names.</summary>
/// <param name="DateSpan">Where the date stands, whole or blank.</param>
public sealed record SignatureBlock(ProvisionAddress Address, TextSpan Span, TextSpan? DateSpan) : IProvision;
