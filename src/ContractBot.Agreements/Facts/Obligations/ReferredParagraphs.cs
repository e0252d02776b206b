using System.Collections.Immutable;
using ContractBot.Agreements.References;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>The paragraphs of their own article that words refer to: <c>前項</c>, <c>前2項</c>, <c>第1項</c>.</summary>
/// <param name="references">The agreement's references, in the order of the text.</param>
/// <param name="masked">Its text, masked: what stands in brackets is an aside.</param>
internal sealed class ReferredParagraphs(ImmutableArray<Reference> references, string masked)
{
    /// <summary>Their numbers, in the order of the text.</summary>
    /// <param name="words">The words.</param>
    /// <param name="own">The provision in which they stand.</param>
    public ImmutableArray<int> In(TextSpan words, ProvisionAddress own)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (var i = FirstFrom(words.Start); i < references.Length && references[i].Span.Start < words.End; i++)
        {
            if (masked[references[i].Span.Start] != MaskedText.Mark)
            {
                found.AddRange(references[i].Targets
                    .Select(t => t.Provision.Address)
                    .Where(a => a.Paragraph is not null && a.Part == own.Part && a.Article == own.Article && a.Branch == own.Branch && a.Occurrence == own.Occurrence)
                    .Select(a => a.Paragraph!.Value)
                    .Distinct());
            }
        }

        return found.ToImmutable();
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, references.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = references[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
