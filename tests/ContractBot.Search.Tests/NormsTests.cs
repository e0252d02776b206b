using System.Globalization;
using ContractBot.Search.Scoring;

namespace ContractBot.Search.Tests;

public sealed class NormsTests
{
    private static readonly int[] Lengths =
        [.. GoldenIndex.Lines("norms.tsv").Select(static line => int.Parse(line.Split('\t')[1], CultureInfo.InvariantCulture))];

    [Fact]
    public void Every_norm_stands_for_the_length_that_it_has_in_Lucene() =>
        Assert.Equal(Lengths, Enumerable.Range(0, 256).Select(static norm => Norms.Decode((byte)norm)));

    [Fact]
    public void The_norm_of_a_length_is_the_last_that_is_no_longer()
    {
        for (var length = 0; length < 100_000; length++)
        {
            Assert.Equal(Array.FindLastIndex(Lengths, other => other <= length), Norms.Encode(length));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(39, 39)] // the last that is kept exactly
    [InlineData(40, 40)]
    [InlineData(41, 40)]
    [InlineData(1000, 984)]
    [InlineData(int.MaxValue, 2_013_265_944)]
    public void A_length_comes_back_rounded_down(int length, int kept) => Assert.Equal(kept, Norms.Decode(Norms.Encode(length)));

    [Fact]
    public void A_negative_length_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Norms.Encode(-1));
}
