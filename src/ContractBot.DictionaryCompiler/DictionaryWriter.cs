using System.Runtime.InteropServices;
using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.DictionaryCompiler;

/// <summary>Compiles the sources of a dictionary. The same sources always give the same bytes.</summary>
internal static class DictionaryWriter
{
    /// <summary>The line that Lucene puts before <c>unk.def</c>: what a single character of an unknown word is.</summary>
    private const string SingleCharacter = "NGRAM,5,5,-32768,記号,一般,*,*,*,*,*";

    /// <summary>The connection number of words of a user dictionary: 記号-一般 in IPADIC.</summary>
    private const int UserConnection = 5;

    /// <summary>The bytes of the compiled dictionary.</summary>
    /// <param name="busiest">Connection numbers of the source in the order of how often they are met.</param>
    /// <exception cref="DictionarySourceException">When the sources cannot be compiled.</exception>
    public static byte[] Compile(IpadicSource source, IEnumerable<int> busiest)
    {
        var matrix = new ConnectionMatrix(source.Matrix);
        var numbers = new ConnectionNumbers(matrix.Size, busiest);
        var categories = new CategoryRecords(matrix.Size);
        var words = new WordRecords(numbers, categories);

        // The sort is stable: words of one surface keep the order of the sources, which breaks ties between equal paths.
        var known = source.Entries.Select(SourceWord.Parse).OrderBy(static word => word.Surface, StringComparer.Ordinal).ToArray();
        var surfaces = words.AddGroups(known);
        var readings = new ReadingRecords();
        Array.ForEach(known, readings.Add);

        var characters = new CharacterDefinition(source.CharacterDefinition);
        var unknown = source.UnknownWords.Select(SourceWord.Parse).OrderBy(word => characters.ClassNumber(word.Surface)).ToArray();
        var classes = words.AddGroups(unknown);
        if (classes.Count != characters.Classes.Count)
        {
            throw new DictionarySourceException("unk.def must have a word for every class of char.def.");
        }

        var singleCharacter = words.AddGroups([SourceWord.Parse(SingleCharacter)])[0].FirstWord;

        var trie = new TrieBuilder(surfaces);
        var (categoryIndex, categoryText) = categories.Compile();
        var sections = new Dictionary<DictionarySection, byte[]>
        {
            [DictionarySection.TrieSlots] = Bytes<int>(trie.Compile()),
            [DictionarySection.TrieCodes] = Bytes(trie.Codes),
            [DictionarySection.Characters] = characters.Compile(new PunctuationTable()),
            [DictionarySection.Words] = Bytes<ushort>(words.Compile()),
            [DictionarySection.Connections] = Bytes<short>(matrix.Compile(numbers)),
            [DictionarySection.UnknownWords] = Bytes<int>(classes.Select(static group => group.FirstWord).ToArray()),
            [DictionarySection.ReadingIndex] = Bytes<uint>(readings.Index),
            [DictionarySection.Readings] = readings.Records,
            [DictionarySection.CategoryIndex] = Bytes<uint>(categoryIndex),
            [DictionarySection.Categories] = Bytes(categoryText.AsSpan()),
        };
        return Assemble(sections, matrix.Size, known.Length, singleCharacter, numbers[UserConnection]);
    }

    private static byte[] Assemble(
        Dictionary<DictionarySection, byte[]> sections, int connections, int knownWords, int singleCharacter, int userConnection)
    {
        var places = new List<(int Offset, int Length)>();
        var end = DictionaryHeader.Size;
        foreach (var section in Enum.GetValues<DictionarySection>())
        {
            var offset = (end + DictionaryHeader.Alignment - 1) / DictionaryHeader.Alignment * DictionaryHeader.Alignment;
            places.Add((offset, sections[section].Length));
            end = offset + sections[section].Length;
        }

        var file = new byte[end];
        foreach (var section in Enum.GetValues<DictionarySection>())
        {
            sections[section].CopyTo(file, places[(int)section].Offset);
        }

        new DictionaryHeader
        {
            FileLength = file.Length,
            ContentChecksum = DictionaryHeader.Checksum(file.AsSpan(DictionaryHeader.Size)),
            Connections = connections,
            KnownWords = knownWords,
            SingleCharacterWord = singleCharacter,
            UserConnection = userConnection,
            Sections = places,
        }.Write(file);
        return file;
    }

    // The machines that compile and those that read are little-endian.
    private static byte[] Bytes<T>(ReadOnlySpan<T> numbers)
        where T : struct => MemoryMarshal.AsBytes(numbers).ToArray();
}
