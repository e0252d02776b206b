using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Finds the party that a question calls by its role where the agreement calls it 甲 or 乙: 受託者 is whom the other entrusts.</summary>
internal static partial class PartyRoles
{
    private static readonly string[] SubjectEnds = ["は", "が", "も", "側", "から", "って"];

    private static readonly (string Word, bool IsTaker)[] Roles =
        [("受託者", true), ("受注者", true), ("受託業者", true), ("請負業者", true), ("委託者", false), ("発注者", false)];

    /// <summary>Where <paramref name="folded"/> names a role, and the short name of the party that has it in <paramref name="agreement"/>.</summary>
    public static IEnumerable<(TextSpan Span, string Party)> FindIn(string folded, Agreement agreement)
    {
        foreach (var party in agreement.Parties.Select(p => p.ShortName).Where(name => name.Length > 0))
        {
            if (Acting(folded, party) is { } acting)
            {
                yield return (acting, party);
            }
        }

        foreach (var (word, isTaker) in Roles)
        {
            var at = folded.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || (at > 0 && folded[at - 1] is '再' or '受') || agreement.Parties.Any(p => p.ShortNames.Contains(word)))
            {
                continue;
            }

            if (Entrusts().Match(agreement.Text) is { Success: true } match)
            {
                yield return (new TextSpan(at, at + word.Length), match.Groups[isTaker ? "taker" : "giver"].Value);
            }
        }
    }

    // 乙 of 「乙から解除するときは？」 is who acts; of 「乙に通知する」 it is not.
    private static TextSpan? Acting(string folded, string party)
    {
        for (var at = folded.IndexOf(party, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(party, at + 1, StringComparison.Ordinal))
        {
            var end = at + party.Length;
            if ((at == 0 || !Script.IsKanji(folded[at - 1])) && SubjectEnds.Any(e => folded.AsSpan(end).StartsWith(e, StringComparison.Ordinal)))
            {
                return new TextSpan(at, end);
            }
        }

        return null;
    }

    /// <summary>
    /// The parties that <paramref name="folded"/> asks about: those of <paramref name="found"/> that act, and where there are none those of
    /// <paramref name="named"/>: 「花山市は受託者から解除できる？」 asks about the 受託者.
    /// </summary>
    public static ImmutableArray<string> With(ImmutableArray<string> named, IReadOnlyCollection<(TextSpan Span, string Party)> found, string folded)
    {
        ImmutableArray<string> acting = [.. found.Where(f => !IsOfOccasion(folded, f.Span)).Select(f => f.Party).Distinct()];
        return acting.IsEmpty ? named : acting;
    }

    // 乙 of 「乙が倒産した場合の解除は？」 is whom something happens to, and not who may do what then.
    private static bool IsOfOccasion(string folded, TextSpan party) =>
        folded.AsSpan(party.End).StartsWith("が") && Occasion().IsMatch(folded[party.End..]);

    [GeneratedRegex("たら|だら|場合|とき|時は|れば|なら|ないと")]
    private static partial Regex Occasion();

    // 甲は、…の実施を乙に委託し · 甲は、乙に対し、次の委託事業の実施を委託する
    [GeneratedRegex("(?<giver>[甲乙])は、[^。甲乙]*(?<taker>[甲乙])に(?:対し、?)?[^。甲乙]*(?:委託|請け負わせ)")]
    private static partial Regex Entrusts();
}
