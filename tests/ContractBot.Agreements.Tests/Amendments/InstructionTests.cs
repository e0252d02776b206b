using ContractBot.Agreements.Amendments;

namespace ContractBot.Agreements.Tests.Amendments;

/// <summary>Each form of amending language, against the text that it leaves in force.</summary>
public class InstructionTests
{
    private static string Signed { get; } = Amended.Parse("base", Amended.Base).Text;

    [Theory]
    [InlineData("第１条　原契約第２条中「令和７年３月31日」を「令和８年３月31日」に改める。", "令和７年３月31日", "令和８年３月31日")]
    [InlineData("第１条　原契約第２条中「令和7年3月31日」を「令和8年3月31日」に変更する。", "令和７年３月31日", "令和8年3月31日")] // widths do not count
    [InlineData("第１条　原契約第２条（契約期間）に定める「令和７年３月31日」を「令和８年３月31日」に改める。", "令和７年３月31日", "令和８年３月31日")]
    [InlineData("原契約第３条第１項中「金1,000,000円」とあるのは「金1,200,000円」と読み替えるものとする。", "金1,000,000円", "金1,200,000円")]
    [InlineData("第１条　原契約第３条第２項中「30日」を「14日」に、「委託料を支払う」を「委託料を乙の指定する口座に振り込む」に改める。", "30日以内に委託料を支払う", "14日以内に委託料を乙の指定する口座に振り込む")]
    [InlineData("第１条　契約金額「金1,000,000円」を「金1,200,000円」に変更する。", "金1,000,000円", "金1,200,000円")]
    [InlineData("第１条　委託料金1,000,000円を金1,200,000円に変更する。", "金1,000,000円", "金1,200,000円")]
    [InlineData("第１条　原契約第２条の契約期間の終期を令和７年３月31日から令和８年３月31日に変更する。", "令和７年３月31日", "令和８年３月31日")]
    [InlineData("第１条　原契約第５条第２号中「事故」の次に「及び苦情」を加える。", "事故の有無", "事故及び苦情の有無")]
    [InlineData("第１条　原契約第１条中「甲は、」の前に「本契約により、」を加える。", "　甲は、窓口", "　本契約により、甲は、窓口")]
    [InlineData("第１条　原契約第３条第１項中「（消費税を含む。）」を削る。", "（消費税を含む。）", "")]
    [InlineData("第１条　原契約第４条ただし書を削る。", "ただし、甲の承諾を得たときは、この限りでない。", "")]
    [InlineData("第１条　原契約第４条ただし書中「承諾」を「書面による承諾」に改める。", "甲の承諾", "甲の書面による承諾")]
    [InlineData("第１条　原契約第４条の見出しを「（再委託の制限）」に改める。", "（再委託の禁止）", "（再委託の制限）")]
    [InlineData("第１条　原契約の題名を「窓口業務等委託契約書」に改める。", "窓口業務委託契約書\n", "窓口業務等委託契約書\n")]
    [InlineData("第１条　原契約第６条を第７条とする。", "第６条　", "第７条　")]
    [InlineData("第１条　原契約第６条を「第６条　甲乙は、誠実に協議する。」に改める。", "第６条　この契約に定めのない事項は、甲乙協議して定める。", "第６条　甲乙は、誠実に協議する。")]
    [InlineData("第１条　原契約中「乙は」とあるのを全て「受託者は」と読み替える。", "乙は", "受託者は")]
    [InlineData("第１条　原契約第５条第２号を削除する。", "(2) 事故の有無\n", "")]
    [InlineData("第１条　原契約第６条を削る。", "（協議）\n第６条　この契約に定めのない事項は、甲乙協議して定める。\n", "")]
    [InlineData("第１条　原契約第５条及び第６条を削る。", "（報告）\n第５条　乙は、次の各号に掲げる事項を甲に報告する。\n(1) 業務の実施状況\n(2) 事故の有無\n（協議）\n第６条　この契約に定めのない事項は、甲乙協議して定める。\n", "")]
    [InlineData("第１条　別紙中「午後５時」を「午後７時」に改める。", "午後５時", "午後７時")]
    public void Words_take_the_place_of_words(string instruction, string old, string @new) => AssertChanged(instruction, old, @new);

