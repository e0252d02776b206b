using System.Text;
using System.Text.RegularExpressions;

namespace ContractBot.Answering.Names;

/// <summary>
/// What a foreign name keeps of its sound when it is written in katakana: its consonants, as Japanese tells them apart.
/// <c>metrosoft</c> and メトロソフト are both <c>mtrsft</c>, <c>pocketnote</c> and ポケットノート both <c>pktnt</c>.
/// </summary>
/// <remarks>The idea is that of Soundex (R. C. Russell, US patent 1,261,167): letters of one sound share a code and vowels are left out.</remarks>
internal static partial class ForeignSound
{
    // Letter groups whose sound is not that of their letters, the longer first.
    private static readonly (string Letters, string Sound)[] Groups =
    [
        ("tion", "sn"), ("sion", "sn"), ("ight", "t"), ("sch", "s"), ("tch", "t"), ("ck", "k"), ("ch", "t"), ("sh", "s"), ("ph", "f"), ("th", "s"), ("wh", ""),
        ("kn", "n"), ("wr", "r"), ("gh", "g"), ("rh", "r"), ("qu", "k"), ("ce", "s"), ("ci", "s"), ("cy", "s"), ("x", "ks"), ("c", "k"), ("q", "k"),
        ("v", "b"), ("l", "r"), ("mb", "nb"), ("mp", "np"), ("j", "z"),
    ];

    private static readonly (string Kana, char Sound)[] Rows =
    [
        ("カキクケコ", 'k'), ("ガギグゲゴ", 'g'), ("サシスセソ", 's'), ("ザジズゼゾヂヅ", 'z'), ("タチテト", 't'), ("ダデド", 'd'), ("ナニヌネノン", 'n'),
        ("ハヒヘホ", 'h'), ("フ", 'f'), ("バビブベボヴ", 'b'), ("パピプペポ", 'p'), ("マミムメモ", 'm'), ("ラリルレロ", 'r'),
    ];

    /// <summary>The sound of a word in katakana.</summary>
    public static string OfKatakana(string katakana)
    {
        var sound = new StringBuilder();
        foreach (var unit in katakana)
        {
            if (unit == 'ツ')
            {
                sound.Append("ts");
            }
            else
            {
                foreach (var (kana, letter) in Rows)
                {
                    if (kana.Contains(unit))
                    {
                        sound.Append(letter);
                        break;
                    }
                }
            }
        }

        return sound.ToString();
    }

    /// <summary>The sounds that a word in Latin letters, in lower case, may have: g before e is soft or hard, s at the end is voiced or not.</summary>
    public static IEnumerable<string> SoundsOfLetters(string letters)
    {
        yield return OfLetters(letters);
        if (SoftG(letters) is var soft && soft != letters)
        {
            yield return OfLetters(soft);
        }

        if (UnsaidR().Replace(letters, "") is var unsaid && unsaid != letters)
        {
            yield return OfLetters(unsaid);
        }

        if (letters.EndsWith('s') && !letters.EndsWith("ss", StringComparison.Ordinal))
        {
            yield return OfLetters(letters[..^1] + "z");
        }
    }

    // archer is アーチャー: an r that no vowel follows is a long vowel.
    [GeneratedRegex("(?<=[aeiou])r(?![aeiour])")]
    private static partial Regex UnsaidR();

    // signage is サイネージ, logic is ロジック.
    private static string SoftG(string letters) =>
        letters.Replace("gn", "n", StringComparison.Ordinal).Replace("ge", "ze", StringComparison.Ordinal)
            .Replace("gi", "zi", StringComparison.Ordinal).Replace("gy", "zy", StringComparison.Ordinal);

    /// <summary>The sound of a word in Latin letters, in lower case.</summary>
    public static string OfLetters(string letters)
    {
        var sound = new StringBuilder();
        var at = 0;
        while (at < letters.Length)
        {
            var rest = letters.AsSpan(at);
            var length = 1;
            if (rest.SequenceEqual("gn"))
            {
                // design, sign
                sound.Append('n');
                length = 2;
            }
            else if (GroupAt(rest) is var (group, groupSound))
            {
                sound.Append(groupSound);
                length = group.Length;
            }
            else if (char.IsAsciiLetter(rest[0]) && !"aiueoywh".Contains(rest[0]))
            {
                // Doubled letters sound once.
                if (at == 0 || letters[at - 1] != rest[0])
                {
                    sound.Append(rest[0]);
                }
            }
            else if (rest[0] == 'h')
            {
                sound.Append('h');
            }

            at += length;
        }

        return sound.ToString();
    }

    private static (string Letters, string Sound)? GroupAt(ReadOnlySpan<char> rest)
    {
        foreach (var group in Groups)
        {
            if (rest.StartsWith(group.Letters, StringComparison.Ordinal))
            {
                return group;
            }
        }

        return null;
    }
}
