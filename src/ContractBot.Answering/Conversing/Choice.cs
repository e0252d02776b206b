using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Answering.Conversing;

/// <summary>Words that choose by their place among the agreements that the bot named last: 「2番」 · 「2つ目の損害賠償は？」 · 「後の方」 · 「両方」.</summary>
/// <param name="Agreements">Identifiers of those that are chosen.</param>
/// <param name="Rest">What is asked about them; empty where the last question is asked of them again.</param>
internal sealed partial record Choice(ImmutableArray<string> Agreements, string Rest)
{
    /// <summary>Reads <paramref name="question"/>; null where it chooses none of <paramref name="choices"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="choices">Identifiers of the agreements named last, in the order in which they were shown.</param>
    public static Choice? Read(string question, ImmutableArray<string> choices)
    {
        var folded = Folding.Fold(question).Trim();
        if (choices.Length < 2 || Pattern().Match(folded) is not { Success: true } match)
        {
            return null;
        }

        ImmutableArray<string> chosen = match.Groups["all"].Success ? choices
            : match.Groups["last"].Success ? [choices[^1]]
            : match.Groups["first"].Success ? [choices[0]]
            : KanjiNumber.TryParse(match.Groups["n"].Value, out var number) && number >= 1 && number <= choices.Length ? [choices[number - 1]]
            : [];

        // 「両方とも違約金は？」 of many is no choice between them.
        if (chosen.IsEmpty || (match.Groups["two"].Success && choices.Length > 2))
        {
            return null;
        }

        var rest = question.Trim()[match.Length..].Trim(' ', '　', '、', '。', '?', '？');
        return new Choice(chosen, rest);
    }

    private const string OneOfThem = "(?:ほう|方|やつ|契約|協定|覚書|もの)書?";

    // 2番 · 2番目 · 二つ目のほう · 3 · 一番上 · 上の · 後の方 · 最後の · 両方 — not 2番目の条, 前の条, 一番高いのは
    [GeneratedRegex($"\\A(?:じゃあ|じゃ|では|それでは|えっと)?、?(?:(?<n>[{KanjiNumber.CharacterClass}]{{1,2}})(?:番目?|つ目|つめ|個目|件目|本目)(?=[のはでをが、。?]|に(?:ついて|関して)|\\z)|(?<n>[0-9]{{1,2}})(?=[。?]*\\z)|(?:(?:一番|いちばん)?(?<last>最後|下|後ろ|うしろ|後)|(?<last>後者)|(?:一番|いちばん)?(?<first>最初|上|先|前)|(?<first>前者))(?:の?{OneOfThem}|の)?(?=[はでをが、。?]|\\z)|(?<all>(?<two>両方|どちら|どっち|2つ|二つ)(?:とも|も)|(?<two>両方)))(?!の?(?:条|項|号|段落|文|規定))(?:の{OneOfThem})?(?:です|で?お願い(?:します)?|を?教えて(?:ください)?|を?見せて(?:ください)?)?(?:で?は|って|だと|なら|について|に関して|の|で|を|が)?[、。?]*")]
    private static partial Regex Pattern();
}