    [Theory]
    [InlineData("""
        第１条　原契約第４条を次のとおり改める。
        　（再委託）
        　第４条　乙は、甲の承諾を得て、再委託することができる。
        　２　乙は、再委託先を監督する。
        第２条　この変更契約は、締結の日から効力を生ずる。
        """, "（再委託の禁止）\n第４条　乙は、本業務を第三者に再委託してはならない。ただし、甲の承諾を得たときは、この限りでない。", "（再委託）\n第４条　乙は、甲の承諾を得て、再委託することができる。\n２　乙は、再委託先を監督する。")]
    [InlineData("""
        第１条　原契約第４条を次のように変更する。
        「第４条　乙は、甲の承諾を得て、再委託することができる。」
        """, "第４条　乙は、本業務を第三者に再委託してはならない。ただし、甲の承諾を得たときは、この限りでない。", "第４条　乙は、甲の承諾を得て、再委託することができる。")]
    [InlineData("""
        第４条を次のように改める。
        （再委託）
        第４条　乙は、甲の承諾を得て、再委託することができる。
        第６条中「協議して」を「誠実に協議して」に改める。
        """, "（再委託の禁止）\n第４条　乙は、本業務を第三者に再委託してはならない。ただし、甲の承諾を得たときは、この限りでない。", "（再委託）\n第４条　乙は、甲の承諾を得て、再委託することができる。", "甲乙協議して", "甲乙誠実に協議して")]
    [InlineData("""
        第１条　原契約第３条第２項を次のとおり改める。
        　２　甲は、月末までに委託料を支払う。
        """, "甲は、乙の請求を受けた日から30日以内に委託料を支払う。", "甲は、月末までに委託料を支払う。")]
    [InlineData("""
        第１条　原契約第５条第１号を次のように改める。
        　(1) 毎月の実施状況
        """, "業務の実施状況", "毎月の実施状況")]
    [InlineData("""
        第１条　原契約第５条の次に次の１条を加える。
        　（個人情報）
        　第５条の２　乙は、個人情報を適正に取り扱う。
        第２条　この変更契約は、令和７年２月１日から適用する。
        """, "(2) 事故の有無", "(2) 事故の有無\n（個人情報）\n第５条の２　乙は、個人情報を適正に取り扱う。")]
    [InlineData("""
        第１条　原契約第３条に次の１項を加える。
        　３　前項の支払は、口座振替による。
        """, "30日以内に委託料を支払う。", "30日以内に委託料を支払う。\n３　前項の支払は、口座振替による。")]
    [InlineData("""
        第１条　原契約第５条に次の１号を加える。
        　(3) 苦情の内容
        """, "(2) 事故の有無", "(2) 事故の有無\n(3) 苦情の内容")]
    [InlineData("""
        第１条　原契約第６条に次のただし書を加える。
        　ただし、緊急の場合は、甲が定める。
        """, "甲乙協議して定める。", "甲乙協議して定める。ただし、緊急の場合は、甲が定める。")]
    [InlineData("""
        第１条　原契約第６条を第７条とし、第５条の次に次の１条を加える。
        　（秘密保持）
        　第６条　乙は、秘密を漏らしてはならない。
        """, "（協議）\n第６条", "（秘密保持）\n第６条　乙は、秘密を漏らしてはならない。\n（協議）\n第７条")]
    [InlineData("""
        第１条　原契約第４条を削り、第５条及び第６条を１条ずつ繰り上げる。
        """, "（再委託の禁止）\n第４条　乙は、本業務を第三者に再委託してはならない。ただし、甲の承諾を得たときは、この限りでない。\n", "", "第５条　", "第４条　", "第６条　", "第５条　")]
    [InlineData("""
        第１条　原契約第４条から第６条までを１条ずつ繰り下げ、第３条の次に次の１条を加える。
        　（検査）
        　第４条　甲は、業務を検査する。
        """, "（協議）\n第６条", "（協議）\n第７条", "（報告）\n第５条", "（報告）\n第６条", "（再委託の禁止）\n第４条", "（検査）\n第４条　甲は、業務を検査する。\n（再委託の禁止）\n第５条")]
    [InlineData("""
        第１条　原契約第２条を次のとおり変更する。
        （変更前）
        契約期間は、令和６年４月１日から令和７年３月31日までとする。
        （変更後）
        契約期間は、令和６年４月１日から令和９年３月31日までとする。
        """, "令和７年３月31日", "令和９年３月31日")]
    [InlineData("原契約を次のとおり変更する。\n項目\t変更前\t変更後\n委託料\t金1,000,000円\t金1,300,000円\n支払期限\t30日以内\t45日以内", "金1,000,000円", "金1,300,000円", "30日以内", "45日以内")]
    [InlineData("""
        第１条　別紙を次のとおり改める。
        　別紙　仕様書
        　１　業務の時間は、終日とする。
        """, "午前９時から午後５時までとする。\n２　業務の場所は、本庁舎とする。", "終日とする。")]
    public void Lines_take_the_place_of_lines(string instructions, params string[] pairs) => AssertChanged(instructions, pairs);

