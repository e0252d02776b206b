namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>One byte for each UTF-16 unit: the class of <c>char.def</c> in the lower half, flags in the upper.</summary>
internal readonly unsafe struct CharacterClasses(byte* units)
{
    /// <summary>The class.</summary>
    public const byte ClassMask = 0x0F;

    /// <summary>Punctuation, symbols, white space and control characters.</summary>
    public const byte Punctuation = 0x10;

    /// <summary>Of the classes KANJI or KANJINUMERIC.</summary>
    public const byte Kanji = 0x20;

    /// <summary>An unknown word may begin here even where the dictionary has a word.</summary>
    public const byte Invoke = 0x40;

    /// <summary>An unknown word runs on over units of the same class.</summary>
    public const byte Group = 0x80;

    /// <summary>Class and flags of <paramref name="unit"/>.</summary>
    public byte this[char unit] => units[unit];

    /// <summary>Whether <paramref name="unit"/> is punctuation.</summary>
    public bool IsPunctuation(char unit) => (units[unit] & Punctuation) != 0;

    /// <summary>Whether <paramref name="unit"/> is a kanji.</summary>
    public bool IsKanji(char unit) => (units[unit] & Kanji) != 0;
}
