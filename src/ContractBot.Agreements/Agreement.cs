using System.Collections.Immutable;
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
/// <param name="TitleSpan">Where the title stands.</param>
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

    /// <summary>The body (本則).</summary>
    public Part Body => Parts[0];
}

/// <summary>A party with the short name by which the agreement calls it.</summary>
/// <param name="ShortName">Such as <c>甲</c>.</param>
/// <param name="Name">As the preamble names it, such as <c>甲野市</c>; may be a blank to fill in (<c>〇〇〇〇</c>).</param>
/// <param name="NameSpan">Where the preamble names it.</param>
/// <param name="IsBlank">Whether the name is a blank to fill in.</param>
public sealed record Party(string ShortName, string Name, TextSpan NameSpan, bool IsBlank);
