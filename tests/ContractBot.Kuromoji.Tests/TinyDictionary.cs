using System.Collections.Concurrent;
using ContractBot.DictionaryCompiler;
using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.Kuromoji.Tests;

/// <summary>Dictionaries of a few words over a 10 × 10 matrix that costs nothing but where a test says so.</summary>
internal static class TinyDictionary
{
    private const int Connections = 10;

    // Dictionaries are read in place, by tokens too: they stay for as long as any test runs.
    private static readonly ConcurrentBag<SystemDictionary> Kept = [];

    private static readonly string[] Characters =
    [
        "DEFAULT 0 1 0", "SYMBOL 1 1 0", "KANJI 0 0 2 # one at a time", "KATAKANA 1 1 2", "KANJINUMERIC 1 1 0",
        "0x30A1..0x30FF KATAKANA", "0x4E00..0x9FA5 KANJI", "0x4E00 KANJINUMERIC KANJI", "0x3001..0x3002 SYMBOL",
    ];

    private static readonly string[] UnknownWords =
    [
        "DEFAULT,5,5,5000,記号,一般,*,*,*,*,*", "SYMBOL,5,5,5000,記号,一般,*,*,*,*,*", "KANJI,1,1,5000,名詞,一般,*,*,*,*,*",
        "KATAKANA,1,1,5000,名詞,一般,*,*,*,*,*", "KANJINUMERIC,1,1,5000,名詞,一般,*,*,*,*,*",
    ];

    /// <summary>A noun: connection number 1.</summary>
    public static string Noun(string surface, int cost) => $"{surface},1,1,{cost},名詞,一般,*,*,*,*,{surface},ヨミ,ヨミ";

    /// <summary>A suffix: connection number 2.</summary>
    public static string Suffix(string surface, int cost) => $"{surface},2,2,{cost},名詞,接尾,*,*,*,*,{surface},ヨミ,ヨミ";

    /// <summary>A verb: connection number 3.</summary>
    public static string Verb(string surface, string baseForm, string reading, string pronunciation) =>
        $"{surface},3,3,0,動詞,自立,*,*,五段・ラ行,連用形,{baseForm},{reading},{pronunciation}";

    /// <summary>The bytes of a dictionary of <paramref name="entries"/>.</summary>
    /// <param name="connectionCosts">Previous, next and cost, where the cost is not 0.</param>
    public static byte[] Compile(IReadOnlyList<string> entries, params (int Previous, int Next, int Cost)[] connectionCosts) =>
        DictionaryWriter.Compile(
            new IpadicSource(
                entries,
                Characters,
                UnknownWords,
                [$"{Connections} {Connections}", .. connectionCosts.Select(static cost => $"{cost.Previous} {cost.Next} {cost.Cost}")]),
            busiest: [3, 1]);

    /// <summary>A tokenizer over a dictionary of <paramref name="entries"/> that keeps punctuation.</summary>
    public static JapaneseTokenizer Tokenizer(
        TokenizerMode mode, IReadOnlyList<string> entries, params (int Previous, int Next, int Cost)[] connectionCosts)
    {
        var dictionary = SystemDictionary.Read(Compile(entries, connectionCosts));
        Kept.Add(dictionary);
        return new(dictionary, mode, discardPunctuation: false);
    }

    /// <summary>The surfaces of the tokens with bars between.</summary>
    public static string Cut(this JapaneseTokenizer tokenizer, string text) =>
        string.Join('|', tokenizer.Tokenize(text).Select(static token => token.Surface));
}
