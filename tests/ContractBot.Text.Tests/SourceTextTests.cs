namespace ContractBot.Text.Tests;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("甲乙", 0, 1, 1)]
    [InlineData("甲乙", 2, 1, 3)] // the end of the text
    [InlineData("甲\n乙", 1, 1, 2)] // a line end belongs to the line that it ends
    [InlineData("甲\n乙", 2, 2, 1)]
    [InlineData("甲\n", 2, 2, 1)] // the empty line after the last line end
    [InlineData("\n\n甲", 1, 2, 1)]
    [InlineData("\n\n甲", 2, 3, 1)]
    [InlineData("甲\r\n乙", 2, 1, 3)] // CR LF is one line end: LF still stands on the first line
    [InlineData("甲\r\n乙", 3, 2, 1)]
    [InlineData("甲\r乙", 2, 2, 1)] // CR alone, as old Macintosh files have it
    [InlineData("甲\r\r\n乙", 2, 2, 1)]
    [InlineData("甲\r", 2, 2, 1)]
    [InlineData("甲\u2028乙", 2, 1, 3)] // Unicode's line separator ends no line of a file
    [InlineData("𠮷乙", 2, 1, 3)] // columns count UTF-16 units
    public void A_position_counts_lines_and_columns_from_one(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), Of(text).PositionAt(offset));

    [Theory]
    [InlineData("", -1)]
    [InlineData("", 1)]
    [InlineData("甲\n乙", -1)]
    [InlineData("甲\n乙", 4)]
    public void An_offset_outside_the_text_has_no_position(string text, int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(text).PositionAt(offset));

    [Fact]
    public void Positions_agree_with_reading_unit_by_unit() => RandomText.Check(RandomText.Any, text =>
    {
        var source = Of(text);
        var (line, column) = (1, 1);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            if (source.PositionAt(offset) != (line, column))
            {
                return false;
            }

            var lineEnds = offset < text.Length
                && (text[offset] == '\n' || (text[offset] == '\r' && !text[(offset + 1)..].StartsWith('\n')));
            (line, column) = lineEnds ? (line + 1, 1) : (line, column + 1);
        }

        return true;
    });

    [Fact]
    public void Two_readings_of_one_file_are_equal()
    {
        var left = Of("甲\n乙");
        Assert.Equal((2, 1), left.PositionAt(2));
        Assert.Equal(Of("甲\n乙"), left);
        Assert.Equal(Of("甲\n乙").GetHashCode(), left.GetHashCode());
        Assert.NotEqual(Of("甲\n丙"), left);
        Assert.NotEqual(left with { FileName = "b.txt" }, left);
    }

    [Fact]
    public void A_changed_copy_finds_the_lines_of_its_own_text()
    {
        var source = Of("甲\n乙");
        Assert.Equal((2, 1), source.PositionAt(2));
        Assert.Equal((1, 3), (source with { Text = "甲乙丙" }).PositionAt(2));
        Assert.Equal((2, 1), source.PositionAt(2));
    }

    [Fact]
    public void Headings_belong_to_the_text_in_which_they_stand()
    {
        var headed = Of("甲\n乙") with { Headings = [new HeadingLine(2, 1)] };

        Assert.Equal(Of("甲\n乙") with { Headings = [new HeadingLine(2, 1)] }, headed);
        Assert.NotEqual(Of("甲\n乙"), headed);
        Assert.Empty((headed with { Text = "乙" }).Headings);
    }

    private static SourceText Of(string text) => new("a.txt", text, "utf-8", "00");
}
