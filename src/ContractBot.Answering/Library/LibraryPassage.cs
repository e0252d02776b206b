using ContractBot.Agreements;
using ContractBot.Agreements.References;
using ContractBot.Text;

namespace ContractBot.Answering.Library;

/// <summary>
/// A paragraph, preamble or signature block of the library: what evidence is found in and what is cited. It holds places, not
/// words: a library of hundreds of thousands keeps each text once, and the words are compared in the few passages of a question.
/// </summary>
/// <param name="Agreement">The agreement that it stands in.</param>
/// <param name="Part">The part that it stands in.</param>
/// <param name="Article">The article of a paragraph; null for preambles and signature blocks.</param>
/// <param name="Provision">The paragraph, preamble or signature block.</param>
/// <param name="Span">Its words in the cleaned text, from the chapeau to the last item.</param>
/// <param name="Headings">Headings of part, divisions and version, compact (<see cref="Folding.Compact"/>).</param>
/// <param name="Referred">Captions of the articles that it refers to, compact: 「第2条の規定は、終了後3年間、なお効力を有する」 is about what article 2 is about.</param>
internal sealed record LibraryPassage(
    Agreement Agreement,
    Part Part,
    Article? Article,
    IProvision Provision,
    TextSpan Span,
    string Headings,
    string Referred)
{
    // 第2項から第4項まで及び第6項
    private const int LongestOpening = 24;

    /// <summary>The index's key for it.</summary>
    public string Key => $"{Agreement.Id}#{Provision.Address.Anchor}";

    /// <summary>The paragraph, where the passage is one.</summary>
    public Paragraph? Paragraph => Provision as Paragraph;

    /// <summary>Its words as the cleaned text has them.</summary>
    public string Text => Span.Slice(Agreement.Text);

    /// <summary>Its words, compact; made anew at each call.</summary>
    public string Own => Folding.Compact(Agreement.Text.AsSpan(Span.Start, Span.Length));

    /// <summary>The article's caption, or the heading of an attachment that is a table or list without articles, compact; empty where there is none.</summary>
    public string Caption => Folding.Compact(Article?.Caption ?? (IsWholeAttachment ? Part.Heading : null) ?? "");

    /// <summary>Its words with those around them, for comparing; made anew at each call.</summary>
    public PassageWords Words() => new(
        Own, Caption, Article is null ? "" : Folding.Compact(Agreement.Text.AsSpan(Article.Span.Start, Article.Span.Length)), Headings, Referred, Continued());

    // 「前2項の規定は、契約が終了した後5年間、なお効力を有する」 speaks of what these paragraphs say.
    private string Continued()
    {
        if (Article is null || Span.Length < 2 || Agreement.Text[Span.Start] is not ('前' or '第'))
        {
            return "";
        }

        var opening = new TextSpan(Span.Start, Math.Min(Span.End, Span.Start + LongestOpening));
        var paragraphs = Agreement.References.In(opening)
            .Where(r => r.Span.Start == Span.Start)
            .SelectMany(r => r.Targets)
            .Select(t => t.Provision)
            .OfType<Paragraph>()
            .Where(p => !ReferenceEquals(p, Provision) && Article.Span.Contains(p.Span));
        return string.Join("\n", paragraphs.Select(p => Folding.Compact(Agreement.Text.AsSpan(p.Span.Start, p.Span.Length))));
    }

    private bool IsWholeAttachment => Part.Ordinal > 0 && Provision is Preamble && !Part.AllArticles().Any();
}

/// <summary>The words of a passage, all compact.</summary>
/// <param name="Own">Its own.</param>
/// <param name="Caption">Its caption.</param>
/// <param name="Around">The whole article.</param>
/// <param name="Headings">The headings above it.</param>
/// <param name="Referred">Captions of the articles that it refers to.</param>
/// <param name="Continued">The paragraphs of its article that it begins by referring to.</param>
internal readonly record struct PassageWords(string Own, string Caption, string Around, string Headings, string Referred, string Continued);
