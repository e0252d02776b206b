using System.Text;
using System.Text.Json;
using ContractBot.Answering;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams.Cards;

public sealed class CitationCardTests
{
    [Fact]
    public void A_card_shows_place_caption_agreement_quote_and_the_way_to_the_source()
    {
        var card = Card([Answers.Cite(1, Answers.Quote)]);

        Assert.Equal("application/vnd.microsoft.card.adaptive", card.ContentType);
        Assert.Equal("AdaptiveCard", card.Content!.Value.GetProperty("type").GetString());
        Assert.Equal("1.5", card.Content!.Value.GetProperty("version").GetString());
        Assert.Equal(
            ["[1] 第6条第5項（事故の報告）", "東町と株式会社見本との包括連携協定書", Answers.Quote, "原文を開く → http://localhost:3978/agreements/sample#a6p5", "条文全体 → article sample a6p5"],
            Shown(card));
    }

    [Fact]
    public void Several_versions_of_one_article_are_told_apart()
    {
        var card = Card([Answers.Cite(2, "引用。") with { Variant = "甲が免税事業者の場合", Caption = null }]);

        Assert.Equal("[2] 第6条第5項【甲が免税事業者の場合】", Shown(card)[0]);
    }

    [Fact]
    public void Words_of_agreements_are_never_read_as_markup()
    {
        var card = Card([Answers.Cite(1, "1. **強調** [偽](http://example.org)\n- 2 甲は、", title: "*題*", caption: "_見出し_")]);

        var json = card.Content!.Value.GetRawText();
        Assert.DoesNotContain("\"TextBlock\"", json, StringComparison.Ordinal);
        Assert.Equal(["[1] 第6条第5項（_見出し_）", "*題*", "1. **強調** [偽](http://example.org)", "- 2 甲は、"], Shown(card).Take(4));
    }

    [Fact]
    public void A_long_quote_is_cut_after_a_sentence_and_says_so()
    {
        var sentence = new string('文', 99) + "。";
        var card = Card([Answers.Cite(1, string.Concat(Enumerable.Repeat(sentence, 30)))]);

        Assert.Equal(string.Concat(Enumerable.Repeat(sentence, 12)), Shown(card)[2]);
        Assert.Equal("引用は途中までを示しています。全文は「原文を開く」からご覧ください。", Shown(card)[3]);
    }

    [Fact]
    public void Citations_beyond_the_tenth_are_counted()
    {
        var card = Card(Answers.Many(13, n => $"引用{n}。"));

        Assert.Equal("ほかに3件の該当箇所があります。", Shown(card)[^1]);
    }

    [Theory]
    [InlineData("長い日本語の文がつづきます。")]
    [InlineData("👨‍👩‍👧")]
    [InlineData("\n")]
    [InlineData("あ\n")]
    [InlineData("\"")]
    [InlineData("\u0001")]
    [InlineData("か\u3099\u3099\u3099\u3099")]
    public void No_card_is_larger_than_Teams_takes(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 20_000 / piece.Length).ToString();
        var citations = Answers.Many(12, _ => text)
            .Select(citation => citation with { Title = text, Locator = text, Caption = text, Variant = text, Url = new("https://example.jp/" + new string('a', 1_900)) });

        Assert.InRange(CardAttachment.Size(Card(citations)), 1, 24_000);
    }

    [Fact]
    public void A_date_shows_how_it_follows_and_a_way_into_a_calendar()
    {
        var date = new AnswerDate("renewalNotice", new(2026, 12, 28), "期間満了日の１か月前まで", ["締結日 令和7年1月28日", "初日不算入（民法140条）"], 1);
        var sealed_ = Answers.Cite(1, "引用。") with { Url = new("https://contracts.example.jp/bot/agreements/sample?t=SEAL#a6p5") };

        var card = new CitationCard([sealed_], []) { Dates = [date] }.ToAttachment();

        Assert.Equal(
            [
                "2026年12月28日（月）　更新しない旨の通知期限", "定め：「期間満了日の１か月前まで」", "計算：締結日 令和7年1月28日、初日不算入（民法140条）",
                "カレンダーに追加 → https://contracts.example.jp/bot/deadlines.ics?agreement=sample&place=a6p5&date=2026-12-28&t=SEAL",
            ],
            Shown(card).Skip(3).Take(4));
    }

    [Fact]
    public void Where_no_date_follows_that_is_said_with_what_it_hangs_on()
    {
        var date = new AnswerDate("report", null, "発生から７日以内", ["事故の発生日によります"], 1);

        var card = new CitationCard([Answers.Cite(1, "引用。")], []) { Dates = [date] }.ToAttachment();

        Assert.Equal(["日付は決まりません　報告の期限", "定め：「発生から７日以内」", "計算：事故の発生日によります"], Shown(card).Skip(3).Take(3));
        Assert.DoesNotContain(Shown(card), line => line.StartsWith("カレンダー", StringComparison.Ordinal));
    }

    [Fact]
    public void Questions_that_may_follow_stand_below_the_citations()
    {
        var card = new CitationCard([Answers.Cite(1, Answers.Quote)], ["一つ目？", new string('長', 301), "二つ目？", "三つ目？", "四つ目？"]).ToAttachment();

        Assert.Equal(["続けて尋ねる", "一つ目？ → ", "二つ目？ → ", "三つ目？ → "], Shown(card).Skip(5));
    }

    private static Attachment Card(IEnumerable<Citation> citations) => new CitationCard([.. citations], []).ToAttachment();

    /// <summary>What a reader sees, from top to bottom.</summary>
    private static List<string> Shown(Attachment card) => [.. Walk(card.Content!.Value.GetProperty("body"))];

    private static IEnumerable<string> Walk(JsonElement elements) => elements.EnumerateArray().SelectMany(element => element.GetProperty("type").GetString() switch
    {
        "TextBlock" => [element.GetProperty("text").GetString()!],
        "RichTextBlock" => [string.Concat(element.GetProperty("inlines").EnumerateArray().Select(run => run.GetProperty("text").GetString()))],
        "Container" => Walk(element.GetProperty("items")),
        _ => element.GetProperty("actions").EnumerateArray().Select(action => $"{action.GetProperty("title")} → {Aim(action)}"),
    });

    private static string Aim(JsonElement action) =>
        action.TryGetProperty("url", out var url) ? url.GetString()!
        : action.TryGetProperty("verb", out var verb) ? $"{verb} {action.GetProperty("data").GetProperty("agreement")} {action.GetProperty("data").GetProperty("place")}"
        : "";
}
