namespace ContractBot.Answering.Names;

/// <summary>Whether a short form made of a name's own characters stands for it.</summary>
internal static class Abbreviation
{
    /// <summary>
    /// Whether <paramref name="shortForm"/> is made from <paramref name="name"/> in the usual way: two to four kanji, each in the name's order,
    /// beginning with its first, and ending with its last (外山国際大学 → 外国大 is not, 外大 not; 経済産業省 → 経産省 is), or being the first
    /// characters of its first words (東京大学 → 東大).
    /// </summary>
    /// <param name="shortForm">The short form.</param>
    /// <param name="name">The name.</param>
    /// <param name="wordStarts">Offsets in the name at which its words begin.</param>
    public static bool Fits(ReadOnlySpan<char> shortForm, string name, IReadOnlyList<int> wordStarts)
    {
        if (shortForm.Length is < 2 or > 4 || shortForm.Length >= name.Length || shortForm[0] != name[0])
        {
            return false;
        }

        foreach (var unit in shortForm)
        {
            if (!Script.IsKanji(unit))
            {
                return false;
            }
        }

        return FitsWordStarts(shortForm, name, wordStarts)
            || (shortForm.Length >= 3 && shortForm[^1] == name[^1] && IsSubsequence(shortForm, name));
    }

    private static bool FitsWordStarts(ReadOnlySpan<char> shortForm, string name, IReadOnlyList<int> wordStarts)
    {
        if (shortForm.Length > wordStarts.Count || name.StartsWith(shortForm, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 0; i < shortForm.Length; i++)
        {
            if (name[wordStarts[i]] != shortForm[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSubsequence(ReadOnlySpan<char> shortForm, string name)
    {
        var matched = 0;
        foreach (var unit in name)
        {
            if (matched < shortForm.Length && shortForm[matched] == unit)
            {
                matched++;
            }
        }

        return matched == shortForm.Length;
    }
}
