using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Answering.Concepts;

namespace ContractBot.Answering.Questions;

/// <summary>
/// What a word of a question may be short for in the agreements asked about, where they do not have the word itself: 自販機 is the 自動販売機 of the text,
/// 通信費 its 通信インフラ費, ユーザー its ユーザ. Only for a few agreements, whose texts are read whole.
/// </summary>
internal static class WordVariants
{
    private const int MostAgreements = 8;
    private const int ShortestWord = 3;
    private const int LongestWord = 6;

    // As sure as a word that means the same.
    private const double Weight = 0.8;

    // Less sure than the words of the concept, and still what is meant.
    private const double AskedOfWeight = 0.75;

    /// <summary><paramref name="topics"/> with what their unknown words are short for in <paramref name="agreements"/>.</summary>
    public static ImmutableArray<Topic> With(ImmutableArray<Topic> topics, ImmutableArray<Agreement> agreements)
    {
        if (agreements.Length > MostAgreements || !topics.Any(t => t.Pieces.Any(p => p.AskedOf is not null || IsShortened(p.Surface)) || IsShortened(t.Surface)))
        {
            return topics;
        }

        List<string> texts = [.. agreements.Select(a => Folding.Compact(a.Text))];
        return [.. topics.Select(t => With(t, texts))];
    }

    private static Topic With(Topic topic, List<string> texts)
    {
        if (texts.Exists(text => WordMatch.Holds(text, topic.Surface)))
        {
            return topic;
        }

        if (topic.Pieces is [{ AskedOf: { } word } phrase] && texts.Exists(text => text.Contains(word, StringComparison.Ordinal)))
        {
            return topic with { Pieces = [phrase with { Alternatives = [.. phrase.Alternatives, new WeightedWord(word, AskedOfWeight)] }] };
        }

        // 自販機 may be one piece or, cut by the dictionary, three.
        if (topic.Pieces.Length > 1 && topic.Pieces.All(p => p.Term is not null) && In(texts, topic.Surface) is { IsEmpty: false } ofWhole)
        {
            return topic with { Pieces = [topic.Pieces[^1] with { Surface = topic.Surface, Alternatives = ofWhole, Label = topic.Surface }] };
        }

        return topic with
        {
            Pieces = [.. topic.Pieces.Select(p => p.Term is null || texts.Exists(text => WordMatch.Holds(text, p.Surface)) ? p : p with { Alternatives = In(texts, p.Surface) })],
        };
    }

    private static bool IsShortened(string word) => word.Length is >= ShortestWord and <= LongestWord && (word.All(Script.IsKanji) || word.All(Script.IsKatakana));

    private static ImmutableArray<WeightedWord> In(List<string> texts, string word)
    {
        if (!IsShortened(word))
        {
            return [];
        }

        var pattern = Script.IsKatakana(word[0]) ? Katakana(word) : Kanji(word);
        return [.. texts.SelectMany(text => pattern.Matches(text)).Select(m => m.Value).Distinct().Select(found => new WeightedWord(found, Weight))];
    }

    // Long-vowel marks are written or not: ユーザ, ユーザー; コンピュータ, コンピューター.
    private static Regex Katakana(string word) =>
        new("(?<![\u30A1-\u30FC])" + string.Concat(word.Where(unit => unit != 'ー').Select(unit => Regex.Escape(unit.ToString()) + "ー?")) + "(?![\u30A1-\u30FC])");

    // 自販機 → 自動販売機: a kanji of each word of the compound; 通信費 → 通信インフラ費, 完了届 → 完了報告届: something put in before the last.
    private static Regex Kanji(string word) =>
        new(
            "(?<![\u4E00-\u9FFF])(?:" + string.Join("[\u4E00-\u9FFF]{0,2}", word.Select(unit => Regex.Escape(unit.ToString()))) + "|"
            + Regex.Escape(word[..^1]) + "[\u4E00-\u9FFF\u30A1-\u30FC]{1,6}" + Regex.Escape(word[^1..]) + ")");
}
