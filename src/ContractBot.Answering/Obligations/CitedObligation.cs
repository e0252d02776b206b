using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Obligations;

/// <summary>An obligation with the citation of the sentence that says it.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Obligation">The obligation.</param>
/// <param name="Citation">Its sentence, verbatim.</param>
public sealed record CitedObligation(Agreement Agreement, Obligation Obligation, Citation Citation)
{
    /// <summary>The obligations of <paramref name="agreement"/> with their citations, numbered from 1.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="obligations">Those to cite, all of that agreement.</param>
    /// <param name="links">Makes the links.</param>
    public static ImmutableArray<CitedObligation> Of(Agreement agreement, IEnumerable<Obligation> obligations, ICitationLinks links)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(obligations);
        var citations = new CitationMaker(links);
        return [.. obligations.Select((o, i) => new CitedObligation(agreement, o, citations.Make(QuoteVerifier.Quote(agreement, o.Provision, o.Sentence), i + 1)))];
    }
}
