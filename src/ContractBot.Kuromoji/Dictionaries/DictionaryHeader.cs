using System.Buffers.Binary;

namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>
/// The first <see cref="Size"/> bytes of a compiled dictionary: <c>KUROMOJI</c>, format version, length of the file,
/// checksum of all that follows the header, the counts below, then offset and length of each <see cref="DictionarySection"/>.
/// </summary>
internal sealed record DictionaryHeader
{
    /// <summary>Bytes before the first section.</summary>
    public const int Size = 256;

    /// <summary>Raised whenever a reader of the old format would misread the new one.</summary>
    public const int FormatVersion = 1;

    /// <summary>Every section begins at a multiple of this many bytes from the start of the file.</summary>
    public const int Alignment = 64;

    private const int SectionTable = 64;
    private static readonly int SectionCount = Enum.GetValues<DictionarySection>().Length;

    /// <summary>Length of the whole file in bytes.</summary>
    public required int FileLength { get; init; }

    /// <summary>FNV-1a over 32-bit words of everything after the header; see <see cref="Checksum"/>.</summary>
    public required uint ContentChecksum { get; init; }

    /// <summary>Connection numbers, that is rows and columns of the cost matrix.</summary>
    public required int Connections { get; init; }

    /// <summary>Words with a surface; the unknown words follow them.</summary>
    public required int KnownWords { get; init; }

    /// <summary>The word that stands for a single character of an unknown word.</summary>
    public required int SingleCharacterWord { get; init; }

    /// <summary>The connection number of every word of a user dictionary.</summary>
    public required int UserConnection { get; init; }

    /// <summary>Offset and length in bytes of each section.</summary>
    public required IReadOnlyList<(int Offset, int Length)> Sections { get; init; }

    private static ReadOnlySpan<byte> Magic => "KUROMOJI"u8;

    /// <summary>Reads the header at the start of <paramref name="file"/>.</summary>
    /// <exception cref="InvalidDataException">When the bytes are not a dictionary of this format, or not a whole one.</exception>
    public static DictionaryHeader Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < Size || !file.StartsWith(Magic))
        {
            throw new InvalidDataException("This is not a compiled dictionary; make one with ContractBot.DictionaryCompiler.");
        }

        var version = Number(file, 8);
        if (version != FormatVersion)
        {
            throw new InvalidDataException(
                $"The dictionary has format {version} and this build reads {FormatVersion}; compile the dictionary again.");
        }

        var sections = new (int, int)[SectionCount];
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i] = (Number(file, SectionTable + (8 * i)), Number(file, SectionTable + (8 * i) + 4));
        }

        var header = new DictionaryHeader
        {
            FileLength = Number(file, 12),
            ContentChecksum = unchecked((uint)Number(file, 16)),
            Connections = Number(file, 20),
            KnownWords = Number(file, 24),
            SingleCharacterWord = Number(file, 28),
            UserConnection = Number(file, 32),
            Sections = sections,
        };
        if (header.FileLength != file.Length)
        {
            throw new InvalidDataException(
                $"The dictionary should have {header.FileLength} bytes and has {file.Length}; compile it again.");
        }

        return header;
    }

    /// <summary>Writes the header to the start of <paramref name="file"/>.</summary>
    public void Write(Span<byte> file)
    {
        Magic.CopyTo(file);
        Number(file, 8, FormatVersion);
        Number(file, 12, FileLength);
        Number(file, 16, unchecked((int)ContentChecksum));
        Number(file, 20, Connections);
        Number(file, 24, KnownWords);
        Number(file, 28, SingleCharacterWord);
        Number(file, 32, UserConnection);
        for (var i = 0; i < Sections.Count; i++)
        {
            Number(file, SectionTable + (8 * i), Sections[i].Offset);
            Number(file, SectionTable + (8 * i) + 4, Sections[i].Length);
        }
    }

    /// <summary>FNV-1a (Fowler, Noll, Vo) taken over little-endian 32-bit words instead of bytes, a rest of under four bytes left out.</summary>
    public static uint Checksum(ReadOnlySpan<byte> content)
    {
        var hash = 2166136261;
        for (var i = 0; i + 4 <= content.Length; i += 4)
        {
            hash = unchecked((hash ^ BinaryPrimitives.ReadUInt32LittleEndian(content[i..])) * 16777619);
        }

        return hash;
    }

    private static int Number(ReadOnlySpan<byte> file, int offset) => BinaryPrimitives.ReadInt32LittleEndian(file[offset..]);

    private static void Number(Span<byte> file, int offset, int value) => BinaryPrimitives.WriteInt32LittleEndian(file[offset..], value);
}
