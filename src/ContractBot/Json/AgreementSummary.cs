using System.Collections.Immutable;
using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Description;

namespace ContractBot.Json;

/// <summary>An agreement in a list; counts are of all its parts, <paramref name="Defects"/> that of its drafting defects.</summary>
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
    int Defects)
{
    public static AgreementSummary Of(AgreementDefects found)
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
            found.Defects.Length);
    }
}
