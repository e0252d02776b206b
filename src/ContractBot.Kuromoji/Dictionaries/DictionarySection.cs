namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>The parts of a compiled dictionary, in file order. All numbers are little-endian.</summary>
internal enum DictionarySection
{
    /// <summary><c>int[2 × slots]</c>: value and check of each slot; see <see cref="DoubleArrayTrie"/>.</summary>
    TrieSlots,

    /// <summary><c>ushort[65536]</c>: the trie's code of each UTF-16 unit, 0 where no surface has it.</summary>
    TrieCodes,

    /// <summary><c>byte[65536]</c>: class and flags of each UTF-16 unit; see <see cref="CharacterClasses"/>.</summary>
    Characters,

    /// <summary><c>(ushort, short)[words]</c>: connection number and cost; see <see cref="WordTable"/>.</summary>
    Words,

    /// <summary><c>short[connections × connections]</c>; see <see cref="ConnectionCosts"/>.</summary>
    Connections,

    /// <summary><c>int[classes]</c>: the first unknown word of each character class.</summary>
    UnknownWords,

    /// <summary><c>uint[]</c>: where in <see cref="Readings"/> every sixteenth word begins.</summary>
    ReadingIndex,

    /// <summary>Base form, reading and pronunciation of each known word; see <see cref="ReadingTable"/>.</summary>
    Readings,

    /// <summary><c>uint[connections + 1]</c>: where in <see cref="Categories"/> each connection number begins.</summary>
    CategoryIndex,

    /// <summary>UTF-16 text of each connection number: part of speech, inflection type and form, with tabs between.</summary>
    Categories,
}
