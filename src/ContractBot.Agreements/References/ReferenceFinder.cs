using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>Finds the references of an agreement: the words that point to a place, and what they mean.</summary>
internal static class ReferenceFinder
{
    /// <summary>All references, in the order of the text.</summary>
    public static ImmutableArray<Reference> Find(Agreement agreement)
    {
        var folded = Widths.ToHalfWidth(agreement.Text);
        var laws = LawNames.Read(folded);
        var attachments = new AttachmentNames(agreement.Parts);
        var reader = new MentionReader(folded, new DocumentNames(agreement, folded, laws, attachments), attachments, laws);
        var resolver = new ReferenceResolver(agreement, folded, laws);
        var references = ImmutableArray.CreateBuilder<Reference>();
        foreach (var (scope, words) in Scope.All(agreement))
        {
            resolver.Enter(scope, words);
            foreach (var mention in reader.Read(words, scope.Part))
            {
                if ((scope.From is not Part || mention.Kind == MentionKind.Place) && resolver.Resolve(mention, scope) is { } reference)
                {
                    references.Add(reference);
                }
            }
        }

        return references.ToImmutable();
    }
}
