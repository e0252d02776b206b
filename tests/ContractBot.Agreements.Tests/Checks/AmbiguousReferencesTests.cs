using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class AmbiguousReferencesTests
{
    private const string Twice = "（発注）\n第１条　甲は、発注する。\n\n（額の確定）\n第２条　甲は、額を確定する。\n\n（代金の支払）\n第２条　甲は、支払う。\n\n（通知）\n第３条　";

    [Theory]
    [InlineData("甲は、第２条の後、通知する。", "AmbiguousReference 第3条第1項 「甲は、第２条の後、通知する。」 第2条 | 第3条第1項 | 第2条（額の確定）、第2条（代金の支払）")]
    [InlineData(
        "甲は、第２条の代金の支払の後、通知する。",
        "AmbiguousReferenceWithCandidate 第3条第1項 「甲は、第２条の代金の支払の後、通知する。」 第2条 | 第3条第1項 | 第2条（額の確定）、第2条（代金の支払） | 第2条（代金の支払）")]
    public void A_reference_to_a_number_that_stands_twice_is_found(string sentence, string defect) =>
        Assert.Equal([defect], Checked.Articles(DefectKind.AmbiguousReference, Twice + sentence));
}
