using System.Collections.Frozen;
using System.Text;

namespace ContractBot.Answering.Names;

/// <summary>
/// Japanese sounds in Latin letters, in one spelling whichever way they are typed: Kunrei-shiki (ISO 3602) without long vowels and
/// doubled consonants, so that Tōkyō, Toukyou, Tokyo and トウキョウ are all <c>tokyo</c>, and Shimotsuma and シモツマ <c>simotuma</c>.
/// </summary>
internal static class Romaji
{
    private const string Vowels = "aiueo";

    // One row a vowel order: the consonant before アイウエオ.
    private static readonly (string Consonant, string Kana)[] Rows =
    [
        ("", "アイウエオ"), ("k", "カキクケコ"), ("g", "ガギグゲゴ"), ("s", "サシスセソ"), ("z", "ザジズゼゾ"), ("t", "タチツテト"), ("d", "ダヂヅデド"),
        ("n", "ナニヌネノ"), ("h", "ハヒフヘホ"), ("b", "バビブベボ"), ("p", "パピプペポ"), ("m", "マミムメモ"), ("r", "ラリルレロ"),
    ];

    // Hepburn and word-processor spellings, the longer first, as Kunrei-shiki has them.
    private static readonly (string From, string To)[] Spellings =
    [
        ("sh", "sy"), ("ch", "ty"), ("ts", "t"), ("dz", "z"), ("jy", "zy"), ("j", "zy"), ("f", "h"), ("l", "r"), ("syi", "si"), ("tyi", "ti"), ("zyi", "zi"),
        ("mb", "nb"), ("mp", "np"), ("mm", "nm"), ("ō", "o"), ("ū", "u"), ("ā", "a"), ("ī", "i"), ("ē", "e"), ("'", ""), ("-", ""),
    ];

    private static readonly FrozenDictionary<char, string> Sounds = MakeSounds();

    /// <summary>The spelling of a reading.</summary>
    /// <param name="katakana">Katakana with long-vowel marks; other units are left out.</param>
    public static string OfKatakana(string katakana)
    {
        var letters = new StringBuilder();
        foreach (var unit in katakana)
        {
            if (unit is 'ャ' or 'ュ' or 'ョ' && letters.Length > 0 && letters[^1] == 'i')
            {
                letters[^1] = 'y';
                letters.Append(unit switch { 'ャ' => 'a', 'ュ' => 'u', _ => 'o' });
            }
            else if ("ァィゥェォ".IndexOf(unit, StringComparison.Ordinal) is >= 0 and var small && letters.Length > 0 && Vowels.Contains(letters[^1]))
            {
                letters[^1] = Vowels[small];
            }
            else if (Sounds.TryGetValue(unit, out var sound))
            {
                letters.Append(sound);
            }
        }

        return Shortened(letters.ToString());
    }

    /// <summary>The spelling of <paramref name="letters"/>, whichever system they follow.</summary>
    /// <param name="letters">Latin letters in lower case.</param>
    public static string OfLetters(string letters)
    {
        var spelt = letters;
        foreach (var (from, to) in Spellings)
        {
            spelt = spelt.Replace(from, to, StringComparison.Ordinal);
        }

        return Shortened(spelt);
    }

    // ou, oo → o; uu → u; pp → p. Names are typed with and without.
    private static string Shortened(string letters)
    {
        var kept = new StringBuilder(letters.Length);
        foreach (var letter in letters)
        {
            var isLong = kept.Length > 0 && (letter == kept[^1] || (letter == 'u' && kept[^1] == 'o'));
            if (!isLong)
            {
                kept.Append(letter);
            }
        }

        return kept.ToString();
    }

    private static FrozenDictionary<char, string> MakeSounds()
    {
        var sounds = new Dictionary<char, string> { ['ヤ'] = "ya", ['ユ'] = "yu", ['ヨ'] = "yo", ['ワ'] = "wa", ['ヲ'] = "o", ['ン'] = "n", ['ヴ'] = "bu" };
        foreach (var (consonant, kana) in Rows)
        {
            for (var i = 0; i < kana.Length; i++)
            {
                // ヂ and ヅ sound as ジ and ズ.
                sounds[kana[i]] = (kana[i] is 'ヂ' or 'ヅ' ? "z" : consonant) + Vowels[i];
            }
        }

        return sounds.ToFrozenDictionary();
    }
}
