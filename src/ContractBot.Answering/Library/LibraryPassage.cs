using ContractBot.Agreements;
using ContractBot.Text;

namespace ContractBot.Answering.Library;

/// <summary>A paragraph, preamble or signature block of the library: what evidence is found in and what is cited.</summary>
/// <param name="Agreement">The agreement that it stands in.</param>
/// <param name="Part">The part that it stands in.</param>
/// <param name="Article">The article of a paragraph; null for preambles and signature blocks.</param>
/// <param name="Provision">The paragraph, preamble or signature block.</param>
/// <param name="Span">Its words in the cleaned text, from the chapeau to the last item.</param>
/// <param name="Own">Its words, compact (<see cref="Folding.Compact"/>).</param>
/// <param name="Caption">The article's caption, compact; empty where there is none.</param>
/// <param name="Headings">Headings of part, divisions and version, compact.</param>
/// <param name="Around">The whole article, compact.</param>
/// <param name="Referred">Captions of the articles that it refers to, compact: 「第2条の規定は、終了後3年間、なお効力を有する」 is about what article 2 is about.</param>
internal sealed record LibraryPassage(
    Agreement Agreement,
    Part Part,
    Article? Article,
    IProvision Provision,
    TextSpan Span,
    string Own,
    string Caption,
    string Headings,
    string Around,
    string Referred)
{
    /// <summary>The index's key for it.</summary>
    public string Key => $"{Agreement.Id}#{Provision.Address.Anchor}";

    /// <summary>The paragraph, where the passage is one.</summary>
    public Paragraph? Paragraph => Provision as Paragraph;

    /// <summary>Its words as the cleaned text has them.</summary>
    public string Text => Span.Slice(Agreement.Text);
}
