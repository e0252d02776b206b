using System.Globalization;
using System.Text;

namespace ContractBot.Benchmarks.Generating;

/// <summary>
/// Makes up agreements: thirty provisions on average, from one page to a dozen, with attachments. Its seed and its number
/// alone decide an agreement, so that a larger corpus begins with the smaller one.
/// </summary>
internal sealed class AgreementGenerator(ulong seed)
{
    private const ulong SeedStep = 0xD1B54A32D192ED03;

    /// <summary>The first so many agreements.</summary>
    public IEnumerable<GeneratedAgreement> Agreements(int count) => Enumerable.Range(0, count).Select(Agreement);

    /// <summary>The agreement with this number.</summary>
    public GeneratedAgreement Agreement(int number)
    {
        var random = new SeededRandom(unchecked(seed + ((ulong)number * SeedStep)));
        var kind = random.PickByRank(AgreementKind.All);
        var style = random.PickByRank(Enum.GetValues<NumberStyle>());
        var filler = new ClauseFiller(random, style, (random.Chance(50) ? "この" : "本") + kind.Noun);
        string[] parties =
        [
            kind.IsBetweenCompanies && random.Chance(50) ? MadeUpNames.Company(random) : MadeUpNames.Authority(random),
            MadeUpNames.Company(random),
        ];
        var draft = new AgreementDraft(filler.Fill(random.Pick(kind.Titles), article: 1), parties, kind, style, filler, random);
        return draft.Write(string.Create(CultureInfo.InvariantCulture, $"g{number:D6}"));
    }
}
