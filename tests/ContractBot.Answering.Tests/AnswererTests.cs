using System.Collections.Immutable;
using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Agreements.Reading;

namespace ContractBot.Answering.Tests;

public class AnswererTests
{
    [Theory]
    [InlineData("さくら市の協定は？", "さくら市")]
    [InlineData("モリモリ商会との契約の支払期限は？", "モリモリ商会")]
    [InlineData("森田工務店との契約はいつまで？", "森田工務店")]
    public void Whoever_has_no_agreement_here_is_told_so(string question, string name)
    {
        var answer = TestLibraries.Ask(TestLibraries.Invented, question);

        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.StartsWith($"「{name}」の契約は見当たりません。", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("委託先との契約で監督は？")]
    [InlineData("この町の協定で秘密保持は？")]
    public void A_role_is_nobody_s_name(string question) =>
        Assert.DoesNotContain("の契約は見当たりません", TestLibraries.Ask(TestLibraries.Invented, question).Text, StringComparison.Ordinal);

    [Fact]
    public void An_agreement_that_is_not_there_is_said_to_be_missing_and_the_others_are_named()
    {
        var answer = TestLibraries.Ask(TestLibraries.Invented, "南海市の協定の有効期間は？");

        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.StartsWith("「南海市」の契約は見当たりません。", answer.Text, StringComparison.Ordinal);
        Assert.Contains("建物賃貸借契約書", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void An_article_that_is_not_there_is_said_to_lie_beyond_the_last()
    {
        var answer = TestLibraries.Ask(TestLibraries.Invented, "花山市の第20条を見せて");

        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.Contains("第20条はありません。条文は第10条までです。", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("花山市の委託契約に検査の定めはある？", AnswerStatus.Answered)]
    [InlineData("花山市の委託契約に中間検査の定めはある？", AnswerStatus.NotFound)]
    public void Whether_there_is_a_kind_of_thing_is_not_answered_by_another_kind(string question, AnswerStatus status) =>
        Assert.Equal(status, TestLibraries.Ask(TestLibraries.Invented, question).Status);

    [Fact]
    public void A_provision_that_only_another_agreement_has_is_related()
    {
        var answer = TestLibraries.Ask(TestLibraries.Invented, "ミドリ精機の契約に管轄裁判所の定めはある？");

        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.Contains(answer.Related, c => c is { Agreement: "itaku-hanayama", Article: 10 });
    }

    [Fact]
    public void An_article_without_an_agreement_asks_which()
    {
        var answer = TestLibraries.Ask(TestLibraries.Invented, "第3条を見せて");

        Assert.Equal(AnswerStatus.Ambiguous, answer.Status);
        Assert.Equal(5, answer.Suggestions.Length);
        Assert.Equal(AnswerStatus.Answered, TestLibraries.Ask(TestLibraries.Invented, answer.Suggestions[0]).Status);
    }

    [Theory]
    [InlineData("こんにちは")]
    [InlineData("最初から")]
    [InlineData("？？？")]
    public void What_asks_nothing_is_asked_back(string question)
    {
        var answer = TestLibraries.Ask(TestLibraries.Invented, question);

        Assert.Equal(AnswerStatus.Ambiguous, answer.Status);
        Assert.NotEmpty(answer.Suggestions);
    }

    [Fact]
    public void A_question_without_an_agreement_is_answered_with_one_quotation_for_each_that_fits()
    {
        var answer = TestLibraries.Ask(TestLibraries.Invented, "損害賠償は？");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal(
            ["itaku-hanayama", "morikawa-shitei", "nda-midori"],
            answer.Citations.Select(c => c.Agreement).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_follow_up_keeps_the_agreement_and_one_that_names_only_an_agreement_keeps_the_topic()
    {
        var answerer = TestLibraries.AnswererOf(TestLibraries.Invented);
        var first = answerer.Answer("花山市の契約の秘密保持は？", Conversation.Empty, TestLibraries.AsOf);
        var second = answerer.Answer("委託料は？", first.Conversation, TestLibraries.AsOf);
        var third = answerer.Answer("森川町の協定では？", first.Conversation, TestLibraries.AsOf);

        Assert.Equal("itaku-hanayama", Assert.Single(first.Conversation.Agreements));
        Assert.Equal("第3条第1項", second.Answer.Citations[0].Locator);
        Assert.Equal("morikawa-shitei", third.Answer.Citations[0].Agreement);
        Assert.Contains("漏らしてはならない", third.Answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_follow_up_that_points_back_is_answered_from_what_was_cited()
    {
        var answer = TestLibraries.Ask(TestLibraries.Unseen, "リバーマートは納期に遅れそうなときはどうする？", "その通知は誰にする？");

        Assert.Equal((3, 2), (answer.Citations[0].Article, answer.Citations[0].Paragraph));
    }

    [Fact]
    public void An_entry_above_the_articles_answers_what_it_is_headed_with()
    {
        var answer = TestLibraries.Ask(TestLibraries.Unseen, "水瀬市の契約の賃貸借期間は？");

        Assert.Equal("前文", answer.Citations[0].Locator);
        Assert.Contains("令和13年9月30日まで", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_are_said_in_English_where_English_is_spoken()
    {
        var answerer = new Answerer(TestLibraries.Unseen, TestLibraries.Analyzer, new NoLinks(), CultureInfo.GetCultureInfo("en"));

        var answer = answerer.Answer("リバーマートの契約の次の満了日は？", Conversation.Empty, TestLibraries.AsOf).Answer;

        Assert.StartsWith("The current term ends on 31 March 2027", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_goes_on_from_the_one_before_is_about_the_same()
    {
        var answer = TestLibraries.Ask(TestLibraries.Unseen, "かえで食品の機密保持は契約後何年続く？");

        Assert.Equal((14, 2), (answer.Citations[0].Article, answer.Citations[0].Paragraph));
    }

    [Fact]
    public void Which_agreements_have_a_thing_is_not_answered_with_half_of_it()
    {
        var answer = TestLibraries.Ask(TestLibraries.Unseen, "追加料金の請求がある契約は？");

        Assert.DoesNotContain(answer.Citations, c => c.Agreement == "wakaba-orion");
    }

    [Fact]
    public void Starting_over_forgets_the_agreement()
    {
        var answerer = TestLibraries.AnswererOf(TestLibraries.Invented);
        var turn = answerer.Answer("花山市の契約の秘密保持は？", Conversation.Empty, TestLibraries.AsOf);
        turn = answerer.Answer("最初から", turn.Conversation, TestLibraries.AsOf);

        Assert.Equal(Conversation.Empty.LastQuestion, turn.Conversation.LastQuestion);
        Assert.Empty(turn.Conversation.Agreements);
    }

    [Fact]
    public void Dates_are_computed_with_what_was_taken_for_granted()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "下妻市の協定を更新しないなら、いつまでに言えばいい？");

        Assert.StartsWith("更新しない場合の意思表示の期限は2026年12月28日（令和8年12月28日）です[1]", answer.Text, StringComparison.Ordinal);
        var notice = Assert.Single(answer.Dates, d => d.Kind == "renewalNotice");
        Assert.Equal(new DateOnly(2026, 12, 28), notice.Date);
        Assert.Equal(1, notice.Citation);
        Assert.Contains("締結日 令和7年1月28日", notice.Assumptions);
        Assert.Contains("初日不算入（民法140条）", notice.Assumptions);
        Assert.Equal(new DateOnly(2027, 1, 28), Assert.Single(answer.Dates, d => d.Kind == "expiry").Date);
    }

    [Fact]
    public void A_date_is_not_guessed_where_the_signing_date_is_missing()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "大阪府の協定の満了日はいつ？");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Empty(answer.Dates);
        Assert.Contains("締結日の記載がない", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_question_of_several_threads_has_the_same_answer()
    {
        var answerer = TestLibraries.AnswererOf(TestLibraries.Corpus);
        var expected = answerer.Answer("宮古島の再委託は承認がいる？", Conversation.Empty, TestLibraries.AsOf).Answer.Text;

        Parallel.For(0, 16, _ => Assert.Equal(expected, answerer.Answer("宮古島の再委託は承認がいる？", Conversation.Empty, TestLibraries.AsOf).Answer.Text));
    }

    [Fact]
    public void The_frame_of_an_answer_can_be_English_and_the_quotation_stays()
    {
        var answerer = new Answerer(TestLibraries.Invented, TestLibraries.Analyzer, new NoLinks(), CultureInfo.GetCultureInfo("en"));

        var answer = answerer.Answer("花山市は請求書を受け取って何日で払う？", Conversation.Empty, TestLibraries.AsOf).Answer;

        Assert.StartsWith("It provides: 「", answer.Text, StringComparison.Ordinal);
        Assert.Contains("３０日以内", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void An_empty_question_is_refused(string question) =>
        Assert.Throws<ArgumentException>(() => TestLibraries.Ask(TestLibraries.Invented, question));

    [Fact]
    public void A_question_of_the_greatest_length_is_answered_and_a_longer_one_refused()
    {
        var longest = string.Concat(Enumerable.Repeat("花山市の契約の委託料は？", 400))[..QuestionLimits.MaximumLength];

        Assert.Equal(AnswerStatus.Answered, TestLibraries.Ask(TestLibraries.Invented, longest).Status);
        Assert.ThrowsAny<ArgumentException>(() => TestLibraries.Ask(TestLibraries.Invented, longest + "？"));
    }

    [Theory]
    [InlineData("😀😀😀の協定は？")]
    [InlineData("\ud800\udc00\ud800")]
    [InlineData("（（（「「「")]
    [InlineData("第99999条第99999項")]
    [InlineData("what is the term of the agreement?")]
    public void Odd_questions_get_an_answer_of_some_kind(string question) =>
        Assert.NotEqual("", TestLibraries.Ask(TestLibraries.Invented, question).Text);

    [Fact]
    public void An_empty_library_says_so()
    {
        var library = AgreementLibrary.Build(new CorpusReading([], ImmutableArray<UnreadableFile>.Empty), TestLibraries.Analyzer);

        var answer = TestLibraries.Ask(library, "有効期間は？");

        Assert.Equal(AnswerStatus.NotFound, answer.Status);
        Assert.Equal("お調べできる契約がまだありません。", answer.Text);
    }

    private sealed class NoLinks : ICitationLinks
    {
        public Uri LinkTo(string agreement, ProvisionAddress address) => new($"https://example.com/{agreement}#{address.Anchor}");
    }
}
