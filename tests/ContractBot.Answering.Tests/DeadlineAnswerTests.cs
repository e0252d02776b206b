using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Tests;

public class DeadlineAnswerTests
{
    private static readonly DateOnly AsOf = TestLibraries.AsOf;

    [Theory]
    [InlineData("今後3か月以内に来る期限は？", "2026-11-20", "2027-02-20")]
    [InlineData("30日以内に満了する契約は？", "2026-11-20", "2026-12-20")]
    [InlineData("来月の期限は？", "2026-12-01", "2026-12-31")]
    [InlineData("年度末までに切れる契約はある？", "2026-11-20", "2027-03-31")]
    [InlineData("年内の期限を教えて", "2026-11-20", "2026-12-31")]
    [InlineData("期限の一覧を見せて", "2026-11-20", null)]
    [InlineData("来月の期限", "2026-12-01", "2026-12-31")]
    [InlineData("来年3月までに期限が来るものは？", "2026-11-20", "2027-03-31")]
    [InlineData("来年1月に満了する協定は？", "2027-01-01", "2027-01-31")]
    [InlineData("今年中に通知しないといけないのは？", "2026-11-20", "2026-12-31")]
    [InlineData("年度末までにやること", "2026-11-20", "2027-03-31")]
    [InlineData("来週の予定は？", "2026-11-23", "2026-11-29")]
    [InlineData("来年度に切れる契約", "2027-04-01", "2028-03-31")]
    [InlineData("令和9年3月末までの期限", "2026-11-20", "2027-03-31")]
    [InlineData("2月15日までの締切は？", "2026-11-20", "2027-02-15")]
    [InlineData("向こう半年で満了する契約は？", "2026-11-20", "2027-05-20")]
    [InlineData("2027年4月以降に満了する協定", "2027-04-01", null)]
    [InlineData("期限が近い契約は？", "2026-11-20", null)]
    public void A_question_for_the_dates_that_come_names_a_span_of_days(string question, string from, string? until)
    {
        var asked = DeadlineQuestion.Read(question, AsOf);
        Assert.Equal((from, until), (asked?.From.ToString("yyyy-MM-dd"), asked?.Until?.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("支払の期限は何日以内？")]
    [InlineData("30日以内に支払うのは誰？")]
    [InlineData("報告書の提出期限は？")]
    [InlineData("期限を過ぎたらどうなる？")]
    [InlineData("宮古島の事故報告は何日以内？")]
    [InlineData("30日以内に支払わないといけない？")] // asks for the rule
    [InlineData("報告書の提出が2月15日になったら？")]
    [InlineData("来月解約できる？")]
    public void A_question_for_one_time_limit_is_none(string question) => Assert.Null(DeadlineQuestion.Read(question, AsOf));

    [Fact]
    public void The_dates_come_soonest_first_each_with_its_sentence()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "今後3か月以内に来る期限は？");

        Assert.StartsWith("2026年11月20日（令和8年11月20日）から2027年2月20日（令和9年2月20日）までに来る期限は2件あります。\n", answer.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["renewalNotice 2026-12-28 第5条第1項", "expiry 2027-01-28 第5条第1項"],
            answer.Dates.Select(d => $"{d.Kind} {d.Date:yyyy-MM-dd} {answer.Citations[d.Citation - 1].Locator}"));
        Assert.All(answer.Citations, c => Assert.Equal("shimotsuma-cybozu", c.Agreement));
    }

    [Theory]
    [InlineData("来年1月に満了する協定は？", "expiry 2027-01-28")]
    [InlineData("今年中に通知しないといけないのは？", "renewalNotice 2026-12-28")]
    public void Only_dates_of_the_kind_that_is_asked_for_are_listed(string question, string date) =>
        Assert.Equal([date], TestLibraries.Ask(TestLibraries.Corpus, question).Dates.Select(d => $"{d.Kind} {d.Date:yyyy-MM-dd}"));

    [Theory]
    [InlineData("来月の再委託の期限は？")]
    [InlineData("来年の報酬はいくら？")]
    public void A_matter_of_its_own_beside_the_days_is_looked_up(string question) =>
        Assert.Empty(TestLibraries.Ask(TestLibraries.Corpus, question).Dates);

    [Fact]
    public void Where_none_comes_the_answer_says_so()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "宮古島の契約で、今後30日以内に来る期限は？");
        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void Defects_are_told_with_their_places()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "宮古島の契約書に不備はある？");
        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.All(answer.Citations, c => Assert.Equal("miyakojima-kosodate", c.Agreement));
        Assert.Contains("第18条", answer.Text, StringComparison.Ordinal);
        Assert.Contains("第19条", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("契約書に不備があったときは？")]
    [InlineData("報告書に誤りがある場合は？")]
    public void A_mistake_that_somebody_might_make_is_another_question(string question) => Assert.False(DefectQuestion.Is(question));
}
