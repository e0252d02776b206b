namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>
/// Base form, reading and pronunciation of the known words, one record after the other; every sixteenth is indexed.
/// A record is a byte with flags; then, where flagged, the base form (a byte with the number of units that it shares with
/// the start of the surface, and the rest as a string), the reading and the pronunciation. A string is a byte with its length and one byte for
/// each unit, counted from U+30A0; with the byte's highest bit set, two bytes for each unit.
/// </summary>
internal readonly unsafe struct ReadingTable(uint* index, byte* records)
{
    /// <summary>Words between two entries of the index.</summary>
    public const int IndexStep = 16;

    /// <summary>The base form is neither the surface nor unknown.</summary>
    public const byte HasBaseForm = 1;

    /// <summary>The reading is not just the surface in katakana.</summary>
    public const byte HasReading = 2;

    /// <summary>The pronunciation differs from the reading.</summary>
    public const byte HasPronunciation = 4;

    /// <summary>Set in a string's length where its units take two bytes each.</summary>
    public const byte Wide = 0x80;

    /// <summary>The unit that a narrow string counts from.</summary>
    public const char NarrowOrigin = '\u30A0';

    /// <summary>The base form, or null where it is the surface itself.</summary>
    public string? BaseForm(int word, ReadOnlySpan<char> surface)
    {
        var at = Find(word);
        if ((*at++ & HasBaseForm) == 0)
        {
            return null;
        }

        var shared = *at++;
        return string.Concat(surface[..shared], Text(at));
    }

    /// <summary>The reading; the surface in katakana where the dictionary gives no other.</summary>
    public string Reading(int word, ReadOnlySpan<char> surface)
    {
        var at = Find(word);
        var flags = *at++;
        if ((flags & HasReading) == 0)
        {
            return Katakana.FromHiragana(surface);
        }

        return Text((flags & HasBaseForm) != 0 ? SkipText(at + 1) : at);
    }

    /// <summary>The pronunciation; the reading where the dictionary gives no other.</summary>
    public string Pronunciation(int word, ReadOnlySpan<char> surface)
    {
        var at = Find(word);
        var flags = *at++;
        if ((flags & HasPronunciation) == 0)
        {
            return Reading(word, surface);
        }

        at = (flags & HasBaseForm) != 0 ? SkipText(at + 1) : at;
        return Text((flags & HasReading) != 0 ? SkipText(at) : at);
    }

    private byte* Find(int word)
    {
        var at = records + index[word / IndexStep];
        for (var skip = word % IndexStep; skip > 0; skip--)
        {
            var flags = *at++;
            at = (flags & HasBaseForm) != 0 ? SkipText(at + 1) : at;
            at = (flags & HasReading) != 0 ? SkipText(at) : at;
            at = (flags & HasPronunciation) != 0 ? SkipText(at) : at;
        }

        return at;
    }

    private static byte* SkipText(byte* at) =>
        at + 1 + ((*at & Wide) != 0 ? 2 * (*at & ~Wide) : *at);

    private static string Text(byte* at)
    {
        var wide = (*at & Wide) != 0;
        var length = *at++ & ~Wide;
        var units = stackalloc char[length];
        for (var i = 0; i < length; i++)
        {
            units[i] = (char)(wide ? at[2 * i] | (at[(2 * i) + 1] << 8) : NarrowOrigin + at[i]);
        }

        return new string(units, 0, length);
    }
}
