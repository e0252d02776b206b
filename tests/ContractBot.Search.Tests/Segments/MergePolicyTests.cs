using System.Globalization;
using ContractBot.Search.Segments;

namespace ContractBot.Search.Tests.Segments;

public sealed class MergePolicyTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("100 5 5 5", "")]
    [InlineData("5 5 5 5 5 5 5 5", "0..8")] // eight of a size
    [InlineData("1000 5 5 5 5 5 5 5 5", "1..9")] // the large one is left alone
    [InlineData("1000 40 5 5 5 5 5 5 5 5", "1..10")] // what merging made before is taken along once the rest is as large
    [InlineData("1000 80 5 5 5 5 5 5 5", "")]
    [InlineData("9 9 9 9 9 9 9 1000", "0..8")] // small ones before a large one do not stay for ever
    [InlineData("100 30/20 100", "")] // a third deleted is borne
    [InlineData("100 30/19 100", "1..2")] // more is not
    public void Neighbours_of_a_like_size_are_merged(string sizes, string chosen)
    {
        var segments = sizes.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static size => size.Split('/'))
            .Select(static size => (int.Parse(size[0], CultureInfo.InvariantCulture), int.Parse(size[^1], CultureInfo.InvariantCulture)))
            .ToArray();

        Assert.Equal(chosen, MergePolicy.Choose(segments)?.ToString() ?? "");
    }

    [Fact]
    public void However_many_commits_there_are_segments_stay_few_and_each_document_is_rewritten_seldom()
    {
        var segments = new List<(int Documents, int Live)>();
        long rewritten = 0;
        for (var commit = 0; commit < 10_000; commit++)
        {
            segments.Add((10, 10));
            while (MergePolicy.Choose(segments) is { } range)
            {
                var (start, length) = range.GetOffsetAndLength(segments.Count);
                var sum = segments.Skip(start).Take(length).Sum(static segment => segment.Live);
                segments.RemoveRange(start, length);
                segments.Insert(start, (sum, sum));
                rewritten += sum;
            }

            Assert.InRange(segments.Count, 1, 40);
        }

        Assert.InRange(rewritten, 0, 10L * 10_000 * 14);
    }
}
