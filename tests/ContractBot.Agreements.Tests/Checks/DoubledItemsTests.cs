using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class DoubledItemsTests
{
    [Theory]
    [InlineData("一　調査\n一　分析\n三　報告", "一　分析", "一 | 一")]
    [InlineData("(1)　次の業務\nア　調査\nア　分析\nイ　報告", "ア　分析", "ア | ア")]
    [InlineData("(1)　次の業務\nア　調査\nイ　分析\n(1)　清掃\n(2)　警備", "(1)　清掃", "(1) | (1)")]
    public void A_sign_that_a_list_bears_twice_is_found(string list, string quote, string signs)
    {
        var defect = Assert.Single(Checked.Articles(DefectKind.WrongNumber, $"第１条　業務は、次のとおりとする。\n{list}\n第２条　甲は、支払う。"), d => d.Contains("ItemOutOfSequence", StringComparison.Ordinal));

        Assert.EndsWith($"「{quote}」 第1条第1項 | {signs}", defect, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(1)　次の業務\nア　調査\n(2)　次の業務\nア　分析\nイ　報告")] // each entry has a list of its own
    [InlineData("(1)　次の業務\nア　調査\n(ア)　現地\n(イ)　机上\nイ　分析")]
    [InlineData("1. 調査\n1. 分析\n1. 報告")] // Markdown nests and counts such lists
    [InlineData("一　調査\n二　分析\n三　報告")]
    public void Lists_that_count_are_left_alone(string list) =>
        Assert.DoesNotContain(
            Checked.Articles(DefectKind.WrongNumber, $"第１条　業務は、次のとおりとする。\n{list}\n第２条　甲は、支払う。"), d => d.Contains("ItemOutOfSequence", StringComparison.Ordinal));
}
