using ContractBot.Search.Segments;

namespace ContractBot.Search.Tests.Segments;

/// <summary>The examples of RFC 3720, appendix B.4, and the usual check value.</summary>
public sealed class ChecksumTests
{
    [Fact]
    public void Checksums_are_those_of_the_standard()
    {
        Assert.Equal(0x8A9136AAu, Checksum.Of(new byte[32]));
        Assert.Equal(0x62A8AB43u, Checksum.Of([.. Enumerable.Repeat((byte)0xFF, 32)]));
        Assert.Equal(0x46DD794Eu, Checksum.Of([.. Enumerable.Range(0, 32).Select(static i => (byte)i)]));
        Assert.Equal(0x113FDB5Cu, Checksum.Of([.. Enumerable.Range(0, 32).Select(static i => (byte)(31 - i))]));
        Assert.Equal(0xE3069283u, Checksum.Of("123456789"u8));
    }
}
