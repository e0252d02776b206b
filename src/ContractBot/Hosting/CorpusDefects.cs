using ContractBot.Agreements;
using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Reading;

namespace ContractBot.Hosting;

/// <summary>The drafting defects of the corpus, found when first asked for and kept.</summary>
internal sealed class CorpusDefects(CorpusReading corpus)
{
    private readonly Lazy<Dictionary<string, AgreementDefects>> _found =
        new(() => DefectFinder.InAll(corpus).ToDictionary(a => a.Agreement.Id, StringComparer.Ordinal));

    /// <summary>The defects of an agreement of the corpus.</summary>
    public AgreementDefects Of(Agreement agreement) => _found.Value[agreement.Id];
}
