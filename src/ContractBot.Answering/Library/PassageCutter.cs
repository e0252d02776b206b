using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.References;
using ContractBot.Search;
using ContractBot.Text;

namespace ContractBot.Answering.Library;

/// <summary>Cuts an agreement into the passages that are searched: one a paragraph, preamble and signature block.</summary>
internal static class PassageCutter
{
    private const int MostReferred = 4;

    /// <summary>The passages of <paramref name="agreement"/> in the order of the text, each with its form for the index.</summary>
    public static IEnumerable<(LibraryPassage Passage, Passage Indexed)> Cut(Agreement agreement)
    {
        var names = agreement.Title + "\n" + string.Join("\n", agreement.Parties.Select(p => p.Name));
        foreach (var part in agreement.Parts)
        {
            var partHeading = part.Heading is null ? "" : (part.Label is null ? "" : part.Label + " ") + part.Heading;
            if (part.Preamble is { } preamble)
            {
                yield return Make(agreement, part, null, preamble, preamble.Span, partHeading, names);
            }

            foreach (var lead in part.AllLeads())
            {
                yield return Make(agreement, part, null, lead, lead.Span, partHeading, names);
            }

            foreach (var (article, divisions) in ArticlesOf(part))
            {
                var headings = Joined(partHeading, divisions, article.Variant ?? "");
                foreach (var paragraph in article.Paragraphs)
                {
                    yield return Make(agreement, part, article, paragraph, WordsOf(paragraph), headings, names);
                }
            }

            if (part.SignatureBlock is { } signature)
            {
                yield return Make(agreement, part, null, signature, signature.Span, partHeading, names);
            }
        }
    }

    /// <summary>A paragraph's words from its chapeau to its end, with items and the words behind them, without the number before them.</summary>
    public static TextSpan WordsOf(Paragraph paragraph) =>
        new(paragraph.Chapeau.Start, Math.Max(paragraph.Chapeau.End, paragraph.Span.End));

    private static (LibraryPassage, Passage) Make(
        Agreement agreement, Part part, Article? article, IProvision provision, TextSpan span, string headings, string names)
    {
        var words = Trim(agreement.Text, span);
        var passage = new LibraryPassage(
            agreement, part, article, provision, words, Folding.Compact(headings),
            article is null ? "" : ReferredCaptions(agreement, article, agreement.References.In(provision.Span)));
        var fields = ImmutableArray.CreateBuilder<PassageField>(4);
        fields.Add(new PassageField(FieldNames.Text, passage.Text, words));
        if (article?.Caption is { } caption)
        {
            fields.Add(new PassageField(FieldNames.Caption, caption, article.CaptionSpan));
        }

        if (headings.Length > 0)
        {
            fields.Add(new PassageField(FieldNames.Headings, headings, null));
        }

        fields.Add(new PassageField(FieldNames.Agreement, names, null));
        return (passage, new Passage(passage.Key, agreement.Id, fields.ToImmutable()));
    }

    private static string ReferredCaptions(Agreement agreement, Article article, IEnumerable<Reference> references)
    {
        var referred = references
            .Where(r => r.Kind == ReferenceKind.Provision)
            .SelectMany(r => r.Targets)
            .Select(t => t.Provision)
            .Where(p => p.Address.Article is not null && !article.Span.Contains(p.Span))
            .Select(p => agreement.Parts[p.Address.Part].AllArticles().First(a => a.Span.Contains(p.Span)))
            .Select(a => a.Caption is { } caption ? Folding.Compact(caption) : null)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);

        // A long list of references says nothing about any of them.
        return referred.Count <= MostReferred ? string.Join("\n", referred) : "";
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static string Joined(string part, string divisions, string variant) =>
        string.Join("\n", new[] { part, divisions, variant }.Where(h => h.Length > 0));

    private static IEnumerable<(Article Article, string Divisions)> ArticlesOf(Part part)
    {
        foreach (var article in part.Articles)
        {
            yield return (article, "");
        }

        foreach (var found in part.Divisions.SelectMany(d => ArticlesOf(d, "")))
        {
            yield return found;
        }
    }

    private static IEnumerable<(Article Article, string Divisions)> ArticlesOf(Division division, string above)
    {
        var headings = above.Length == 0 ? division.Heading : above + "\n" + division.Heading;
        foreach (var article in division.Articles)
        {
            yield return (article, headings);
        }

        foreach (var found in division.Divisions.SelectMany(d => ArticlesOf(d, headings)))
        {
            yield return found;
        }
    }
}
