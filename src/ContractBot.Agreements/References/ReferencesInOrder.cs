using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>Looks up references, which stand in the order of the text, by where they stand.</summary>
public static class ReferencesInOrder
{
    /// <summary>The references of <paramref name="references"/>, in the order of the text, that lie within <paramref name="span"/>.</summary>
    public static IEnumerable<Reference> In(this ImmutableArray<Reference> references, TextSpan span)
    {
        var (low, high) = (0, references.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = references[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < references.Length && references[i].Span.Start < span.End; i++)
        {
            if (references[i].Span.End <= span.End)
            {
                yield return references[i];
            }
        }
    }
}
