using System.Buffers.Binary;
using ContractBot.DictionaryCompiler;
using ContractBot.Kuromoji.Dictionaries;
using ContractBot.TestSupport;

namespace ContractBot.Kuromoji.Tests.Dictionaries;

public class CompiledDictionaryTests
{
    private const string SourceFolder = "/usr/share/mecab/dic/ipadic";

    [PeerFact(SourceFolder)]
    public void Compiling_the_sources_again_gives_the_embedded_dictionary_byte_for_byte()
    {
        var compiled = DictionaryWriter.Compile(IpadicSource.Read(SourceFolder), BusiestConnections.Read());

        Assert.True(compiled.AsSpan().SequenceEqual(Embedded()), "The embedded dictionary is not what the sources compile to.");
    }

    [Fact]
    public void The_embedded_dictionary_is_whole()
    {
        var file = Embedded();
        var header = DictionaryHeader.Read(file);

        Assert.Equal(392_127, header.KnownWords);
        Assert.Equal(1_316, header.Connections);
        Assert.Equal(header.ContentChecksum, DictionaryHeader.Checksum(file.AsSpan(DictionaryHeader.Size)));
    }

    [Fact]
    public void The_licence_of_the_dictionary_goes_with_the_assembly() =>
        Assert.Contains(
            "Nara Institute of Science",
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "IPADIC-LICENSE.txt")),
            StringComparison.Ordinal);

    [Fact]
    public void Something_else_is_not_taken_for_a_dictionary()
    {
        var exception = Assert.Throws<InvalidDataException>(() => SystemDictionary.Read(new byte[1000]));

        Assert.Equal("This is not a compiled dictionary; make one with ContractBot.DictionaryCompiler.", exception.Message);
    }

    [Fact]
    public void A_dictionary_of_another_format_says_so()
    {
        var file = TinyDictionary.Compile([TinyDictionary.Noun("甲", 10)]);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), 99);

        var exception = Assert.Throws<InvalidDataException>(() => SystemDictionary.Read(file));

        Assert.Equal("The dictionary has format 99 and this build reads 1; compile the dictionary again.", exception.Message);
    }

    [Fact]
    public void A_dictionary_that_was_cut_off_says_so()
    {
        var file = TinyDictionary.Compile([TinyDictionary.Noun("甲", 10)]);

        var exception = Assert.Throws<InvalidDataException>(() => SystemDictionary.Read(file.AsSpan(0, file.Length - 1)));

        Assert.Equal($"The dictionary should have {file.Length} bytes and has {file.Length - 1}; compile it again.", exception.Message);
    }

    private static byte[] Embedded()
    {
        using var stream = typeof(JapaneseTokenizer).Assembly.GetManifestResourceStream("ipadic.bin")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }
}
