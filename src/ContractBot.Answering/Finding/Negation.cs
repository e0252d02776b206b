using System.Text.RegularExpressions;

namespace ContractBot.Answering.Finding;

/// <summary>Recognises what is denied: 「提出しないときは」, 「何らの催告なしに」.</summary>
internal static partial class Negation
{
    /// <summary>Whether <paramref name="compact"/> speaks of what follows when something is not done.</summary>
    public static bool IsInOccasion(string compact) => OccasionPattern().IsMatch(compact);

    /// <summary>Whether <paramref name="compact"/> says of <paramref name="word"/> that it is not there or not needed.</summary>
    public static bool Denies(string compact, string word)
    {
        for (var at = compact.IndexOf(word, StringComparison.Ordinal); at >= 0; at = compact.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (WithoutPattern().IsMatch(compact.AsSpan(at + word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="compact"/> says that there is no <paramref name="thing"/>: 退職金 in 「退職金は、支給しない」, 「更新は行われず」, 「保証金は免除する」.</summary>
    public static bool IsRuledOut(string compact, string thing)
    {
        for (var at = compact.IndexOf(thing, StringComparison.Ordinal); at >= 0; at = compact.IndexOf(thing, at + 1, StringComparison.Ordinal))
        {
            if (RuledOutPattern().IsMatch(compact.AsSpan(at + thing.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="compact"/> speaks of what is not done in time, or not at all, in words that deny nothing.</summary>
    public static bool IsOfLack(string compact) => LackPattern().IsMatch(compact);

    [GeneratedRegex("遅|おくれ|過ぎ|間に合|滞納|怠|忘|無視|違反|破っ|破る|放|サボ|未")]
    private static partial Regex LackPattern();

    // 出さなかったら · 提出しないときは · 守らないと · 怠った場合; not しないといけない, しなければならない
    [GeneratedRegex("(?:なかったら|なかったとき|なかった場合|ないとき|ない場合|ないなら|ないまま|ないと(?!いけ|だめ|ダメ|駄目|なら|する|な[るっ])|なければ(?!なら|いけ|だめ)|なきゃ(?!いけ|だめ|なら|$|[?])|ずにい|怠った|ざるとき|ぬとき)")]
    private static partial Regex OccasionPattern();

    // は、支給しない · は行われず · 額は免除する; not は払わなければならない, に関わらず
    [GeneratedRegex("\\A[^、。「」(（]{0,2}(?:は|を|が|も|については|に関しては)?、?[^、。「」(（]{0,8}?(?:(?<!なければなら|ねばなら|なくてはなら)ない(?!限り|場合|とき|範囲|よう|者)|免除する|免除される|免除とする|(?<!かかわら|関わら|拘わら|のみなら|必|少なから)ず(?=、|に|\\z|。))")]
    private static partial Regex RuledOutPattern();

    // 催告なしに · 催告を要しないで · 承諾を得ることなく · 催告せず
    [GeneratedRegex("\\A(?:なし|なく|無し|抜き|せずに?|をせず|をすることなく|することなく|を要せず|を要しない|を得ずに?|を得ることなく|がなくとも|がなくても|は不要|不要|はいらない|いらない)")]
    private static partial Regex WithoutPattern();
}
