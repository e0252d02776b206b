using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements.References;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>What articles are about, by their captions: what tells which article a wrong number may mean.</summary>
internal sealed partial class Subjects
{
    // 目的, 定義 and the like stand in any sentence.
    private const int ShortestCaption = 4;

    // How far from the reference the sentence may name the subject, in characters.
    private const int Nearby = 24;
    private const int BracketReach = 24;

    private readonly CheckedText _text;

    public Subjects(CheckedText text)
    {
        _text = text;
        Articles = [.. text.Agreement.Parts.SelectMany(p => p.AllArticles()).Where(text.IsHeading)];
    }

    /// <summary>All articles of the agreement, in the order of the text.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>The one article whose caption stands beside the reference, other than the article in which it stands; null where there is none or there are several.</summary>
    public Article? NamedBeside(Reference reference)
    {
        if (InBrackets().Match(_text.Folded, reference.Span.End, Math.Min(BracketReach, _text.Folded.Length - reference.Span.End)) is { Success: true } bracket)
        {
            // 第8条（秘密保持）、第7条（第三者からの申立て）: the caption behind a number is that number's.
            return Only(reference, caption => caption == bracket.Groups["words"].Value);
        }

        var sentence = _text.SentenceAround(reference.Span);
        var words = _text.Folded[Math.Max(sentence.Start, reference.Span.Start - Nearby)..Math.Min(sentence.End, reference.Span.End + Nearby)];
        return Only(reference, caption => caption.Length >= ShortestCaption && words.Contains(caption, StringComparison.Ordinal));
    }

    private Article? Only(Reference reference, Func<string, bool> bears) => Articles
        .Where(a => !a.Span.Contains(reference.Span) && a.Address.Part == reference.From.Address.Part)
        .Where(a => a.Caption is { } caption && bears(Widths.ToHalfWidth(caption)))
        .ToList() is [var only] ? only : null;

    /// <summary>The articles in which a reference's targets stand.</summary>
    public List<Article> ArticlesOf(Reference reference) =>
        [.. Articles.Where(a => reference.Targets.Any(t => a.Span.Contains(t.Provision.Span) && t.Provision.Address.Part == a.Address.Part))];

    /// <summary>The reference's words with half-width digits and without spaces.</summary>
    public static string Printed(CheckedText text, Reference reference) =>
        string.Concat(reference.Span.Slice(text.Folded).Where(unit => !char.IsWhiteSpace(unit)));

    // （秘密保持）; not （以下「…
    [GeneratedRegex(@"\G\s?\((?<words>(?!以下)[^()。「」]{2,20})\)")]
    private static partial Regex InBrackets();
}
