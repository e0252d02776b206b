using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class UsageTests
{
    [Fact]
    public void Help_names_every_verb_in_Japanese()
    {
        var result = Cli.Run("--help");

        Assert.Equal(0, result.ExitCode);
        Assert.All(["ask", "chat", "search", "show", "compare", "agreements", "tokenize", "serve"], verb => Assert.Contains($"  {verb}", result.Output, StringComparison.Ordinal));
        Assert.Contains("質問に一つ答えます", result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Help_is_English_on_demand()
    {
        var result = Cli.Run("--help", "--lang", "en");

        Assert.Contains("Answers one question", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("「frobnicate」は使えません。 使い方は --help で表示できます。", "frobnicate")]
    [InlineData("「--frobnicate」は使えません。 使い方は --help で表示できます。", "agreements", "--frobnicate")]
    [InlineData("質問がありません。質問の文を入力してください。", "ask")]
    [InlineData("質問がありません。質問の文を入力してください。", "ask", "  ")]
    [InlineData("質問と --batch は同時に指定できません。どちらか一方を指定してください。", "ask", "期間は？", "--batch", "x.jsonl")]
    [InlineData("--as-of の「2026-13-01」は日付として読めません。2026-11-20 のように、年-月-日で指定してください。", "ask", "期間は？", "--as-of", "2026-13-01")]
    [InlineData("--as-of の「明日」は日付として読めません。2026-11-20 のように、年-月-日で指定してください。", "agreements", "--as-of", "明日")]
    [InlineData("--top には 1 から 1000 までの数を指定してください。", "search", "期間", "--top", "0")]
    [InlineData("検索する語がありません。語を入力してください。", "search", " ")]
    public void Wrong_usage_is_one_sentence_and_exit_code_2(string sentence, params string[] args)
    {
        var result = Cli.Run(args);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Equal(sentence + "\n", result.Error);
    }

    [Fact]
    public void A_sentence_is_English_on_demand()
    {
        var result = Cli.Run("ask", "--lang", "en");

        Assert.Equal("There is no question: type one.\n", result.Error);
    }

    [Fact]
    public void A_question_of_10_000_characters_is_refused()
    {
        var result = Cli.Run("ask", new string('あ', 10_000));

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("質問が長すぎます（10,000 文字）。2,000 文字までに縮めてください。\n", result.Error);
    }

    [Fact]
    public void A_question_may_begin_with_an_at_sign()
    {
        var result = Cli.Run("ask", "@bot", "期間は？", "--json");

        Assert.Equal("@bot 期間は？", result.Json.GetProperty("question").GetString());
    }
}
