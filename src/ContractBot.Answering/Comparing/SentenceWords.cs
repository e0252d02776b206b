using System.Text;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Comparing;

/// <summary>Shortens sentences to what a cell of a table holds, to the letter: what stands in brackets may be left out, as （…）.</summary>
internal static class SentenceWords
{
    /// <summary>Longest words in UTF-16 units that are a value and no sentence.</summary>
    public const int Longest = 60;

    private const int LongestSentence = 120;

    // Words that stand for others: 以下同じ · 次の各号のとおりとする
    private static readonly string[] Leaning = ["以下", "次の各号", "次のとおり", "次に掲げる", "別に"];

    /// <summary>The whole sentence; null where it is too long.</summary>
    public static string? Whole(string sentence)
    {
        var words = OneLine(sentence);
        words = words.Length > Longest ? WithoutBrackets(words) : words;
        words = words.TrimEnd('。').Trim();
        return words.Length is > 0 and <= LongestSentence && Segment.IsBalanced(words) ? words : null;
    }

    /// <summary>The last clause of a sentence, with those before it that it cannot be read without; null where these are too long.</summary>
    public static string? Predicate(string sentence)
    {
        var words = sentence.Length > Longest ? WithoutBrackets(sentence) : sentence;
        var folded = Folding.Fold(words);
        var segments = Segment.Cut(folded);
        if (segments.Count == 0)
        {
            return null;
        }

        var end = folded.EndsWith('。') ? folded.Length - 1 : folded.Length;
        var first = segments.Count - 1;
        while (first > 0 && Segment.HangsOn(segments[first].Slice(folded), segments[first - 1].Slice(folded)) && end - segments[first - 1].Start <= Longest)
        {
            first--;
        }

        var value = words[segments[first].Start..end].Trim();
        return value.Length is > 1 and <= Longest && Segment.IsBalanced(value) && !Leaning.Any(l => value.StartsWith(l, StringComparison.Ordinal)) ? value : null;
    }

    /// <summary>Words that the text wraps are still one phrase.</summary>
    public static string OneLine(string words) => words.Replace("\n", "", StringComparison.Ordinal).Trim();

    // 第三者に委託（乙から…を含む。）してはならない → 第三者に委託（…）してはならない
    private static string WithoutBrackets(string sentence)
    {
        var kept = new StringBuilder();
        var depth = 0;
        foreach (var unit in sentence)
        {
            depth += unit is '（' or '(' ? 1 : 0;
            if (depth == 0)
            {
                kept.Append(unit);
            }
            else if (unit is '）' or ')' && --depth == 0)
            {
                kept.Append("（…）");
            }
        }

        return kept.ToString();
    }
}
