using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Where words of Latin letters begin and end in a question: a phrase is no part of a longer word (fine of define).</summary>
internal static class LatinWords
{
    // A phrase of so many letters may be the stem of the word: terminat of termination.
    private const int ShortestStem = 5;

    /// <summary><paramref name="phrase"/> to the end of the word of which it is the stem.</summary>
    public static TextSpan Whole(string folded, TextSpan phrase)
    {
        var end = phrase.End;
        if (phrase.Length >= ShortestStem && char.IsAsciiLetter(folded[end - 1]))
        {
            while (end < folded.Length && char.IsAsciiLetter(folded[end]))
            {
                end++;
            }
        }

        return new TextSpan(phrase.Start, end);
    }

    /// <summary>Whether <paramref name="span"/> begins or ends within a word or number.</summary>
    public static bool IsInside(string folded, TextSpan span) =>
        (Script.IsAlphanumeric(folded[span.Start]) && span.Start > 0 && Script.IsAlphanumeric(folded[span.Start - 1]))
        || (Script.IsAlphanumeric(folded[span.End - 1]) && span.End < folded.Length && Script.IsAlphanumeric(folded[span.End]));
}
