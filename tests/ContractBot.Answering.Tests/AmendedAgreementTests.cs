using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;
using ContractBot.Text;

namespace ContractBot.Answering.Tests;

/// <summary>Answers about an agreement that amendments have changed: the text in force, with what changed it.</summary>
public class AmendedAgreementTests
{
    private const string Signed = """
        清掃業務委託契約書

        丘陵市（以下「甲」という。）と株式会社青空清掃（以下「乙」という。）とは、清掃業務の委託に関し、次のとおり契約を締結する。

        （契約期間）
        第１条　契約期間は、令和６年４月１日から令和７年３月31日までとする。
        （委託料）
        第２条　委託料は、月額金300,000円とする。
        （再委託の禁止）
        第３条　乙は、清掃業務を第三者に再委託してはならない。

        令和６年４月１日

        甲　丘陵市長　丘野一郎
        乙　株式会社青空清掃　代表取締役　青木二郎
        """;

    private static string Amendment(string instructions, string signedOn) => $"""
        変更契約書

        丘陵市（以下「甲」という。）と株式会社青空清掃（以下「乙」という。）とは、令和６年４月１日付けで締結した「清掃業務委託契約書」（以下「原契約」という。）の一部を次のとおり変更する。

        {instructions}

        {signedOn}

        甲　丘陵市長　丘野一郎
        乙　株式会社青空清掃　代表取締役　青木二郎
        """;

    private static string Extension { get; } = Amendment("第１条　原契約第１条中「令和７年３月31日」を「令和９年３月31日」に改める。\n第２条　この契約は、令和７年３月１日から適用する。", "令和７年２月１日");

    [Fact]
    public void An_extended_term_is_answered_with_the_amendment_cited()
    {
        var answer = Ask("清掃業務の契約期間はいつまで？", new(2026, 11, 20), Extension);

        Assert.Equal(["base 第1条第1項", "a1 第1条第1項"], answer.Citations.Select(c => $"{c.Agreement} {c.Locator}"));
        Assert.Equal("契約期間は、令和６年４月１日から令和９年３月31日までとする。", answer.Citations[0].Quote);
        Assert.Equal("原契約第１条中「令和７年３月31日」を「令和９年３月31日」に改める", answer.Citations[1].Quote);
        Assert.Equal(new DateOnly(2027, 3, 31), Assert.Single(answer.Dates, d => d.Kind == "expiry").Date);
        Assert.Contains("令和7年3月1日から「変更契約書」第1条第1項により変更されています[2]（変更前：「令和７年３月31日」）。", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_day_of_the_change_the_words_as_signed_are_quoted_and_the_change_is_told_as_coming()
    {
        var answer = Ask("清掃業務の契約期間はいつまで？", new(2025, 2, 28), Extension);

        Assert.Equal(["base 第1条第1項", "a1 第1条第1項"], answer.Citations.Select(c => $"{c.Agreement} {c.Locator}"));
        Assert.Equal("契約期間は、令和６年４月１日から令和７年３月31日までとする。", answer.Citations[0].Quote);
        Assert.Contains("令和7年3月1日から「変更契約書」第1条第1項により変更される予定です[2]。", answer.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2025, 3, 31), Assert.Single(answer.Dates, d => d.Kind == "expiry").Date);
    }

    [Fact]
    public void A_term_changed_beside_its_words_gives_no_date()
    {
        var answer = Ask("清掃業務の契約期間はいつまで？", new(2026, 11, 20), Amendment("第１条　契約期間を令和９年３月31日まで延長する。", "令和７年２月１日"));

        Assert.Empty(answer.Dates);
        Assert.DoesNotContain("満了日は", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["base 第1条第1項", "a1 第1条第1項"], answer.Citations.Select(c => $"{c.Agreement} {c.Locator}"));
        Assert.Equal("契約期間を令和９年３月31日まで延長する", answer.Citations[1].Quote);
        Assert.Contains("を変更する定めがあります[2]。", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provision_that_an_amendment_replaced_is_quoted_as_it_stands()
    {
        var answer = Ask("再委託はできる？", new(2026, 11, 20), Amendment("""
            第１条　原契約第３条を次のとおり改める。
            　（再委託）
            　第３条　乙は、甲の承諾を得て、清掃業務を再委託することができる。
            """, "令和７年２月１日"));

        Assert.Equal("乙は、甲の承諾を得て、清掃業務を再委託することができる。", answer.Citations[0].Quote);
        Assert.Equal("a1", answer.Citations[1].Agreement);
        Assert.DoesNotContain(answer.Citations, c => c.Agreement == "base" && c.Quote.Contains("再委託してはならない", StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_about_the_amendment_itself_is_answered_from_it() =>
        Assert.All(Ask("清掃業務の変更契約はいつから適用される？", new(2026, 11, 20), Extension).Citations, c => Assert.Equal("a1", c.Agreement));

    [Fact]
    public void A_comparison_counts_an_agreement_and_its_amendment_once()
    {
        var answer = Ask("再委託の定めを比べて", new(2026, 11, 20), Extension);

        Assert.Equal("base", Assert.Single(answer.Citations.Select(c => c.Agreement).Distinct()));
        Assert.DoesNotContain("2件", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_a_row_for_the_text_in_force_and_none_for_the_amendment()
    {
        var amendment = Amendment("第１条　原契約第２条中「金300,000円」を「金350,000円」に改める。", "令和７年２月１日");

        var comparison = TestLibraries.ComparisonOf(Library(new(2026, 11, 20), amendment)).Compare("契約金額");

        Assert.Equal(["base 月額金350,000円"], comparison.Rows.Select(r => $"{r.Agreement} {r.Value}"));
    }

    private static Answer Ask(string question, DateOnly asOf, string amendment) =>
        TestLibraries.AnswererOf(Library(asOf, amendment)).Answer(question, Conversation.Empty, asOf).Answer;

    private static AgreementLibrary Library(DateOnly asOf, string amendment) => AgreementLibrary.Build(
        TextInForce.On(new CorpusReading([Parse("a1", amendment), Parse("base", Signed)], []), asOf), TestLibraries.Analyzer);

    private static Agreements.Agreement Parse(string id, string text) => AgreementParser.Parse(id, new SourceText(id + ".txt", text, "utf-8", ""));
}
