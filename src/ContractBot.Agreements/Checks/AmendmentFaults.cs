using ContractBot.Agreements.Amendments;

namespace ContractBot.Agreements.Checks;

/// <summary>反映できない変更: changes that an amendment orders and that cannot be worked into the text, and amendments of agreements that cannot be told.</summary>
internal static class AmendmentFaults
{
    /// <summary>The changes that have to be read beside the text.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) => text.Agreement.UnmergedChanges
        .DistinctBy(c => (c.By.AgreementId, c.By.Address))
        .Select(c => c.Address is not null && c.Span is { } span && ProvisionFinder.All(text.Agreement).LastOrDefault(p => p.Span == span) is { } place
            ? new Defect(Finding.UnmergedChange, place, span, [c.By.Title, c.By.Address.Locator])
            : text.OfWhole(Finding.UnmergedChange, c.By.Title, c.By.Address.Locator));

    /// <summary>The amendments that are not linked to the agreement that they change, by their identifiers.</summary>
    public static ILookup<string, Defect> Unlinked(AmendmentLinks links, IEnumerable<Agreement> agreements) => links.Unlinked
        .Join(agreements, u => u.Id, a => a.Id, (u, a) => (u.Id, Defect: Of(u, new CheckedText(a))), StringComparer.Ordinal)
        .ToLookup(found => found.Id, found => found.Defect, StringComparer.Ordinal);

    private static Defect Of(UnlinkedAmendment unlinked, CheckedText text)
    {
        var finding = unlinked.Problem switch
        {
            LinkProblem.BaseAmbiguous => Finding.AmendedAgreementAmbiguous,
            LinkProblem.BaseIsAmendment => Finding.AmendsAmendment,
            LinkProblem.OlderThanBase => Finding.OlderThanAmended,
            _ => Finding.AmendedAgreementMissing,
        };
        var candidates = string.Join('、', unlinked.Candidates);
        return unlinked.Mention.IsEmpty ? text.OfWhole(finding, candidates) : text.At(finding, unlinked.Mention, candidates);
    }
}
