using System.Text;
using ContractBot.Kuromoji;

namespace ContractBot.Answering.Names;

/// <summary>How words are read aloud, by the dictionary.</summary>
internal static class Readings
{
    private const string Unvoiced = "カキクケコサシスセソタチツテトハヒフヘホ";
    private const string Voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボ";

    private static readonly Lazy<JapaneseTokenizer> Tokenizer = new(() => new JapaneseTokenizer(TokenizerMode.Normal, discardPunctuation: true, null));

    /// <summary>The reading of <paramref name="word"/> in katakana; null where the dictionary does not know all of it.</summary>
    public static string? Of(string word)
    {
        var reading = new StringBuilder();
        var end = 0;
        foreach (var token in Tokenizer.Value.Tokenize(word))
        {
            if (token.Span.Start != end)
            {
                return null;
            }

            end = token.Span.End;
            if (token.Reading is { } known)
            {
                reading.Append(known);
            }
            else if (token.Surface.All(unit => Script.IsKatakana(Script.ToKatakana(unit))))
            {
                reading.Append(string.Concat(token.Surface.Select(Script.ToKatakana)));
            }
            else
            {
                return null;
            }
        }

        return end == word.Length && end > 0 ? reading.ToString() : null;
    }

    /// <summary>The reading, and those that differ from it in the voicing of one sound after the first: dictionaries and people disagree about 連濁 in names.</summary>
    public static IEnumerable<string> Voicings(string reading)
    {
        yield return reading;
        for (var i = 1; i < reading.Length; i++)
        {
            if (Unvoiced.IndexOf(reading[i], StringComparison.Ordinal) is >= 0 and var unvoiced)
            {
                yield return reading[..i] + Voiced[unvoiced] + reading[(i + 1)..];
            }
            else if (Voiced.IndexOf(reading[i], StringComparison.Ordinal) is >= 0 and var voiced)
            {
                yield return reading[..i] + Unvoiced[voiced] + reading[(i + 1)..];
            }
        }
    }
}
