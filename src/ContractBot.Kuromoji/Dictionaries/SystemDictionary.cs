namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>
/// A compiled dictionary, read in place: nothing is copied or unpacked, so loading costs nothing and only the pages in use
/// are resident. Immutable; safe for use by several threads.
/// </summary>
internal sealed unsafe class SystemDictionary
{
    private const string ResourceName = "ipadic.bin";
    private static readonly Lazy<SystemDictionary> LazyEmbedded = new(ReadEmbedded);

    /// <summary>What keeps the bytes in place.</summary>
    private readonly object _owner;

    private SystemDictionary(byte* file, int length, object owner)
    {
        _owner = owner;
        Header = DictionaryHeader.Read(new ReadOnlySpan<byte>(file, length));
        byte* At(DictionarySection section) => file + Header.Sections[(int)section].Offset;

        Trie = new DoubleArrayTrie((int*)At(DictionarySection.TrieSlots), (ushort*)At(DictionarySection.TrieCodes));
        Characters = new CharacterClasses(At(DictionarySection.Characters));
        Words = new WordTable((ushort*)At(DictionarySection.Words));
        Connections = new ConnectionCosts((short*)At(DictionarySection.Connections), Header.Connections);
        UnknownWords = new UnknownWords((int*)At(DictionarySection.UnknownWords), Characters);
        var categories = new CategoryTable(
            (uint*)At(DictionarySection.CategoryIndex), (char*)At(DictionarySection.Categories), Header.Connections);
        var readings = new ReadingTable((uint*)At(DictionarySection.ReadingIndex), At(DictionarySection.Readings));
        KnownFeatures = new KnownWordFeatures(Words, categories, readings);
        UnknownFeatures = new UnknownWordFeatures(Words, categories);
    }

    /// <summary>The dictionary that is part of this assembly: IPADIC.</summary>
    public static SystemDictionary Embedded => LazyEmbedded.Value;

    public DictionaryHeader Header { get; }

    public DoubleArrayTrie Trie { get; }

    public CharacterClasses Characters { get; }

    public WordTable Words { get; }

    public ConnectionCosts Connections { get; }

    public UnknownWords UnknownWords { get; }

    public IWordFeatures KnownFeatures { get; }

    public IWordFeatures UnknownFeatures { get; }

    /// <summary>Reads a dictionary from memory, of which it keeps a copy.</summary>
    /// <exception cref="InvalidDataException">When the bytes are not a whole dictionary of this format.</exception>
    public static SystemDictionary Read(ReadOnlySpan<byte> file)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(file.Length, pinned: true);
        file.CopyTo(pinned);
        fixed (byte* start = pinned)
        {
            return new SystemDictionary(start, pinned.Length, pinned);
        }
    }

    private static SystemDictionary ReadEmbedded()
    {
        var stream = typeof(SystemDictionary).Assembly.GetManifestResourceStream(ResourceName)
            as UnmanagedMemoryStream
            ?? throw new InvalidDataException($"This build of the assembly lacks {ResourceName}; build it again.");
        return new SystemDictionary(stream.PositionPointer, (int)stream.Length, stream);
    }
}
