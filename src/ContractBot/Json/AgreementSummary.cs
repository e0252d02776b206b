using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Description;
using ContractBot.Agreements.Reading;

namespace ContractBot.Json;

/// <summary>
/// An agreement in a list; counts are of all its parts, <paramref name="Defects"/> that of its drafting defects.
/// <paramref name="Amends"/> is the identifier of the agreement that an amendment changes.
/// </summary>
internal sealed record AgreementSummary(
    string Id,
    string Title,
    ImmutableArray<PartyJson> Parties,
    DateOnly? SignedOn,
    string File,
    string Encoding,
    int Articles,
    int Paragraphs,
    int Parts,
    AgreementKind Kind,
    SidecarJson? Sidecar,
    int Defects,
    string? Amends)
{
    /// <summary>The agreements of <paramref name="corpus"/>, each followed by its amendments.</summary>
    /// <param name="corpus">The agreements.</param>
    /// <param name="defectsOf">The defects of one of them.</param>
    public static ImmutableArray<AgreementSummary> Of(CorpusReading corpus, Func<Agreement, AgreementDefects> defectsOf)
    {
        var bases = corpus.Amendments.Linked.ToDictionary(l => l.Id, l => l.BaseId, StringComparer.Ordinal);
        var byId = corpus.Agreements.ToDictionary(a => a.Id, StringComparer.Ordinal);
        return
        [
            .. corpus.Agreements.Where(a => !bases.ContainsKey(a.Id))
                .SelectMany(a => a.Amendments.Select(l => Of(defectsOf(byId[l.Id]), a.Id)).Prepend(Of(defectsOf(a), null))),
        ];
    }

    private static AgreementSummary Of(AgreementDefects found, string? amends)
    {
        var agreement = found.Agreement;
        var articles = agreement.Parts.SelectMany(p => p.AllArticles()).ToList();
        return new AgreementSummary(
            agreement.Id,
            agreement.Title,
            PartyJson.Of(agreement.Parties),
            agreement.SignedOn?.Date,
            agreement.Source.FileName,
            agreement.Source.EncodingName,
            articles.Count,
            articles.Sum(a => a.Paragraphs.Length),
            agreement.Parts.Length,
            agreement.Kind,
            SidecarJson.Of(agreement.Sidecar),
            found.Defects.Length,
            amends);
    }
}
