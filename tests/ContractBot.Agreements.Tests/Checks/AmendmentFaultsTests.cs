using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Tests.Amendments;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class AmendmentFaultsTests
{
    [Fact]
    public void A_change_that_cannot_be_worked_in_is_told_at_the_provision_that_it_is_about() =>
        Assert.Equal(["base UnmergedChange 第2条 窓口業務委託変更契約書 | 第1条第1項"], Faults(Amended.By("第１条　原契約第２条中「令和５年」を「令和８年」に改める。")));

    [Fact]
    public void An_amendment_of_an_agreement_that_is_not_there_is_told() =>
        Assert.Equal(
            ["a1 AmendedAgreementMissing"],
            Faults(Amended.By("第１条　原契約第２条を削る。").Replace("窓口業務委託契約書", "庁舎清掃委託契約書", StringComparison.Ordinal).Replace("窓口業務委託変更", "庁舎清掃委託変更", StringComparison.Ordinal)).Select(line => line[..27].TrimEnd()));

    [Fact]
    public void A_change_that_is_worked_in_is_no_fault() =>
        Assert.Empty(Faults(Amended.By("第１条　原契約第２条中「令和７年」を「令和８年」に改める。")));

    private static IEnumerable<string> Faults(string amendment) =>
        DefectFinder.InAll(Amended.Corpus(new(2030, 1, 1), Amended.Base, amendment))
            .SelectMany(a => a.Defects.Where(d => d.Finding.Kind is DefectKind.UnmergedChange or DefectKind.UnlinkedAmendment)
                .Select(d => $"{a.Agreement.Id} {d.Finding.Name} {d.Provision.Address.Locator} {string.Join(" | ", d.Facts)}".TrimEnd()));
}
