using ContractBot.Text;

namespace ContractBot.Answering.Concepts;

/// <summary>A spoken phrase with other words between its two pieces: <c>終わった~資料</c> stands in 「終わったあとの資料は？」.</summary>
/// <param name="First">What stands first.</param>
/// <param name="Second">What stands behind it.</param>
/// <param name="Concepts">What they name together.</param>
internal sealed record PartedPhrase(string First, string Second, IReadOnlyList<Concept> Concepts)
{
    private const char Mark = '~';

    // In UTF-16 units: farther apart, two words speak of two things.
    private const int MostBetween = 8;

    /// <summary>How much of a question it takes.</summary>
    public int Length => First.Length + Second.Length;

    /// <summary>Whether <paramref name="word"/> of the concept file is one.</summary>
    public static bool Is(string word) => word.Contains(Mark, StringComparison.Ordinal);

    /// <summary>The phrase that <paramref name="word"/> writes, for <paramref name="concepts"/>.</summary>
    public static PartedPhrase Of(string word, IReadOnlyList<Concept> concepts)
    {
        var at = word.IndexOf(Mark, StringComparison.Ordinal);
        return new PartedPhrase(word[..at], word[(at + 1)..], concepts);
    }

    // 「終わったら、資料は」 is one clause with its occasion.
    private static ReadOnlySpan<char> WithoutOccasion(ReadOnlySpan<char> between) =>
        between.StartsWith("、") ? between[1..] : between.StartsWith("ら、") || between.StartsWith("ば、") || between.StartsWith("と、") ? between[2..] : between;

    // 返 of お金の返還 is no 返す.
    private bool GoesOn(string folded, int end) =>
        Second.Length == 1 && Script.IsKanji(Second[0]) && end < folded.Length && Script.IsKanji(folded[end]);

    /// <summary>Where its pieces stand in <paramref name="folded"/>; null where they do not, or too far apart, or in different clauses.</summary>
    public (TextSpan First, TextSpan Second)? FindIn(string folded)
    {
        for (var at = folded.IndexOf(First, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(First, at + 1, StringComparison.Ordinal))
        {
            var end = at + First.Length;
            var second = folded.IndexOf(Second, end, Math.Min(MostBetween + Second.Length, folded.Length - end), StringComparison.Ordinal);
            if (second >= 0 && !GoesOn(folded, second + Second.Length) && !WithoutOccasion(folded.AsSpan(end, second - end)).ContainsAny('。', '?', '、'))
            {
                return (new TextSpan(at, end), new TextSpan(second, second + Second.Length));
            }
        }

        return null;
    }
}
