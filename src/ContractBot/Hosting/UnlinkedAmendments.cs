using ContractBot.Agreements.Amendments;
using ContractBot.Resources;

namespace ContractBot.Hosting;

/// <summary>Says for people why an amendment is not linked to the agreement that it changes.</summary>
internal static class UnlinkedAmendments
{
    /// <summary>One sentence that names the amendment, and what may be meant.</summary>
    public static string Describe(UnlinkedAmendment amendment) => Say.With(
        amendment.Problem switch
        {
            LinkProblem.BaseMissing => Texts.AmendmentBaseMissing,
            LinkProblem.BaseAmbiguous => Texts.AmendmentBaseAmbiguous,
            LinkProblem.BaseIsAmendment => Texts.AmendmentBaseIsAmendment,
            _ => Texts.AmendmentOlder,
        },
        amendment.Id,
        string.Join(", ", amendment.Candidates));
}
