using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class TokenizeTests
{
    [Fact]
    public void Each_token_is_a_line_and_each_input_line_ends_with_EOS()
    {
        var result = Cli.RunIn(Repository.Root, "協定、\n\n👍\n", "tokenize", "--mode", "normal", "--format", "tsv");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            "協定\t0\t2\t名詞-サ変接続\t*\tキョウテイ\n、\t2\t3\t記号-読点\t*\t、\nEOS\nEOS\n👍\t0\t2\t記号-一般\t*\t*\nEOS\n",
            result.Output);
    }

    [Fact]
    public void An_inflected_word_gives_its_base_form()
    {
        var result = Cli.RunIn(Repository.Root, "行った", "tokenize");

        Assert.Equal("行っ\t0\t2\t動詞-自立\t行く\tイッ\nた\t2\t3\t助動詞\t*\tタ\nEOS\n", result.Output);
    }

    [Theory]
    [InlineData("normal", "関西国際空港\nEOS\n")]
    [InlineData("search", "関西\n関西国際空港\n国際\n空港\nEOS\n")]
    public void The_mode_decides_how_compounds_are_cut(string mode, string surfaces)
    {
        var result = Cli.RunIn(Repository.Root, "関西国際空港", "tokenize", "--mode", mode);

        Assert.Equal(surfaces, string.Join('\n', result.Output.Split('\n').Select(line => line.Split('\t')[0])));
    }

    [Fact]
    public void Punctuation_is_left_out_on_demand()
    {
        var result = Cli.RunIn(Repository.Root, "甲、乙。", "tokenize", "--discard-punctuation");

        Assert.Equal(["甲", "乙", "EOS", ""], result.Output.Split('\n').Select(line => line.Split('\t')[0]));
    }

    [Fact]
    public void Input_that_is_not_UTF_8_is_refused()
    {
        var result = Cli.RunIn(Repository.Root, [0x8B, 0xA6, 0x92, 0xE8, 0x0A], "tokenize");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("標準入力が UTF-8 ではありません。UTF-8 に変換して渡してください。\n", result.Error);
    }
}
