using System.Text.Json;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class AskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void An_answer_has_the_fixed_form_and_quotes_to_the_letter()
    {
        var result = Cli.Run("ask", "大阪府 第６条", "--as-of", "2026-11-20", "--json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            ["question", "status", "text", "citations", "dates", "related", "suggestions", "answeredBy"],
            result.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal("answered", result.Json.GetProperty("status").GetString());
        Assert.Equal("extractive", result.Json.GetProperty("answeredBy").GetString());
        var text = Cli.Run("show", "osaka-microsoft", "--json").Json.GetProperty("text").GetString()!;
        var citation = result.Json.GetProperty("citations")[0];
        Assert.Equal(
            ["n", "agreement", "title", "part", "variant", "article", "branch", "caption", "paragraph", "item", "locator", "quote", "start", "end", "url"],
            citation.EnumerateObject().Select(p => p.Name));
        Assert.Equal(6, citation.GetProperty("article").GetInt32());
        Assert.Equal(
            text[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()],
            citation.GetProperty("quote").GetString());
    }

    [Fact]
    public void Nothing_found_is_exit_code_1()
    {
        var result = Cli.Run("ask", "下妻市の協定に遅延損害金の定めはある？", "--json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("notFound", result.Json.GetProperty("status").GetString());
        Assert.Equal(0, result.Json.GetProperty("citations").GetArrayLength());
    }

    [Fact]
    public void For_people_the_answer_comes_first_and_then_each_quotation_with_its_link()
    {
        var result = Cli.Run("ask", "大阪府 第６条", "--as-of", "2026-11-20");
        var json = Cli.Run("ask", "大阪府 第６条", "--as-of", "2026-11-20", "--json").Json;

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(json.GetProperty("text").GetString(), result.Output, StringComparison.Ordinal);
        Assert.Contains("\n[1] ", result.Output, StringComparison.Ordinal);
        Assert.Contains(json.GetProperty("citations")[0].GetProperty("url").GetString()!, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_answers_the_last_turn_of_each_line_in_order()
    {
        var file = _folder.Write(
            "questions.jsonl",
            """
            {"id": "x", "turns": ["大阪府 第６条"], "gold": []}

            {"id": "y", "turns": ["宮古島の封印は誰が立ち会う？", "再封印はいつ？"]}
            """);

        var result = Cli.Run("ask", "--batch", file, "--as-of", "2026-11-20");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var lines = result.Output.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["x", "y"], lines.Select(l => l.GetProperty("id").GetString()));
        Assert.Equal(["大阪府 第６条", "再封印はいつ？"], lines.Select(l => l.GetProperty("answer").GetProperty("question").GetString()));
        Assert.Equal(
            Cli.Run("ask", "大阪府 第６条", "--as-of", "2026-11-20", "--json").Output.TrimEnd(),
            lines[0].GetProperty("answer").GetRawText());
    }

    [Theory]
    [InlineData("""{"id": "x"}""")]
    [InlineData("""{"id": 1, "turns": ["a"]}""")]
    [InlineData("""{"id": "x", "turns": []}""")]
    [InlineData("""{"id": "x", "turns": "a"}""")]
    [InlineData("""{"id": "x", "turns": [null]}""")]
    [InlineData("""{"id": "x", "turns": ["\ud800"]}""")]
    [InlineData("""["x"]""")]
    [InlineData("期間は？")]
    public void A_malformed_line_is_named_and_nothing_is_answered(string line)
    {
        var file = _folder.Write("questions.jsonl", """{"id": "a", "turns": ["期間は？"]}""" + "\n\n" + line + "\n");

        var result = Cli.Run("ask", "--batch", file);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal("""--batch のファイルの 3 行目を直してください。一行に {"id": "...", "turns": ["...", "..."]} の形の JSON を一つ書きます。""" + "\n", result.Error);
    }

    [Fact]
    public void A_line_with_too_long_a_question_is_named()
    {
        var file = _folder.Write("questions.jsonl", $$"""{"id": "a", "turns": ["{{new string('あ', 2_001)}}"]}""");

        var result = Cli.Run("ask", "--batch", file);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("--batch のファイルの 1 行目を直してください。質問が長すぎます（2,001 文字）。2,000 文字までに縮めてください。\n", result.Error);
    }

    [Fact]
    public void A_batch_file_that_is_not_there_is_named()
    {
        var result = Cli.Run("ask", "--batch", "nowhere.jsonl");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("--batch のファイル「nowhere.jsonl」を開けません。パスと読み取り権限を確かめてください。\n", result.Error);
    }

    [Fact]
    public void A_batch_file_in_another_encoding_is_refused()
    {
        var file = _folder.Write("questions.jsonl", [0x7B, 0x22, 0x8B, 0xA6, 0x92, 0xE8, 0x22, 0x7D]);

        var result = Cli.Run("ask", "--batch", file);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"--batch のファイル「{file}」は UTF-8 ではありません。UTF-8 で保存し直してください。\n", result.Error);
    }

    [Fact]
    public void A_chat_goes_on_where_the_turn_before_ended()
    {
        var result = Cli.RunIn(Repository.Root, "宮古島の封印は誰が立ち会う？\n\n再封印はいつ？\n", "chat", "--json", "--as-of", "2026-11-20");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("質問がありません。質問の文を入力してください。\n", result.Error);
        var answers = result.Output.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(2, answers.Count);
        Assert.Contains(
            "miyakojima-kosodate",
            answers[1].GetProperty("citations").EnumerateArray().Select(c => c.GetProperty("agreement").GetString()));
    }

    public void Dispose() => _folder.Dispose();
}
