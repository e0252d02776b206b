using ContractBot.Agreements.Checks;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class ConflictingDefinitionsTests
{
    [Fact]
    public void One_term_with_two_meanings_is_found() =>
        Assert.Equal(
            ["ConflictingDefinition 第2条第1項 「成果物」 成果物 | 第1条 | 第2条"],
            Checked.Articles(DefectKind.ConflictingDefinition, "第１条　この契約において「成果物」とは、図面をいう。\n第２条　この契約において「成果物」とは、報告書をいう。\n第３条　乙は、成果物を渡す。"));

    [Fact]
    public void The_same_meaning_twice_is_left_alone() =>
        Assert.Empty(Checked.Articles(DefectKind.ConflictingDefinition, "第１条　この契約において「成果物」とは、図面をいう。\n第２条　この契約において「成果物」とは、図面をいう。\n第３条　乙は、成果物を渡す。"));
}