    [Theory]
    [InlineData("第１条　原契約第２条中「令和７年３月30日」を「令和８年３月31日」に改める。", MergeProblem.WordingNotFound, "第2条")]
    [InlineData("第１条　原契約第３条中「委託料」を「業務委託料」に改める。", MergeProblem.WordingAmbiguous, "第3条")]
    [InlineData("第１条　原契約第８条中「甲」を「乙」に改める。", MergeProblem.PlaceMissing, null)]
    [InlineData("第１条　原契約第８条を削る。", MergeProblem.PlaceMissing, null)]
    [InlineData("第１条　契約期間を令和９年３月31日まで延長する。", MergeProblem.NoOldWording, "第2条")]
    [InlineData("第１条　原契約第２条に定める契約期間を令和９年３月31日まで延長する。", MergeProblem.NoOldWording, "第2条")]
    [InlineData("第１条　委託料を金1,200,000円に増額する。", MergeProblem.NoOldWording, "第3条")]
    [InlineData("第１条　原契約第４条を次のとおり改める。\n第５条　乙は、再委託することができる。", MergeProblem.NewWordingMissing, "第4条")] // another article's number
    [InlineData("第１条　原契約第３条第２項中「0日」を「1日」に改める。", MergeProblem.WordingNotFound, "第3条第2項")] // not in 30日
    public void What_cannot_be_done_to_the_letter_is_left_beside(string instruction, MergeProblem problem, string? locator)
    {
        var changed = Amended.After(instruction);

        Assert.Equal(Signed, changed.Text);
        var left = Assert.Single(changed.UnmergedChanges);
        Assert.Equal((problem, locator), (left.Problem, left.Address?.Locator));
        Assert.Equal(("a1", "第1条第1項"), (left.By.AgreementId, left.By.Address.Locator));
    }

    [Theory]
    [InlineData("第１条　この変更契約に定めのない事項については、原契約の定めるところによる。")]
    [InlineData("第１条　原契約のその他の条項は、変更しない。")]
    [InlineData("第１条　甲及び乙は、変更後の原契約を誠実に履行する。")]
    [InlineData("")]
    public void An_amendment_without_instructions_changes_nothing(string instruction)
    {
        var changed = Amended.After(instruction);

        Assert.Equal(Signed, changed.Text);
        Assert.Empty(changed.Changes);
        Assert.Empty(changed.UnmergedChanges);
        Assert.Equal("a1", Assert.Single(changed.Amendments).Id);
    }

    private static void AssertChanged(string instructions, params string[] pairs)
    {
        var expected = Signed;
        foreach (var pair in pairs.Chunk(2))
        {
            Assert.Contains(pair[0], expected, StringComparison.Ordinal);
            expected = expected.Replace(pair[0], pair[1], StringComparison.Ordinal);
        }

        var changed = Amended.After(instructions);

        Assert.Empty(changed.UnmergedChanges);
        Assert.Equal(expected, changed.Text);
    }
}
