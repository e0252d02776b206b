using ContractBot.Answering;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Teams.Turns;
using ContractBot.Tests.Support;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams.Turns;

public sealed class ExampleQuestionsTests
{
    private static readonly DateOnly Today = InventedServices.Day;

    [Fact]
    public void They_ask_for_a_date_a_clause_and_a_comparison_and_have_answers()
    {
        var questions = new ExampleQuestions().Of(InventedServices.All, Today);

        Assert.Equal(3, questions.Length);
        Assert.Contains("いつ", questions[0], StringComparison.Ordinal);
        Assert.EndsWith("」はどう定められていますか？", questions[1], StringComparison.Ordinal);
        Assert.StartsWith("すべての契約で、", questions[2], StringComparison.Ordinal);
        Assert.All(questions, question =>
            Assert.Equal(AnswerStatus.Answered, InventedServices.All.Answerer.Answer(question, Conversation.Empty, Today).Answer.Status));
        Assert.NotEmpty(InventedServices.All.Answerer.Answer(questions[0], Conversation.Empty, Today).Answer.Dates
            .Select(date => date.Date).OfType<DateOnly>()
            .Intersect(InventedServices.All.Deadlines.On(Today).Select(entry => entry.Date).OfType<DateOnly>()));
    }

    [Fact]
    public void One_agreement_is_compared_with_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("itaku.txt", File.ReadAllText(Path.Combine(Repository.Root, "tests/ContractBot.Answering.Tests/Invented/itaku-hanayama.txt")));

        var questions = new ExampleQuestions().Of(Open(folder.Path), Today);

        Assert.NotEmpty(questions);
        Assert.DoesNotContain(questions, question => question.Contains("すべて", StringComparison.Ordinal));
    }

    [Fact]
    public void A_large_collection_of_much_the_same_has_them_too()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(Repository.Root, "tests/ContractBot.Answering.Tests/Invented/itaku-hanayama.txt"));
        for (var i = 0; i < 60; i++)
        {
            folder.Write($"itaku-{i}.txt", text.Replace("株式会社アオバ情報サービス", $"株式会社第{i}星雲商会", StringComparison.Ordinal));
        }

        Assert.Equal(3, new ExampleQuestions().Of(Open(folder.Path), Today).Length);
    }

    private static AnsweringServices Open(string folder)
    {
        Language.Speak(Language.Japanese);
        using var terminal = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, outputIsScreen: false, errorIsScreen: false);
        return AnsweringServices.Open(new CorpusFolder(folder, null, null), new PlainLinks(new("http://localhost:3978/")), Today, terminal);
    }
}
