using ContractBot.Search.Postings;

namespace ContractBot.Search.Tests.Postings;

public sealed class PackedBlockTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(17)]
    [InlineData(30)]
    [InlineData(31)]
    public void Numbers_of_any_width_come_back(int bits)
    {
        var random = new Random(bits);
        for (var outliers = 0; outliers <= PackedBlock.Length; outliers += 16)
        {
            var values = Enumerable.Range(0, PackedBlock.Length)
                .Select(i => i < outliers ? random.Next() : (int)random.NextInt64(1L << bits))
                .OrderBy(_ => random.Next())
                .ToArray();
            var output = new ByteWriter();
            PackedBlock.Write(values, output);
            output.Byte(0xFF);

            var read = new int[PackedBlock.Length];

            Assert.Equal(output.Length - 1, PackedBlock.Read(output.Written, read));
            Assert.Equal(values, read);
            Assert.Equal(output.Length - 1, PackedBlock.SkipLength(output.Written));
        }
    }

    [Fact]
    public void A_few_large_numbers_do_not_widen_the_others()
    {
        var values = new int[PackedBlock.Length];
        values[3] = 1000;
        values[77] = 5;
        var output = new ByteWriter();

        PackedBlock.Write(values, output);

        // No bits for the rest; two exceptions, of an index and two and one bytes.
        Assert.Equal([0, 2, 3, 0xE8, 0x07, 77, 5], output.Written.ToArray());
    }

    [Fact]
    public void Lanes_lie_as_the_format_says()
    {
        var values = Enumerable.Range(0, PackedBlock.Length).Select(static i => i % 8).ToArray();
        var output = new ByteWriter();

        PackedBlock.Write(values, output);

        Assert.Equal((3, 0, 2 + (16 * 3)), (output.Written[0], output.Written[1], output.Length));
        // Lane 1 holds numbers 1, 5, 9 …, that is 1, 5, 1, 5 …, in three bits each, the lowest first.
        Assert.Equal(0b01_101_001_101_001_101_001_101_001_101_001u, new ByteReader(output.Written[6..]).UInt32());
    }
}
