using System.Collections.Immutable;
using ContractBot.Agreements.Reading;
using ContractBot.Answering;

namespace ContractBot.Json;

/// <summary>What <c>index</c> read and indexed; counts of articles are of all parts.</summary>
/// <param name="Files">Files that are or should be agreements.</param>
/// <param name="Provisions">Places that can be searched for: paragraphs, preambles and signature blocks.</param>
/// <param name="DefinedTerms">Terms that the agreements define.</param>
/// <param name="Sidecars">Sidecars without a fault.</param>
/// <param name="Rebuilt">Whether the index was built from nothing: always, as long as it is not kept.</param>
internal sealed record IndexReport(
    int Files,
    int Agreements,
    int Articles,
    int Provisions,
    int DefinedTerms,
    int Sidecars,
    bool Rebuilt,
    long ElapsedMilliseconds,
    ImmutableArray<UnreadableJson> Unreadable,
    ImmutableArray<SidecarFaultJson> SidecarFaults)
{
    public static IndexReport Of(CorpusReading corpus, AgreementLibrary library, TimeSpan elapsed) => new(
        corpus.Agreements.Length + corpus.Unreadable.Length,
        corpus.Agreements.Length,
        corpus.Agreements.Sum(a => a.Parts.Sum(p => p.AllArticles().Count())),
        library.Index.DocumentCount,
        corpus.Agreements.Sum(a => a.DefinedTerms.Length),
        corpus.Agreements.Count(a => a.Sidecar is not null),
        true,
        (long)elapsed.TotalMilliseconds,
        UnreadableJson.Of(corpus.Unreadable),
        SidecarFaultJson.Of(corpus.SidecarFaults));
}
