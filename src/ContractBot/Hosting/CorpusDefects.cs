using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ContractBot.Agreements;
using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Reading;

namespace ContractBot.Hosting;

/// <summary>
/// The drafting defects of the corpus, those of each agreement found when they are first asked for and kept for as long as the agreement
/// is there: one file that changes does not have thousands checked anew. Safe for several threads.
/// </summary>
internal sealed class CorpusDefects
{
    private readonly ConditionalWeakTable<Agreement, Found> _alone;
    private readonly Lazy<Func<Agreement, ImmutableArray<Defect>>> _beside;

    private CorpusDefects(CorpusReading corpus, ConditionalWeakTable<Agreement, Found> alone)
    {
        _alone = alone;
        _beside = new(() => DefectFinder.BesideOthers(corpus));
    }

    /// <summary>The defects of the agreements of <paramref name="corpus"/>.</summary>
    public static CorpusDefects Of(CorpusReading corpus) => new(corpus, []);

    /// <summary>Those of another reading; what an agreement has by itself, and is the same in both, is not looked for again.</summary>
    public CorpusDefects Over(CorpusReading corpus) => new(corpus, _alone);

    /// <summary>The defects of an agreement of the corpus.</summary>
    public AgreementDefects Of(Agreement agreement) => new(
        agreement, DefectFinder.With(_alone.GetValue(agreement, static one => new Found(DefectFinder.InOne(one))).Defects, _beside.Value(agreement)));

    /// <summary>Looks for those of all agreements, one after another, so that whoever asks for a list later need not wait.</summary>
    public void FindAll(CorpusReading corpus)
    {
        foreach (var agreement in corpus.Agreements)
        {
            _ = Of(agreement);
        }
    }

    private sealed record Found(ImmutableArray<Defect> Defects);
}
