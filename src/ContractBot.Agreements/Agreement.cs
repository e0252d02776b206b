using System.Collections.Immutable;
using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.DefinedTerms;
using ContractBot.Agreements.Description;
using ContractBot.Agreements.References;
using ContractBot.Agreements.Sidecars;
using ContractBot.Text;

namespace ContractBot.Agreements;

/// <summary>
/// An agreement (協定書・契約書) as read: its cleaned text and the provisions found in it.
/// All spans are into <see cref="Text"/>; children nest in their parents and follow one another in order.
/// </summary>
/// <param name="Id">The stem of the file's name.</param>
/// <param name="Source">The file's text as decoded.</param>
/// <param name="Cleaned">The text without layout, with the map back into <see cref="Source"/>.</param>
/// <param name="Title">The title, joined to one line.</param>
/// <param name="TitleSpan">Where the title stands, with what pages carry above it.</param>
/// <param name="Parties">The parties in the order in which the preamble names them.</param>
/// <param name="SignedOn">The signing date, where the signature block states it whole; null for a blank such as <c>令和7年　月　日</c>.</param>
/// <param name="Parts">The body first, then the attachments.</param>
public sealed record Agreement(
    string Id,
    SourceText Source,
    NormalizedText Cleaned,
    string Title,
    TextSpan TitleSpan,
    ImmutableArray<Party> Parties,
    WrittenDate? SignedOn,
    ImmutableArray<Part> Parts)
{
    /// <summary>The cleaned text: what citations quote.</summary>
    public string Text => Cleaned.Text;

    /// <summary>The parties whom the words of a part mean: its own where it is a further agreement in the file.</summary>
    public ImmutableArray<Party> PartiesOf(Part part) => part.Parties.IsEmpty ? Parties : part.Parties;

    /// <summary>The body (本則).</summary>
    public Part Body => Parts[0];

    /// <summary>What kind of agreement it is, by its title and its opening articles.</summary>
    public AgreementKind Kind { get; init; }

    /// <summary>The terms that it defines, in the order of the text; the parties' short names are not among them.</summary>
    public ImmutableArray<DefinedTerm> DefinedTerms { get; init; } = [];

    /// <summary>What the office says about it in the file beside it; null where there is none. Never mixed with what the text says.</summary>
    public Sidecar? Sidecar { get; init; }

    /// <summary>All references in the text to places of this agreement, to laws and to other agreements, in the order of the text.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>Where an amendment quotes new wording of the agreement that it changes; the numbers there are that agreement's.</summary>
    public ImmutableArray<TextSpan> QuotedProvisions { get; init; } = [];

    /// <summary>The amendments that change it, in the order in which they were agreed, whether or not they hold yet.</summary>
    public ImmutableArray<Amendment> Amendments { get; init; } = [];

    /// <summary>The changes that have been worked into <see cref="Text"/>, in its order.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>Changes that have to be read beside <see cref="Text"/>.</summary>
    public ImmutableArray<UnmergedChange> UnmergedChanges { get; init; } = [];

    /// <summary>Changes that have been agreed and do not hold yet, by the day from which they will.</summary>
    public ImmutableArray<ComingChange> ComingChanges { get; init; } = [];

    /// <summary>The agreement as signed, where <see cref="Text"/> is its wording after amendments; null where nothing has changed it.</summary>
    public Agreement? AsSigned { get; init; }
}

/// <summary>A party with the short name by which the agreement calls it.</summary>
/// <param name="ShortName">Such as <c>甲</c>; the first of <see cref="ShortNames"/>.</param>
/// <param name="Name">As the preamble names it, such as <c>甲野市</c>; may be a blank to fill in (<c>〇〇〇〇</c>).</param>
/// <param name="NameSpan">Where the preamble names it.</param>
/// <param name="IsBlank">Whether the name is a blank to fill in.</param>
public sealed record Party(string ShortName, string Name, TextSpan NameSpan, bool IsBlank)
{
    /// <summary>All names by which the agreement calls it, a stem first: <c>乙</c>, <c>当社</c>.</summary>
    public ImmutableArray<string> ShortNames { get; init; } = [ShortName];

    /// <summary>Its address in the signature block; null where there is none or it is left blank.</summary>
    public PartyAddress? Address { get; init; }

    /// <summary>Who signs for it in the signature block; null where nobody is named.</summary>
    public Signatory? Signatory { get; init; }
}

/// <summary>A party's address (住所・所在地).</summary>
/// <param name="Text">In one line, without the label before it: <c>東京都中央区日本橋二丁目7番1号</c>.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PartyAddress(string Text, TextSpan Span);

/// <summary>Who signs for a party.</summary>
/// <param name="Title">The office, such as <c>代表取締役社長</c>; null where none is given, as with a private person.</param>
/// <param name="TitleSpan">Where the office stands.</param>
/// <param name="Name">The person's name, with one space where the text has any.</param>
/// <param name="NameSpan">Where the name stands.</param>
public sealed record Signatory(string? Title, TextSpan? TitleSpan, string Name, TextSpan NameSpan);
