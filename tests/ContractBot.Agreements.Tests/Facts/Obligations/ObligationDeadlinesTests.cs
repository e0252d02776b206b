using ContractBot.Agreements.Facts;
using ContractBot.Agreements.Facts.Obligations;

namespace ContractBot.Agreements.Tests.Facts.Obligations;

public sealed class ObligationDeadlinesTests
{
    [Theory]
    [InlineData("乙は、納入の日から10日以内に報告書を提出しなければならない。", "納入の日から10日以内")]
    [InlineData("乙は、令和9年3月31日までに業務を完了しなければならない。", "令和9年3月31日まで")]
    [InlineData("乙は、遅滞なく甲に報告しなければならない。", "遅滞なく")]
    [InlineData("乙は、秘密を漏らしてはならない。", null)]
    public void An_obligation_is_joined_to_the_deadline_in_its_words(string words, string? deadline)
    {
        var agreement = ReadObligations.Agreement(words);

        var obligation = Assert.Single(ObligationReader.Read(agreement));
        Assert.Equal(deadline, ObligationDeadlines.Of(obligation, DeadlineReader.Read(agreement))?.Span.Slice(agreement.Text));
    }
}
