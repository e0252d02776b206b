using System.Collections.Immutable;
using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Reading;
using ContractBot.Answering;

namespace ContractBot.Json;

/// <summary>What <c>index</c> read and indexed; counts of articles are of all parts.</summary>
/// <param name="Files">Files that are or should be agreements.</param>
/// <param name="Provisions">Places that can be searched for: paragraphs, preambles and signature blocks.</param>
/// <param name="DefinedTerms">Terms that the agreements define.</param>
/// <param name="Sidecars">Sidecars without a fault.</param>
/// <param name="Defects">What <c>check</c> finds.</param>
/// <param name="UnmergedChanges">Changes that amendments order and that have to be read beside the text.</param>
/// <param name="UnlinkedAmendments">Amendments of agreements that could not be told.</param>
/// <param name="Indexed">Agreements that had to be indexed; the others were in the index as they are.</param>
/// <param name="Removed">Agreements that the index had and the folder has no more.</param>
/// <param name="Rebuilt">Whether the index was built from nothing.</param>
/// <param name="Kept">Whether the index is kept for the next time.</param>
internal sealed record IndexReport(
    int Files,
    int Agreements,
    int Articles,
    int Provisions,
    int DefinedTerms,
    int Sidecars,
    int Defects,
    int UnmergedChanges,
    int UnlinkedAmendments,
    int Indexed,
    int Removed,
    bool Rebuilt,
    bool Kept,
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
        DefectFinder.InAll(corpus).Sum(a => a.Defects.Length),
        corpus.Agreements.Sum(a => a.UnmergedChanges.Length),
        corpus.Amendments.Unlinked.Length,
        library.IndexUse.Indexed,
        library.IndexUse.Removed,
        library.IndexUse.Rebuilt,
        library.IndexUse.Problem?.Failure is null,
        (long)elapsed.TotalMilliseconds,
        UnreadableJson.Of(corpus.Unreadable),
        SidecarFaultJson.Of(corpus.SidecarFaults));
}
