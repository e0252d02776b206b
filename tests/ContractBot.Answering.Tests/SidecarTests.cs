using ContractBot.Agreements;
using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Sidecars;
using ContractBot.Answering.Library;
using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Answering.Tests;

public sealed class SidecarTests
{
    private const string Loan =
        "備品貸付契約書\n丘市（以下「甲」という。）と谷株式会社（以下「乙」という。）は、次のとおり契約を締結する。\n（貸付け）\n第１条　甲は、乙に備品を貸し付ける。\n（有効期間）\n第２条　この契約の有効期間は、契約締結の日から１年間とする。\n本契約の締結を証するため、本書２通を作成し、各自１通を保有する。\n令和　年　月　日\n甲　丘市\n乙　谷株式会社\n";

    private const string Cleaning =
        "清掃業務委託契約書\n丘市（以下「甲」という。）と森株式会社（以下「乙」という。）は、次のとおり契約を締結する。\n（委託）\n第１条　甲は、乙に清掃を委託する。\n（有効期間）\n第２条　この契約の有効期間は、令和８年４月１日から令和９年３月３１日までとする。\n";

    private static readonly Sidecar Beside = new("old/loan.yaml")
    {
        SignedOn = new SidecarFact<DateOnly>(new DateOnly(2026, 3, 20), 1, "締結日: 2026-03-20"),
        Nicknames = [new SidecarFact<string>("ネコ協定", 2, "通称: ネコ協定")],
        OwningSection = new SidecarFact<string>("総務課", 3, "所管課: 総務課"),
    };

    [Fact]
    public void A_nickname_calls_the_agreement()
    {
        var answer = Ask("ネコ協定の有効期間は？");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.All(answer.Citations, c => Assert.Equal("loan", c.Agreement));
    }

    [Fact]
    public void The_owning_section_is_cited_as_a_line_of_the_sidecar()
    {
        var answer = Ask("ネコ協定の所管課は？");

        Assert.Equal("「備品貸付契約書（丘市・谷株式会社）」の所管課は総務課です[1]（補足情報による）。", answer.Text);
        var citation = Assert.Single(answer.Citations);
        Assert.Equal(("補足情報（loan.yaml 3行目）", "所管課: 総務課", null, 0, 0), (citation.Locator, citation.Quote, citation.Article, citation.Start, citation.End));
    }

    [Fact]
    public void A_signing_date_that_the_text_lacks_is_the_sidecars_and_says_so()
    {
        var answer = Ask("ネコ協定の締結日は？");

        Assert.Equal(
            "「備品貸付契約書（丘市・谷株式会社）」の締結日は2026年3月20日（令和8年3月20日）です[1]。原文に締結日の記載がないため、補足情報によります。",
            answer.Text);
        Assert.Equal("補足情報（loan.yaml 1行目）", Assert.Single(answer.Citations).Locator);
    }

    [Fact]
    public void A_term_that_runs_from_a_signing_date_of_the_sidecar_cites_both()
    {
        var answer = Ask("ネコ協定はいつまで？");

        Assert.Equal(new DateOnly(2027, 3, 20), answer.Dates[0].Date);
        Assert.Contains("締結日 令和8年3月20日（補足情報による）", answer.Dates[0].Assumptions);
        Assert.Contains(answer.Citations, c => c is { Locator: "第2条第1項", Article: 2 });
        Assert.Contains(answer.Citations, c => c is { Locator: "補足情報（loan.yaml 1行目）", Article: null, Quote: "締結日: 2026-03-20" });
    }

    [Fact]
    public void Where_the_sidecar_is_silent_the_text_is_asked()
    {
        var answer = Ask("清掃業務委託契約書の所管課は？");

        Assert.DoesNotContain(answer.Citations, c => c.Locator.StartsWith("補足情報", StringComparison.Ordinal));
    }

    [Fact]
    public void A_term_is_cut_alike_in_every_sentence_and_its_parts_are_found()
    {
        var reading = new CorpusReading(
            [Parse("x", "契約書\n丘市（以下「甲」という。）と谷株式会社（以下「乙」という。）は、契約する。\n第１条　乙は、市民見守活動員（以下「見守活動員」という。）を置く。\n", null)], []);

        var analyzer = AgreementLibrary.AnalyzerFor(reading);

        var alone = Terms(analyzer, "見守活動員");
        Assert.Equal(alone, Terms(analyzer, "市民見守活動員等は").Skip(1).Take(alone.Count));
        Assert.Contains("活動", alone);
        Assert.Equal(Terms(new JapaneseAnalyzer(), "見守活動員"), alone);
    }

    [Fact]
    public void A_corpus_without_terms_needs_no_dictionary() =>
        Assert.Null(AgreementWords.Of(new CorpusReading([Parse("x", "契約書\n第１条　甲は、払う。\n", null)], [])));

    private static List<string> Terms(JapaneseAnalyzer analyzer, string text) => [.. analyzer.Analyze(text).Select(t => t.Term)];

    private static Answer Ask(string question)
    {
        var reading = new CorpusReading([Parse("cleaning", Cleaning, null), Parse("loan", Loan, Beside)], []);
        var analyzer = AgreementLibrary.AnalyzerFor(reading);
        var answerer = new Answerer(AgreementLibrary.Build(reading, analyzer), analyzer, new Links());
        return answerer.Answer(question, Conversation.Empty, TestLibraries.AsOf).Answer;
    }

    private static Agreement Parse(string id, string text, Sidecar? sidecar) =>
        AgreementParser.Parse(id, new SourceText(id + ".txt", text, "utf-8", ""), sidecar);

    private sealed class Links : ICitationLinks
    {
        public Uri LinkTo(string agreement, ProvisionAddress address) => new($"http://localhost:3978/agreements/{agreement}#{address.Anchor}");
    }
}
