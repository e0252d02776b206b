namespace ContractBot.Answering.Tests;

public class FlagshipTests
{
    [Fact]
    public void How_soon_an_accident_is_to_be_reported_is_said_in_the_first_line_and_cited()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "宮古島の事故報告は何日以内？");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal("「発生から7日以内に報告しなければならない」と定められています[1]。", answer.Text.Split('\n')[0]);
        var citation = answer.Citations[0];
        Assert.Equal(("miyakojima-kosodate", 6, 5), (citation.Agreement, citation.Article, citation.Paragraph));
        Assert.Equal("第6条第5項", citation.Locator);
    }

    [Fact]
    public void When_notice_against_renewal_is_due_is_reckoned_from_the_signing_date_and_shows_its_rules()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "下妻市の協定を更新しないなら、いつまでに言えばいい？");

        Assert.Equal("更新しない場合の意思表示の期限は2026年12月28日（令和8年12月28日）です[1][2]。", answer.Text.Split('\n')[0]);
        Assert.Equal(["第5条第1項", "署名欄"], answer.Citations.Select(c => c.Locator));
        Assert.Equal(
            [("expiry", new DateOnly(2027, 1, 28), "締結日より１年間"), ("renewalNotice", new DateOnly(2026, 12, 28), "期間満了日の１か月前まで")],
            answer.Dates.Select(d => (d.Kind, d.Date!.Value, d.Rule)));
        Assert.All(answer.Dates, d => Assert.Contains("締結日 令和7年1月28日", d.Assumptions));
    }

    [Fact]
    public void Without_a_signing_date_the_end_of_a_term_is_the_rule_and_never_a_guess()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "大阪府の協定はいつ満了する？");

        Assert.Equal("第4条第1項", answer.Citations[0].Locator);
        Assert.All(answer.Dates, d => Assert.Null(d.Date));
    }
}
