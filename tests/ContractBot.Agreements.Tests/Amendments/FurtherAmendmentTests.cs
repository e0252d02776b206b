using ContractBot.Agreements.Amendments;

namespace ContractBot.Agreements.Tests.Amendments;

/// <summary>Amendments that are themselves amended, and orders that name no place.</summary>
public class FurtherAmendmentTests
{
    private static string First { get; } = Amended.By("""
        第１条　原契約第３条第１項中「1,000,000円」を「1,200,000円」に改める。
        第２条　この変更契約は、令和７年２月１日から適用する。
        """);

    private static string OfTheFirst { get; } = """
        窓口業務委託変更契約書の一部を変更する契約書

        甲野市（以下「甲」という。）と株式会社乙山（以下「乙」という。）とは、令和７年１月15日付けで締結した「窓口業務委託変更契約書」（以下「原契約」という。）の一部を次のとおり変更する契約を締結する。

        第１条　原契約第１条中「1,200,000円」を「1,500,000円」に改める。
        第２条　この契約は、令和８年４月１日から適用する。

        本契約の成立を証するため、本書２通を作成し、甲乙記名押印の上、各１通を保有する。

        令和８年３月１日

        甲　甲野市長　甲野一郎
        乙　株式会社乙山　代表取締役　乙山二郎
        """;

    [Theory]
    [InlineData("2025-01-31", "金1,000,000円", null)]
    [InlineData("2025-02-01", "金1,200,000円", "2025-02-01")]
    [InlineData("2026-03-31", "金1,200,000円", "2025-02-01")]
    [InlineData("2026-04-01", "金1,500,000円", "2026-04-01")]
    public void An_amendment_of_an_amendment_reaches_the_agreement_from_its_own_day(string day, string fee, string? since)
    {
        var agreement = Amended.BaseOf(Amended.Corpus(DateOnly.Parse(day), Amended.Base, First, OfTheFirst));

        Assert.Contains(fee, agreement.Text, StringComparison.Ordinal);
        Assert.Equal(since, agreement.Changes.IsEmpty ? null : $"{agreement.Changes.Single().EffectiveOn:yyyy-MM-dd}");
    }

    [Fact]
    public void An_amendment_may_be_named_by_its_title_alone()
    {
        var second = OfTheFirst.Replace("「窓口業務委託変更契約書」（以下「原契約」という。）", "窓口業務委託変更契約書", StringComparison.Ordinal).Replace("原契約第１条中", "変更契約書第１条中", StringComparison.Ordinal);
        var agreement = Amended.BaseOf(Amended.Corpus(new(2026, 4, 1), Amended.Base, First, second));

        Assert.Contains("金1,500,000円", agreement.Text, StringComparison.Ordinal);
        Assert.Empty(agreement.UnmergedChanges);
    }

    // The text is not altered: it is read otherwise in certain cases.
    [Fact]
    public void Words_to_be_read_otherwise_are_told_beside_the_text()
    {
        var agreement = Amended.After("第１条　原契約第６条の規定の適用については、同条中「甲乙協議」とあるのは「甲乙丙協議」と読み替えるものとする。\n第２条　この変更契約は、令和７年２月１日から適用する。");

        Assert.Contains("甲乙協議して定める", agreement.Text, StringComparison.Ordinal);
        Assert.Equal("第6条", Assert.Single(agreement.UnmergedChanges).Address?.Locator);
    }

    [Fact]
    public void An_article_added_with_no_word_of_where_goes_where_its_number_follows()
    {
        var agreement = Amended.After("第１条　次の1条を加える。\n（秘密）\n第７条　甲及び乙は、秘密を守る。");

        Assert.Equal("秘密", agreement.Body.AllArticles().Last().Caption);
        Assert.Empty(agreement.UnmergedChanges);
    }

    [Fact]
    public void An_order_to_add_that_brings_nothing_is_told_and_not_passed_over() =>
        Assert.Equal(MergeProblem.NewWordingMissing, Assert.Single(Amended.After("第１条　次の一条を加える。\n第２条　この変更契約は、令和７年２月１日から適用する。").UnmergedChanges).Problem);

    [Fact]
    public void New_wording_ends_where_the_next_order_begins()
    {
        var agreement = Amended.After("原契約第６条を次のとおり変更する。\n変更前　この契約に定めのない事項は、甲乙協議して定める。\n変更後　疑義は、甲乙協議して定める。\n次の1条を加える。\n（秘密）\n第７条　甲及び乙は、秘密を守る。");

        Assert.Equal(["第６条　疑義は、甲乙協議して定める。", "第７条　甲及び乙は、秘密を守る。"], agreement.Body.AllArticles().TakeLast(2).Select(a => agreement.Text[a.NumberSpan.Start..a.Span.End]));
        Assert.Empty(agreement.UnmergedChanges);
    }

    [Fact]
    public void An_attachment_whose_new_wording_stands_below_the_signatures_is_replaced()
    {
        var agreement = Amended.BaseOf(Amended.Corpus(new(2030, 1, 1), Amended.Base, Amended.By("第１条　原契約別紙を次のとおり改める。\n第２条　この変更契約は、令和７年２月１日から適用する。") + "\n\n別紙　仕様書\n\n１　業務の時間は、午前８時から午後４時までとする。\n２　業務の場所は、別館とする。\n"));

        Assert.Equal(["１　業務の時間は、午前８時から午後４時までとする。", "２　業務の場所は、別館とする。"], agreement.Parts[1].AllArticles().Select(a => a.Span.Slice(agreement.Text)));
    }
}
