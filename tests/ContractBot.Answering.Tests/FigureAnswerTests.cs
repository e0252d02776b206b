using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Tests;

/// <summary>A figure is confirmed only where it stands.</summary>
public class FigureAnswerTests
{
    [Fact]
    public void A_figure_that_the_text_lacks_is_denied_and_those_of_its_unit_are_named()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "宮古島の契約に14.6%ってある？");

        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.Contains("「14.6%」に関する定めは見当たりません。", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("はい", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Related, r => r.Article == 22);
    }

    [Fact]
    public void A_figure_that_stands_there_is_confirmed_in_whichever_way_it_is_written()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "宮古島の違約金は10%で合ってる？");

        Assert.StartsWith("はい、「", answer.Text, StringComparison.Ordinal);
        Assert.Equal((38, 2), (answer.Citations[0].Article, answer.Citations[0].Paragraph));
        Assert.Contains("百分の十", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_figure_than_the_one_asked_for_is_shown_and_is_no_yes()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "宮古島の証憑書類の保存は7年だっけ？");

        Assert.StartsWith("7年という定めは見当たりません。", answer.Text, StringComparison.Ordinal);
        Assert.Equal((11, 2), (answer.Citations[0].Article, answer.Citations[0].Paragraph));
    }

    [Theory]
    [InlineData("遅延損害金は14.6%ってある?", 0.146, "%")]
    [InlineData("違約金は百分の十で合ってる?", 0.1, "%")]
    [InlineData("違約金は2割だっけ?", 0.2, "%")]
    [InlineData("上限は50万円で間違いない?", 500_000, "円")]
    [InlineData("委託料は二十三万一千円ですか?", 231_000, "円")]
    [InlineData("保存は7年でいい?", 84, "月")]
    [InlineData("支払は30日以内ですよね?", 30, "日")]
    public void Figures_are_read_in_their_usual_forms(string question, double value, string unit) =>
        Assert.Equal(new Figure((decimal)value, unit), FigureQuestion.Read(question)?.Figure);

    [Theory]
    [InlineData("第30条はある?")]
    [InlineData("令和7年1月28日ですか?")]
    [InlineData("30日以内に報告しないとどうなる?")]
    [InlineData("2年後に解約できる?")]
    public void Other_questions_with_numbers_are_not_about_the_figure(string question) => Assert.Null(FigureQuestion.Read(question));
}
