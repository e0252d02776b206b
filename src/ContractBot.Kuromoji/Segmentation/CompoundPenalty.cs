using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.Kuromoji.Segmentation;

/// <summary>What search mode adds to the cost of a long word, so that its pieces may win (Lucene's search mode).</summary>
internal static class CompoundPenalty
{
    private const int FreeKanji = 2;
    private const int FreeOther = 7;
    private const int PerKanji = 3000;
    private const int PerOther = 1700;

    /// <summary>The penalty of <paramref name="surface"/>: 0 for a word that is not long.</summary>
    public static int Of(ReadOnlySpan<char> surface, CharacterClasses characters)
    {
        if (surface.Length <= FreeKanji)
        {
            return 0;
        }

        foreach (var unit in surface)
        {
            if (!characters.IsKanji(unit))
            {
                return surface.Length > FreeOther ? (surface.Length - FreeOther) * PerOther : 0;
            }
        }

        return (surface.Length - FreeKanji) * PerKanji;
    }
}
