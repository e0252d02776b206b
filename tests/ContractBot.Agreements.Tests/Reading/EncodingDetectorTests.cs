using System.Text;
using ContractBot.Agreements.Reading;

namespace ContractBot.Agreements.Tests.Reading;

public class EncodingDetectorTests
{
    private const string Words = "委託契約書\r\n青葉市（以下「甲」という。）と㈱みどり（以下「乙」という。）は、次のとおり契約する。\r\n第１条　甲は、Ａ4用紙を①用意する。\r\n";

    private const string Plain = "覚書\n第１条　甲は、用紙を用意する。カタカナ、ひらがな、漢字。\n";

    public static TheoryData<string, byte[], string> Encoded()
    {
        var shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        var eucJp = CodePagesEncodingProvider.Instance.GetEncoding(51932)!;
        return new TheoryData<string, byte[], string>
        {
            { "utf-8", Encoding.UTF8.GetBytes(Words), Words },
            { "utf-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)], Words },
            { "utf-8", "ASCII alone is UTF-8"u8.ToArray(), "ASCII alone is UTF-8" },
            { "utf-16le", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Words)], Words },
            { "utf-16be", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Words)], Words },
            { "utf-16le", Encoding.Unicode.GetBytes(Words), Words },
            { "utf-16be", Encoding.BigEndianUnicode.GetBytes(Words), Words },
            { "shift_jis", shiftJis.GetBytes(Words), Words },
            { "shift_jis", shiftJis.GetBytes(Plain), Plain },
            { "euc-jp", eucJp.GetBytes(Plain), Plain },
            { "iso-2022-jp", CodePagesEncodingProvider.Instance.GetEncoding(50220)!.GetBytes(Plain), Plain },
            // A few letters only: under Shift_JIS these bytes would be half-width katakana.
            { "euc-jp", eucJp.GetBytes("契約"), "契約" },
            // Half-width katakana among other text stay what they are.
            { "shift_jis", shiftJis.GetBytes("契約書の名称はｼｽﾃﾑ利用契約とし、期間は一年とする。"), "契約書の名称はｼｽﾃﾑ利用契約とし、期間は一年とする。" },
        };
    }

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Japanese_text_is_decoded_whatever_its_encoding(string name, byte[] bytes, string text)
    {
        var decoded = EncodingDetector.Decode(bytes);

        Assert.Equal(new EncodingDetector.Decoded(text, name), decoded);
    }

    public static TheoryData<byte[]> Undecodable() =>
    [
        // Latin-1
        [0x63, 0x61, 0x66, 0xE9, 0x20, 0xE0, 0x20, 0x6C, 0x61],
        // ESC among letters: a terminal's colours, no ISO-2022-JP
        [0x1B, 0x5B, 0x33, 0x31, 0x6D, 0x72, 0x65, 0x64],
        // UTF-8 cut in the middle of a character
        [0xE5, 0xA5, 0x91, 0xE7, 0xB4],
        // UTF-16 with half a surrogate pair
        [0xFF, 0xFE, 0x00, 0xD8],
        // NULs in no order
        [0x00, 0x01, 0x00, 0x00, 0x07, 0x00, 0x00, 0x10],
    ];

    [Theory]
    [MemberData(nameof(Undecodable))]
    public void Bytes_that_no_known_encoding_fits_are_not_decoded(byte[] bytes) => Assert.Null(EncodingDetector.Decode(bytes));

    [Fact]
    public void The_hash_is_that_of_the_bytes_as_stored()
    {
        var content = TextFile.Decode([0xEF, 0xBB, 0xBF, 0x61], "a.txt");

        Assert.Equal("a", content.Source!.Text);
        Assert.Equal("1951c7860e968e742658b3af34e60741eb4aaf2a8d2ecc3993727016b12e81e8", content.Source.Sha256);
    }
}
