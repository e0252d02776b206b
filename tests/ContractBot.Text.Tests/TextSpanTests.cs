using FsCheck;
using FsCheck.Fluent;

namespace ContractBot.Text.Tests;

public sealed class TextSpanTests
{
    private static readonly Arbitrary<(TextSpan, TextSpan)> Pairs =
        (from a in Gen.Choose(0, 6)
         from b in Gen.Choose(0, 6)
         from c in Gen.Choose(0, 6)
         from d in Gen.Choose(0, 6)
         select (new TextSpan(Math.Min(a, b), Math.Max(a, b)), new TextSpan(Math.Min(c, d), Math.Max(c, d)))).ToArbitrary();

    [Theory]
    [InlineData(0, 0, 0, true)]
    [InlineData(3, 7, 4, false)]
    [InlineData(7, 7, 0, true)] // empty, but somewhere
    [InlineData(0, int.MaxValue, int.MaxValue, false)]
    public void A_span_knows_its_length_and_whether_it_is_empty(int start, int end, int length, bool empty)
    {
        var span = new TextSpan(start, end);
        Assert.Equal((start, end, length, empty), (span.Start, span.End, span.Length, span.IsEmpty));
    }

    [Theory]
    [InlineData(-1, 3, "start")]
    [InlineData(-1, -1, "start")]
    [InlineData(4, 3, "end")]
    [InlineData(0, -1, "end")]
    public void A_span_that_no_text_can_have_is_refused(int start, int end, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end)).ParamName);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(6, true)]
    [InlineData(7, false)] // half-open
    public void The_unit_at_the_end_lies_outside(int offset, bool inside) => Assert.Equal(inside, new TextSpan(3, 7).Contains(offset));

    [Theory]
    [InlineData(3, 7, true)]
    [InlineData(4, 6, true)]
    [InlineData(3, 3, true)] // an empty span lies within wherever it touches
    [InlineData(7, 7, true)]
    [InlineData(2, 4, false)]
    [InlineData(6, 8, false)]
    [InlineData(8, 8, false)]
    public void A_span_contains_those_that_do_not_reach_beyond_it(int start, int end, bool inside) =>
        Assert.Equal(inside, new TextSpan(3, 7).Contains(new TextSpan(start, end)));

    [Theory]
    [InlineData(0, 3, false)] // neighbours
    [InlineData(7, 9, false)]
    [InlineData(0, 4, true)]
    [InlineData(6, 9, true)]
    [InlineData(4, 5, true)]
    [InlineData(0, 9, true)]
    [InlineData(5, 5, false)] // an empty span has no unit to share
    public void Spans_overlap_that_share_a_unit(int start, int end, bool overlap)
    {
        Assert.Equal(overlap, new TextSpan(3, 7).Overlaps(new TextSpan(start, end)));
        Assert.Equal(overlap, new TextSpan(start, end).Overlaps(new TextSpan(3, 7)));
    }

    [Fact]
    public void Overlapping_and_containing_agree_with_counting_units() => RandomText.Check(Pairs, pair =>
    {
        var (left, right) = pair;
        var shared = Enumerable.Range(0, 7).Count(offset => left.Contains(offset) && right.Contains(offset));
        return left.Overlaps(right) == (shared > 0) && (right.IsEmpty || left.Contains(right) == (shared == right.Length));
    });

    [Fact]
    public void The_order_puts_parents_before_their_children_and_agrees_with_equality() => RandomText.Check(Pairs, pair =>
    {
        var (left, right) = pair;
        return (left.CompareTo(right) == 0) == (left == right)
            && left.CompareTo(right) == -right.CompareTo(left)
            && (left < right) == (right > left)
            && (left <= right) == !(left > right)
            && (left >= right) == !(left < right)
            && (left.Start != right.Start || !left.Contains(right) || left <= right);
    });

    [Fact]
    public void Sorting_gives_the_order_of_the_text()
    {
        TextSpan[] spans = [new(5, 6), new(0, 3), new(0, 9), new(3, 3), new(3, 5)];
        Assert.Equal([new(0, 9), new(0, 3), new(3, 5), new(3, 3), new(5, 6)], spans.Order());
    }

    [Fact]
    public void Shifting_there_and_back_changes_nothing()
    {
        Assert.Equal(new TextSpan(13, 17), new TextSpan(3, 7).Shift(10));
        Assert.Equal(new TextSpan(3, 7), new TextSpan(3, 7).Shift(10).Shift(-10));
    }

    [Fact]
    public void Shifting_out_of_the_text_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 7).Shift(-4));
        Assert.Throws<OverflowException>(() => new TextSpan(3, 7).Shift(int.MaxValue));
    }

    [Fact]
    public void Slicing_counts_utf16_units()
    {
        Assert.Equal("𠮷野", new TextSpan(1, 4).Slice("（𠮷野）"));
        Assert.Equal("", new TextSpan(2, 2).Slice("甲乙"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(1, 3).Slice("甲乙"));
    }

    [Fact]
    public void A_span_prints_as_an_interval() => Assert.Equal("[3, 7)", new TextSpan(3, 7).ToString());

    [Fact]
    public void The_default_span_is_the_empty_one_at_the_start() => Assert.Equal(new TextSpan(0, 0), default);
}
