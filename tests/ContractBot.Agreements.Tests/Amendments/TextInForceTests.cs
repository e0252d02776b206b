using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Facts;
using ContractBot.Agreements.Reading;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Amendments;

/// <summary>Which text is in force on which day, and what each changed place says of itself.</summary>
public class TextInForceTests
{
    private static string First { get; } = Amended.By("""
        第１条　原契約第２条中「令和７年３月31日」を「令和８年３月31日」に改める。

        第２条　原契約第４条を次のとおり改める。
        　（再委託）
        　第４条　乙は、甲の承諾を得て、再委託することができる。

        第３条　この変更契約は、令和７年２月１日から適用する。
        """);

    private static string Second { get; } = Amended.By("""
        第１条　原契約第２条中「令和８年３月31日」を「令和９年３月31日」に改める。
        第２条　原契約第４条中「甲の承諾」を「甲の書面による承諾」に改める。
        第３条　この変更契約は、令和８年３月１日から適用する。ただし、第２条の規定は、令和８年４月１日から適用する。
        """, "窓口業務委託契約第２回変更契約書", "令和８年２月20日");

    [Theory]
    [InlineData("2025-01-31", "令和７年３月31日まで", "再委託してはならない")]
    [InlineData("2025-02-01", "令和８年３月31日まで", "甲の承諾を得て、再委託することができる")]
    [InlineData("2026-02-28", "令和８年３月31日まで", "甲の承諾を得て、再委託することができる")]
    [InlineData("2026-03-01", "令和９年３月31日まで", "乙は、甲の承諾を得て、再委託することができる")]
    [InlineData("2026-04-01", "令和９年３月31日まで", "甲の書面による承諾を得て、再委託することができる")]
    public void Each_day_has_its_text(string day, string term, string subcontracting)
    {
        var text = Amended.BaseOf(Corpus(day)).Text;

        Assert.Contains(term, text, StringComparison.Ordinal);
        Assert.Contains(subcontracting, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-05-01", "2025-02-01")]
    [InlineData("2025-02-01", "2026-03-01")]
    [InlineData("2026-03-01", "2026-04-01")]
    [InlineData("2026-04-01", null)]
    public void The_next_day_on_which_a_text_changes_is_known(string day, string? next) =>
        Assert.Equal(next is null ? null : DateOnly.Parse(next), Corpus(day).NextChange);

    [Fact]
    public void A_changed_place_names_its_amendment_its_day_and_the_words_before()
    {
        var corpus = Corpus("2025-06-01");
        var agreement = Amended.BaseOf(corpus);
        var amendment = corpus.Agreements.Single(a => a.Id == "a1");

        var term = agreement.Changes[0];
        Assert.Equal("第2条第1項", term.Address.Locator);
        Assert.Equal("令和８年３月31日", term.Span.Slice(agreement.Text));
        Assert.Equal("令和７年３月31日", term.Superseded);
        Assert.Equal(new DateOnly(2025, 2, 1), term.EffectiveOn);
        Assert.Equal(("a1", "窓口業務委託変更契約書", "第1条第1項"), (term.By.AgreementId, term.By.Title, term.By.Address.Locator));
        Assert.Equal("原契約第２条中「令和７年３月31日」を「令和８年３月31日」に改める", term.By.Span.Slice(amendment.Text));

        var article = agreement.Changes[1];
        Assert.Equal("第4条", article.Address.Locator);
        Assert.Equal("（再委託）\n第４条　乙は、甲の承諾を得て、再委託することができる。", article.Span.Slice(agreement.Text));
        Assert.Equal("（再委託の禁止）\n第４条　乙は、本業務を第三者に再委託してはならない。ただし、甲の承諾を得たときは、この限りでない。", article.Superseded);
        Assert.Equal("原契約第４条を次のとおり改める。\n（再委託）\n第４条　乙は、甲の承諾を得て、再委託することができる。", article.By.Span.Slice(amendment.Text));
        Assert.Equal(2, agreement.Changes.Length);
    }

    [Fact]
    public void The_agreement_as_signed_stays_at_hand()
    {
        var signed = Amended.Parse("base", Amended.Base);

        Assert.Equal(signed.Text, Amended.BaseOf(Corpus("2030-01-01")).AsSigned?.Text);
        Assert.Null(Amended.BaseOf(Corpus("2024-05-01")).AsSigned);
    }

    [Fact]
    public void Words_changed_twice_keep_both_changes_and_the_first_is_overtaken()
    {
        var agreement = Amended.BaseOf(Corpus("2030-01-01"));

        var term = agreement.Changes.Where(c => c.Address.Article == 2).OrderBy(c => c.EffectiveOn).ToList();
        Assert.Equal(["令和７年３月31日", "令和８年３月31日"], term.Select(c => c.Superseded));
        Assert.Equal([true, false], term.Select(c => c.IsOvertaken));
        Assert.All(term, c => Assert.Equal("令和９年３月31日", c.Span.Slice(agreement.Text)));

        var article = agreement.Changes.Where(c => c.Address.Article == 4).OrderBy(c => c.EffectiveOn).ToList();
        Assert.Equal("（再委託）\n第４条　乙は、甲の書面による承諾を得て、再委託することができる。", article[0].Span.Slice(agreement.Text));
        Assert.False(article[0].IsOvertaken);
        Assert.Equal("甲の書面による承諾", article[1].Span.Slice(agreement.Text));
    }

    [Fact]
    public void The_text_in_force_keeps_its_articles_and_their_addresses()
    {
        var agreement = Amended.After("""
            第１条　原契約第５条の次に次の１条を加える。
            　（個人情報）
            　第５条の２　乙は、個人情報を適正に取り扱う。
            """);

        Assert.Equal(["a1", "a2", "a3", "a4", "a5", "a5b2", "a6"], agreement.Body.AllArticles().Select(a => a.Address.Anchor));
        Assert.Equal("個人情報", agreement.Body.AllArticles().Single(a => a.Branch == 2).Caption);
        Assert.Equal(new DateOnly(2024, 4, 1), agreement.SignedOn?.Date);
        Assert.Equal("仕様書", Assert.Single(agreement.Parts.Skip(1)).Heading);
    }

    [Fact]
    public void Changes_stay_at_their_words_when_text_before_them_grows()
    {
        var agreement = Amended.After("""
            第１条　原契約第６条中「協議」を「誠実に協議」に改める。
            第２条　原契約第１条中「受託する」を「受託し、誠実に履行する」に改める。
            """);

        Assert.Equal(["受託し、誠実に履行する", "誠実に協議"], agreement.Changes.Select(c => c.Span.Slice(agreement.Text)));
        Assert.Equal(["受託する", "協議"], agreement.Changes.Select(c => c.Superseded));
    }

    [Fact]
    public void A_day_left_blank_is_no_day_and_the_change_is_left_beside()
    {
        var agreement = Amended.After("""
            第１条　原契約第２条中「令和７年３月31日」を「令和８年３月31日」に改める。
            第２条　この変更契約は、令和　年　月　日から適用する。
            """);

        Assert.Equal((MergeProblem.DayUnknown, "第2条"), (Assert.Single(agreement.UnmergedChanges).Problem, agreement.UnmergedChanges[0].Address?.Locator));
        Assert.Empty(agreement.Changes);
    }

    [Fact]
    public void Without_a_day_of_its_own_an_amendment_holds_from_its_signing()
    {
        var amendment = Amended.By("第１条　原契約第２条中「令和７年３月31日」を「令和８年３月31日」に改める。");

        Assert.Empty(Amended.BaseOf(Amended.Corpus(new(2025, 1, 14), Amended.Base, amendment)).Changes);
        Assert.Single(Amended.BaseOf(Amended.Corpus(new(2025, 1, 15), Amended.Base, amendment)).Changes);
    }

    [Theory]
    [InlineData("この変更契約は、令和７年10月１日から適用する。", "2025-10-01")]
    [InlineData("本変更契約は、令和７年10月１日から効力を生ずる。", "2025-10-01")]
    [InlineData("本変更契約は、令和７年10月１日より効力を有するものとする。", "2025-10-01")]
    [InlineData("本変更契約は、2025年10月1日以降に適用する。", "2025-10-01")]
    [InlineData("本変更契約の効力発生日は、令和７年10月１日とする。", "2025-10-01")]
    [InlineData("この契約は、締結の日から効力を生ずる。", "2025-01-15")]
    [InlineData("本契約締結日から適用する。", "2025-01-15")]
    public void The_day_on_which_an_amendment_takes_effect(string sentence, string day) =>
        Assert.Equal(
            DateOnly.Parse(day),
            Assert.Single(Amended.Corpus(new(2030, 1, 1), Amended.Base, Amended.By("第１条　原契約第６条を削る。\n第２条　" + sentence)).Amendments.Linked).EffectiveOn);

    [Fact]
    public void An_amendment_of_which_nothing_can_be_read_is_not_passed_over()
    {
        var agreement = Amended.BaseOf(Amended.Corpus(new(2030, 1, 1), Amended.Base, Amended.By("""
            原契約の一部を次の新旧対照表のとおり変更する。
            変更前　第６条　この契約に定めのない事項は、甲乙協議して定める。
            変更後　第６条　この契約に定めのない事項は、甲が定める。
            """)));

        Assert.Equal(MergeProblem.NotUnderstood, Assert.Single(agreement.UnmergedChanges).Problem);
        Assert.Equal(Amended.Parse("base", Amended.Base).Text, agreement.Text);
    }

    [Fact]
    public void An_item_is_renumbered_before_another_takes_its_number()
    {
        var agreement = Amended.BaseOf(Amended.Corpus(new(2030, 1, 1), Amended.Base, Amended.By("""
            第１条　原契約第５条第１項第２号を同項第３号とし、同項第１号の次に次の１号を加える。
            (2) 苦情の内容
            """)));

        Assert.Contains("(2) 苦情の内容\n(3) 事故の有無", agreement.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("附則\nこの契約は、令和９年１月１日から効力を生ずる。")]
    [InlineData("附　則\n１　この変更契約は、令和９年１月１日から施行する。")]
    [InlineData("ただし、この変更は、令和９年１月１日以後に受理した請求書について適用する。")]
    public void A_change_holds_from_the_day_that_its_supplementary_provisions_or_its_proviso_state(string sentence)
    {
        var amendment = Amended.By("第１条　原契約第３条第２項中「30日以内」を「45日以内」に改める。\n" + sentence);

        Assert.Contains("30日以内", TextOn(new(2026, 12, 31)), StringComparison.Ordinal);
        Assert.Contains("45日以内", TextOn(new(2027, 1, 1)), StringComparison.Ordinal);

        string TextOn(DateOnly day) => Amended.Corpus(day, Amended.Base, amendment).Agreements.Single(a => a.Id == "base").Text;
    }

    [Fact]
    public void Two_amendments_of_one_day_that_change_the_same_words_are_both_left_beside()
    {
        var one = Amended.By("第１条　原契約第２条中「令和７年３月31日」を「令和８年３月31日」に改める。");
        var other = Amended.By("第１条　原契約第２条中「令和７年３月31日」を「令和９年３月31日」に改める。", "窓口業務委託契約変更覚書");

        var agreement = Amended.BaseOf(Amended.Corpus(new(2030, 1, 1), Amended.Base, one, other));

        Assert.Empty(agreement.Changes);
        Assert.Equal([MergeProblem.OrderUnknown, MergeProblem.OrderUnknown], agreement.UnmergedChanges.Select(c => c.Problem));
    }

    [Fact]
    public void Two_amendments_of_one_day_that_are_counted_go_in_their_order()
    {
        var second = Amended.By("第１条　原契約第２条中「令和８年３月31日」を「令和９年３月31日」に改める。", "窓口業務委託契約変更契約書（第２回）");
        var first = Amended.By("第１条　原契約第２条中「令和７年３月31日」を「令和８年３月31日」に改める。", "窓口業務委託契約変更契約書（第１回）");

        var agreement = Amended.BaseOf(Amended.Corpus(new(2030, 1, 1), Amended.Base, second, first));

        Assert.Contains("令和９年３月31日まで", agreement.Text, StringComparison.Ordinal);
        Assert.Empty(agreement.UnmergedChanges);
    }

    [Fact]
    public void A_base_with_wrapped_lines_keeps_its_words_to_the_letter()
    {
        const string wrapped = """
            　　　　　　　　　　　　　連携協定書

            　甲野市（以下「甲」という。）と株式会社乙山（以下「乙」という。）とは、次の
            とおり協定を締結する。

            （目的）
            第１条　この協定は、甲及び乙が相互に連携し、地域の課題の解決及び住民サービスの
            　向上に資する取組を進めることにより、地域社会の発展に寄与することを目的とする。

            （期間）
            第２条　この協定の有効期間は、令和６年４月１日から令和７年３月31日までとする。た
            　だし、期間満了の１か月前までに書面による申出がないときは、更に１年間更新するも
            　のとし、以後も同様とする。

            　令和６年４月１日
            　　　　　　　　甲　甲野市長　甲野一郎
            　　　　　　　　乙　株式会社乙山　代表取締役　乙山二郎
            """;
        var amendment = Amended.By("原協定第２条中「令和７年３月31日」を「令和10年３月31日」に、「１か月前」を「６か月前」に改める。", "連携協定の一部を変更する協定書")
            .Replace("窓口業務委託契約書", "連携協定書", StringComparison.Ordinal).Replace("原契約", "原協定", StringComparison.Ordinal);

        var agreement = Amended.BaseOf(Amended.Corpus(new(2030, 1, 1), wrapped, amendment));

        Assert.Equal(
            Amended.Parse("base", wrapped).Text.Replace("令和７年３月31日", "令和10年３月31日", StringComparison.Ordinal).Replace("１か月前", "６か月前", StringComparison.Ordinal),
            agreement.Text);
        Assert.Equal(2, agreement.Changes.Length);
    }

    [Fact]
    public void An_article_added_without_a_place_goes_where_its_number_says()
    {
        var agreement = Amended.After("第１条　原契約に次の１条を加える。\n（情報の管理）\n第７条　乙は、情報を適正に管理する。");

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], agreement.Body.AllArticles().Select(a => a.Number));
        Assert.Equal("情報の管理", agreement.Body.AllArticles().Last().Caption);
        Assert.Empty(agreement.UnmergedChanges);
    }

    [Theory]
    [InlineData("第９条")] // no 第８条 to follow
    [InlineData("第４条")] // there is one
    public void An_article_added_without_a_place_whose_number_does_not_say_it_is_left_beside(string number)
    {
        var agreement = Amended.After($"第１条　原契約に次の１条を加える。\n（情報の管理）\n{number}　乙は、情報を適正に管理する。");

        Assert.Equal(Amended.Parse("base", Amended.Base).Text, agreement.Text);
        Assert.Equal(MergeProblem.PlaceMissing, Assert.Single(agreement.UnmergedChanges).Problem);
    }

    [Fact]
    public void An_attachment_is_replaced_also_by_one_that_stands_below_a_cover()
    {
        var agreement = Amended.BaseOf(Amended.Corpus(
            new(2030, 1, 1), Amended.Base, Amended.By("第１条　原契約別紙を別添のとおり改める。") + "\n\n別添\n別紙　仕様書\n１　業務の時間は、午前８時から午後６時までとする。\n"));

        Assert.Contains("午前８時から午後６時まで", agreement.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("午前９時", agreement.Text, StringComparison.Ordinal);
        Assert.Empty(agreement.UnmergedChanges);
    }

    [Fact]
    public void A_change_that_has_been_agreed_and_does_not_hold_yet_is_told_beside_the_text_and_its_dates()
    {
        var coming = Amended.BaseOf(Amended.Corpus(
            new(2025, 1, 20), Amended.Base, Amended.By("第１条　原契約第２条中「令和７年３月31日」を「令和８年３月31日」に改める。\n第２条　この変更契約は、令和７年２月１日から適用する。")));

        Assert.Empty(coming.Changes);
        var change = Assert.Single(coming.ComingChanges);
        Assert.Equal(("第2条第1項", new DateOnly(2025, 2, 1), "a1"), (change.Address!.Locator, change.EffectiveOn, change.By.AgreementId));
        Assert.Equal("契約期間は、令和６年４月１日から令和７年３月31日までとする。", change.Span!.Value.Slice(coming.Text));
        var expiry = DeadlineCalendar.On(DeadlineReader.Read(coming), new(2025, 1, 20)).Single(d => d.Deadline.Kind == DeadlineKind.Expiry);
        Assert.Equal(new DateOnly(2025, 3, 31), expiry.Date);
        Assert.Contains(expiry.Steps, step => step is { Kind: DerivationKind.ChangeComing, Day: { Month: 2, Day: 1 } });
    }

    [Fact]
    public void An_article_that_will_be_added_changes_nothing_of_the_one_before_it()
    {
        var coming = Amended.BaseOf(Amended.Corpus(
            new(2025, 1, 20), Amended.Base, Amended.By("第１条　原契約に次の１条を加える。\n第７条　乙は、情報を適正に管理する。\n第２条　この変更契約は、令和７年２月１日から適用する。")));

        var change = Assert.Single(coming.ComingChanges);
        Assert.Equal(7, change.Address!.Article);
        Assert.Equal((true, coming.Body.AllArticles().Last().Span.End), (change.Span!.Value.IsEmpty, change.Span.Value.Start));
    }

    private static CorpusReading Corpus(string day) => Amended.Corpus(DateOnly.Parse(day), Amended.Base, First, Second);
}
