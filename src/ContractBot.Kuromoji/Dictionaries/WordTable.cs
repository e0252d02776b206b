using System.Runtime.Intrinsics.X86;

namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>
/// Connection number and cost of every word: the known words by surface, then the unknown words by character class.
/// Words of one surface (or class) stand together; the last of them carries a mark.
/// </summary>
internal readonly unsafe struct WordTable(ushort* words)
{
    /// <summary>Set in the connection number of the last word of a surface or class.</summary>
    public const ushort LastMark = 0x8000;

    /// <summary>Connection number of <paramref name="word"/>, for both of its sides.</summary>
    public int Connection(int word) => words[unchecked(2 * word)] & ~LastMark;

    /// <summary>Cost of <paramref name="word"/> itself.</summary>
    public int Cost(int word) => unchecked((short)words[(2 * word) + 1]);

    /// <summary>Asks for <paramref name="word"/> to be brought near, since it will soon be read.</summary>
    public void Prefetch(int word)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(words + unchecked(2 * word));
        }
    }

    /// <summary>Whether the next word has another surface or class.</summary>
    public bool IsLast(int word) => (words[unchecked(2 * word)] & LastMark) != 0;
}
