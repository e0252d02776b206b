namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>What may stand where the dictionary has no word: a run of one character class, as any of that class's words.</summary>
internal readonly unsafe struct UnknownWords(int* firstWords, CharacterClasses characters)
{
    /// <summary>The longest run, in UTF-16 units.</summary>
    public const int MaxLength = 1024;

    /// <summary>The first word of the class of <paramref name="unit"/>.</summary>
    public int FirstWord(char unit) => firstWords[characters[unit] & CharacterClasses.ClassMask];

    /// <summary>Whether an unknown word may begin with <paramref name="unit"/> although the dictionary has a word there.</summary>
    public bool Invokes(char unit) => (characters[unit] & CharacterClasses.Invoke) != 0;

    /// <summary>
    /// Length of the unknown word at the start of <paramref name="text"/>: 1, or where the class groups, the run of units of
    /// the same class that are punctuation if and only if the first is.
    /// </summary>
    public int RunLength(ReadOnlySpan<char> text)
    {
        const int same = CharacterClasses.ClassMask | CharacterClasses.Punctuation;
        var first = characters[text[0]];
        if ((first & CharacterClasses.Group) == 0)
        {
            return 1;
        }

        var limit = Math.Min(text.Length, MaxLength);
        var length = 1;
        while (length < limit && ((characters[text[length]] ^ first) & same) == 0)
        {
            unchecked
            {
                length++;
            }
        }

        return length;
    }
}
