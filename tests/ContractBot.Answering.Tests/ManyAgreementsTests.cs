using ContractBot.Agreements.Reading;

namespace ContractBot.Answering.Tests;

/// <summary>Questions to more agreements than can be read whole for each question.</summary>
public sealed class ManyAgreementsTests : IDisposable
{
    private const int Many = 250;

    private readonly string _folder = Directory.CreateTempSubdirectory("many-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Of_twenty_agreements_none_is_said_to_lack_what_it_has()
    {
        // A hundred provisions on one topic: more than are weighed for one question.
        var library = Library(20, _ => string.Concat(Enumerable.Range(2, 5).Select(n => $"（飛行）\n第{n}条　乙は、無人航空機を飛行させるときは、届出番号{n}を甲に示す。\n")));

        var answer = TestLibraries.Ask(library, "無人航空機の飛行の定めがある契約はどれ？");

        Assert.StartsWith("20件の契約を比べました。定めがあるのは20件です。\n", answer.Text, StringComparison.Ordinal);
        Assert.Equal(20, answer.Citations.Select(c => c.Agreement).Distinct().Count());
    }

    [Fact]
    public void Of_hundreds_those_that_have_a_provision_are_shown_and_nothing_is_said_of_the_others()
    {
        var library = Library(Many, number => number % 100 == 7 ? "（飛行）\n第２条　乙は、無人航空機を飛行させるときは、あらかじめ甲に届け出る。\n" : "");

        var answer = TestLibraries.Ask(library, "無人航空機の飛行の定めがある契約はどれ？");

        Assert.StartsWith("お調べできる250件のうち、お尋ねに近い定めのある3件をお示しします。\n", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["a007", "a107", "a207"], answer.Citations.Select(c => c.Agreement).Order());
        Assert.DoesNotContain("定めなし", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_topic_that_all_have_is_shown_of_some_and_says_so()
    {
        var library = Library(Many, number => $"（再委託）\n第２条　乙は、業務を第三者に再委託してはならない。\n（遅延）\n第３条　違約金は、{number + 1}万円とする。\n");

        var answer = TestLibraries.Ask(library, "違約金の定めを比べて");

        Assert.StartsWith("お調べできる250件のうち、お尋ねに近い定めのある40件をお示しします。\n", answer.Text, StringComparison.Ordinal);
        Assert.Equal(40, answer.Citations.Length);
    }

    [Fact]
    public void Of_hundreds_the_greatest_is_told_of_those_that_were_compared_alone()
    {
        var library = Library(Many, number => $"（違約金）\n第２条　乙は、違約金として{number + 1}万円を支払う。\n");

        var answer = TestLibraries.Ask(library, "違約金が一番高いのはどれ？");

        Assert.StartsWith("お調べできる250件のうち、お尋ねに近い定めのある40件をお示しします。数字で比べられる40件のうち、最も大きいのは", answer.Text, StringComparison.Ordinal);
        Assert.Equal(40, answer.Citations.Length);
    }

    [Theory]
    [InlineData("第１条は？")]
    [InlineData("第99条を見せて")] // no such article anywhere: that is told of the one that is then named
    [InlineData("乙の義務を一覧にして")]
    public void What_is_found_in_every_agreement_is_asked_back_for_with_five_choices(string question)
    {
        var answer = TestLibraries.Ask(Library(Many, _ => "（届出）\n第２条　乙は、事故を甲に届け出なければならない。\n"), question);

        Assert.Equal((AnswerStatus.Ambiguous, 5), (answer.Status, answer.Suggestions.Length));
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void An_articles_number_with_its_topic_leads_to_the_article_that_is_about_it()
    {
        var library = Library(Many, number => number == 123 ? "（飛行）\n第２条　乙は、無人航空機を飛行させるときは、あらかじめ甲に届け出る。\n" : "（届出）\n第２条　乙は、事故を甲に届け出る。\n");

        var answer = TestLibraries.Ask(library, "無人航空機の飛行について第2条は何と言っている？");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal(("a123", "第2条第1項"), (answer.Citations[0].Agreement, answer.Citations[0].Locator));
    }

    private AgreementLibrary Library(int count, Func<int, string> articles)
    {
        for (var i = 0; i < count; i++)
        {
            File.WriteAllText(
                Path.Combine(_folder, $"a{i:D3}.txt"),
                $"貸付契約書\n花山市（以下「甲」という。）とミドリ精機{Name(i)}（以下「乙」という。）は、契約する。\n（目的）\n第１条　甲は、備品を貸す。\n{articles(i)}");
        }

        return AgreementLibrary.Build(CorpusReader.Read(_folder, null, CancellationToken.None), TestLibraries.Analyzer);
    }

    // Of katakana, so that no name is in another: アカ, アキ …
    private static string Name(int number) => $"{"アイウエオカキクケコサシスセソタチツテト"[number / 20]}{"ナニヌネノハヒフヘホマミムメモラリルレロ"[number % 20]}";
}
