namespace ContractBot.Kuromoji.Segmentation;

/// <summary>One numbering for all words of a lattice: the system dictionary's own numbers, then the phrases of the user dictionary.</summary>
internal static class WordNumber
{
    private const int FirstPhrase = 0x4000_0000;

    /// <summary>The number of a phrase of the user dictionary.</summary>
    public static int OfPhrase(int phrase) => FirstPhrase + phrase;

    /// <summary>Whether <paramref name="word"/> is a phrase of the user dictionary.</summary>
    public static bool IsPhrase(int word) => word >= FirstPhrase;

    /// <summary>The user dictionary's number of <paramref name="word"/>.</summary>
    public static int ToPhrase(int word) => word - FirstPhrase;
}
