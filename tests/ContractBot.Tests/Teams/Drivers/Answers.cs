using System.Collections.Immutable;
using ContractBot.Answering;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>Answers of every kind.</summary>
internal static class Answers
{
    public const string Quote = "乙は、業務の実施中に事故が生じたときは、その発生から７日以内に、書面により甲に報告しなければならない。";

    public static Answer Answered(string question) => new(
        question,
        AnswerStatus.Answered,
        "発生から７日以内に、書面による報告が必要です[1]。",
        [Cite(1, Quote)],
        [],
        [],
        ["報告は誰に対して行いますか？", "報告を怠るとどうなりますか？", "協定の期間はいつまでですか？", "四つ目の問い"]);

    public static Answer NotFound(string question) => new(
        question, AnswerStatus.NotFound, "該当する条項は見当たりませんでした。", [], [], [Cite(1, "甲及び乙は、必要に応じて協議する。")], []);

    public static Answer Ambiguous(string question) => new(
        question, AnswerStatus.Ambiguous, "どの協定についてのお尋ねでしょうか。", [], [], [], ["東町との協定の期間は？", "西町との協定の期間は？"]);

    public static Answer Saying(string text, params Citation[] citations) => new("問い", AnswerStatus.Answered, text, [.. citations], [], [], []);

    public static Citation Cite(int n, string quote, string title = "東町と株式会社見本との包括連携協定書", string? caption = "事故の報告") => new(
        n, "sample", title, null, null, 6, null, caption, 5, null, "第6条第5項", quote, 100, 100 + quote.Length, new($"http://localhost:3978/agreements/sample#a6p5"));

    public static ImmutableArray<Citation> Many(int count, Func<int, string> quote) => [.. Enumerable.Range(1, count).Select(n => Cite(n, quote(n)))];
}
