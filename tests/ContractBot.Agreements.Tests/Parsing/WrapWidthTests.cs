using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class WrapWidthTests
{
    private static readonly string Wide = new('あ', 30);

    [Fact]
    public void Lines_of_one_width_that_break_off_are_wrapped()
    {
        var lines = LineSplitter.Split(string.Join('\n', Enumerable.Repeat(Wide, 5)) + "\nあ。", []);
        var width = WrapWidth.Of(lines);

        Assert.True(width.IsKnown);
        Assert.True(width.IsFilledBy(lines[0]));
        Assert.False(width.IsFilledBy(lines[5]));
    }

    [Fact]
    public void Text_with_much_wider_lines_was_never_wrapped()
    {
        var lines = LineSplitter.Split(string.Join('\n', Enumerable.Repeat(Wide, 5)) + "\n" + Wide + Wide + Wide + "。", []);

        Assert.False(WrapWidth.Of(lines).IsKnown);
    }

    [Fact]
    public void Breaks_at_any_width_are_those_of_pages()
    {
        var lines = LineSplitter.Split(string.Join('\n', Enumerable.Range(1, 12).Select(n => new string('あ', 10 * n))), []);

        Assert.False(WrapWidth.Of(lines).IsKnown);
    }
}
