namespace ContractBot.Answering;

/// <summary>Whether a word stands in a text, where Japanese spelling leaves some freedom.</summary>
internal static class WordMatch
{
    private const int MostOkurigana = 2;
    private const string Negations = "無非未不";
    private const string Particles = "をはがのにともで";

    // With which a verb's stem ends before another verb: 申し出, 立ち入り, 引き継ぎ, 受け取り.
    private const string StemEnds = "いきぎしちびみりえけせねめれ";

    /// <summary>
    /// Whether <paramref name="compact"/> (see <see cref="Folding.Compact"/>) holds <paramref name="word"/> as it is or,
    /// for words of two kanji or more with kana between, with other okurigana: <c>立ち会う</c> is found in <c>立会い</c>.
    /// </summary>
    public static bool Holds(string compact, string word)
    {
        if (word.Length == 0)
        {
            return false;
        }

        if (compact.Contains(word, StringComparison.Ordinal))
        {
            return true;
        }

        // 地位を is not 地位.
        if (Particles.Contains(word[^1]))
        {
            return false;
        }

        // 支払日 is 支払い日.
        if (word.Length == 3 && IsAllKanji(word) && HoldsVerbAndNoun(compact, word))
        {
            return true;
        }

        // 事業完了 is 事業を完了し; two or three kanji, each with a little okurigana at most.
        if (word.Length >= 4 && IsAllKanji(word) && HoldsTakenApart(compact, word))
        {
            return true;
        }

        Span<char> kanji = stackalloc char[3];
        var count = 0;
        var okurigana = 0;
        foreach (var unit in word)
        {
            if (Script.IsKanji(unit) && count < kanji.Length)
            {
                kanji[count++] = unit;
                okurigana = 0;
            }
            else if (!Script.IsHiragana(unit) || ++okurigana > MostOkurigana)
            {
                return false;
            }
        }

        return count == 2 && word.Length == 2 ? HoldsVerbs(compact, kanji) : count >= 2 && count < word.Length && HoldsKanji(compact, kanji[..count]);
    }

    /// <summary>The same, where 無利息 is no 利息 and 非公開 no 公開.</summary>
    public static bool HoldsAsSuch(string compact, string word)
    {
        for (var at = compact.IndexOf(word, StringComparison.Ordinal); at >= 0; at = compact.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !Negations.Contains(compact[at - 1]))
            {
                return true;
            }
        }

        return !compact.Contains(word, StringComparison.Ordinal) && Holds(compact, word);
    }

    private static bool IsAllKanji(string word)
    {
        foreach (var unit in word)
        {
            if (!Script.IsKanji(unit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HoldsTakenApart(string compact, string word)
    {
        var first = word[..^2];
        for (var at = compact.IndexOf(first, StringComparison.Ordinal); at >= 0; at = compact.IndexOf(first, at + 1, StringComparison.Ordinal))
        {
            var rest = compact.AsSpan(at + first.Length);
            if (rest.Length > 2 && rest[0] is 'を' or 'の' or 'が' && rest[1..].StartsWith(word.AsSpan(word.Length - 2)))
            {
                return true;
            }
        }

        return false;
    }

    // The first two kanji with a verb's ending before the third.
    private static bool HoldsVerbAndNoun(string compact, string word)
    {
        var head = word.AsSpan(0, 2);
        for (var at = compact.IndexOf(word[0]); at >= 0 && at + 3 < compact.Length; at = compact.IndexOf(word[0], at + 1))
        {
            if (compact.AsSpan(at).StartsWith(head) && StemEnds.Contains(compact[at + 2]) && compact[at + 3] == word[2])
            {
                return true;
            }
        }

        return false;
    }

    // 申出 is 申し出る, 立入 is 立ち入り.
    private static bool HoldsVerbs(string compact, ReadOnlySpan<char> kanji)
    {
        for (var at = compact.IndexOf(kanji[0]); at >= 0 && at + 2 < compact.Length; at = compact.IndexOf(kanji[0], at + 1))
        {
            if (compact[at + 2] == kanji[1] && StemEnds.Contains(compact[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsKanji(string compact, ReadOnlySpan<char> kanji)
    {
        for (var start = compact.IndexOf(kanji[0]); start >= 0; start = compact.IndexOf(kanji[0], start + 1))
        {
            var at = start + 1;
            var matched = 1;
            while (matched < kanji.Length)
            {
                var skipped = 0;
                while (at < compact.Length && skipped < MostOkurigana && compact[at] != kanji[matched] && Script.IsHiragana(compact[at]))
                {
                    at++;
                    skipped++;
                }

                if (at >= compact.Length || compact[at] != kanji[matched])
                {
                    break;
                }

                matched++;
                at++;
            }

            if (matched == kanji.Length)
            {
                return true;
            }
        }

        return false;
    }
}
