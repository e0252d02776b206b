using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>Words of an agreement that point to a place: 第5条第1項, 前項, 民法第90条, 別記1.</summary>
/// <param name="Span">The words, in the cleaned text: from a law's name to the last sign of the place; a range (第3条から第5条まで) is one reference.</param>
/// <param name="From">The innermost provision in whose own words it stands; the part for a reference in an attachment's heading.</param>
/// <param name="Kind">What it points to.</param>
/// <param name="Status">Whether that was found.</param>
/// <param name="Targets">
/// The places of this agreement that it means, in the order of the text; several for a range, for 前2項, and where an article stands in
/// several versions. Empty for a law, for another agreement and where it points to nothing.
/// </param>
public sealed record Reference(
    TextSpan Span,
    IProvision From,
    ReferenceKind Kind,
    ReferenceStatus Status,
    ImmutableArray<ReferenceTarget> Targets)
{
    /// <summary>The law and the place in it; null for all but <see cref="ReferenceKind.Law"/>.</summary>
    public LawPlace? Law { get; init; }

    /// <summary>What the other agreement is called (<c>原契約</c>); null where it is not named, and for all but <see cref="ReferenceKind.OtherAgreement"/>.</summary>
    public string? OtherAgreement { get; init; }

    /// <summary>Why it points to nothing; null unless <see cref="Status"/> is <see cref="ReferenceStatus.Dangling"/>.</summary>
    public DanglingReason? Reason { get; init; }

    /// <summary>Of a dangling reference: the places that exist nearest to where it points, such as the articles on either side of a missing one.</summary>
    public ImmutableArray<IProvision> Nearest { get; init; } = [];
}

/// <summary>A place that a reference means.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Aspect">Which part of the provision.</param>
public sealed record ReferenceTarget(IProvision Provision, ProvisionAspect Aspect = ProvisionAspect.Whole);

/// <summary>A place in a law (法令), an ordinance or a rule.</summary>
/// <param name="Name">The law's name, in full where the agreement introduces it by its name (<c>以下「独占禁止法」という。</c>).</param>
/// <param name="Place">The place with half-width digits, such as <c>第2条第1項</c>; empty where only the law is named.</param>
public sealed record LawPlace(string Name, string Place);

/// <summary>What a reference points to.</summary>
public enum ReferenceKind
{
    /// <summary>An article, paragraph, item or chapter of this agreement or of an attachment to it.</summary>
    Provision,

    /// <summary>A whole attachment or form: 別記1, 別紙様式第5号.</summary>
    Attachment,

    /// <summary>A law, ordinance or rule: 民法第90条.</summary>
    Law,

    /// <summary>Another agreement or a document that is not part of this one: 原契約第5条.</summary>
    OtherAgreement,
}

/// <summary>Whether a reference's target was found.</summary>
public enum ReferenceStatus
{
    /// <summary>It was found.</summary>
    Resolved,

    /// <summary>Several places bear the number: two 第19条.</summary>
    Ambiguous,

    /// <summary>There is no such place.</summary>
    Dangling,

    /// <summary>It lies outside the agreement's text: a law or another agreement.</summary>
    Outside,
}

/// <summary>Which part of a provision a reference means.</summary>
public enum ProvisionAspect
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>本文: without the proviso.</summary>
    MainText,

    /// <summary>ただし書</summary>
    Proviso,

    /// <summary>柱書 (各号列記以外の部分): without the items.</summary>
    Chapeau,

    /// <summary>各号: its items.</summary>
    EachItem,

    /// <summary>前段: the first sentence.</summary>
    FirstSentence,

    /// <summary>後段: the sentence after the first.</summary>
    LaterSentence,
}

/// <summary>Why a reference points to nothing.</summary>
public enum DanglingReason
{
    /// <summary>No article of that number, or none before or after.</summary>
    NoSuchArticle,

    /// <summary>The article has no such paragraph.</summary>
    NoSuchParagraph,

    /// <summary>The paragraph has no such item, or no items.</summary>
    NoSuchItem,

    /// <summary>The item has no such sub-item.</summary>
    NoSuchSubItem,

    /// <summary>The provision has no proviso.</summary>
    NoProviso,

    /// <summary>No chapter of that number.</summary>
    NoSuchDivision,

    /// <summary>The file holds no such attachment.</summary>
    NoSuchAttachment,

    /// <summary>同条, 同項 or 同号 without anything mentioned before.</summary>
    NothingMentioned,
}
