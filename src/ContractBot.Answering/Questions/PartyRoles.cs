using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Finds the party that a question calls by its role where the agreement calls it 甲 or 乙: 受託者 is whom the other entrusts.</summary>
internal static partial class PartyRoles
{
    private static readonly string[] SubjectEnds = ["は", "が", "も", "側", "の側", "のほう", "の方", "から", "って", "さん"];

    // What the sides of an agreement are called, by the law and by those who live with it.
    private static readonly string[][] Sides =
    [
        ["貸主", "賃貸人", "貸付人", "貸渡人", "大家", "家主", "オーナー", "地主", "貸す側"],
        ["借主", "賃借人", "借受人", "借り主", "店子", "入居者", "借りる側", "借り手"],
        ["売主", "売渡人", "売り主", "売り手", "売る側"],
        ["買主", "買受人", "買い主", "買い手", "買う側"],
        ["発注者", "委託者", "注文者", "依頼主", "依頼者", "施主", "発注側", "頼む側"],
        ["受注者", "受託者", "請負者", "請負人", "受託業者", "請負業者", "受注側", "職人", "頼まれた側"],
        ["派遣元", "派遣元事業主", "派遣会社"],
        ["派遣先", "派遣先事業主"],
        ["譲渡人", "譲り渡す側"],
        ["譲受人", "譲り受ける側"],
        ["指定管理者", "管理者側"],
    ];

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

        var isRole = false;
        foreach (var side in Sides)
        {
            foreach (var word in side)
            {
                if (Acting(folded, word) is { } acting && Bearing(agreement, side) is { } bearer)
                {
                    isRole = true;
                    yield return (acting, bearer);
                }
            }
        }

        foreach (var (word, isTaker) in isRole ? [] : Roles)
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

    // 賃貸人 of 「賃貸人 花山市（以下「甲」という。）」, 施主 of 「（以下「施主」という。）」.
    private static string? Bearing(Agreement agreement, string[] side)
    {
        foreach (var party in agreement.Parties.Where(p => p.ShortName.Length > 0))
        {
            if (side.Contains(party.ShortName))
            {
                return party.ShortName;
            }
        }

        return Introduced().Matches(agreement.Text)
            .Where(m => side.Any(word => IsIn(m.Groups["before"].Value, word)))
            .Select(m => m.Groups["party"].Value)
            .FirstOrDefault(name => agreement.Parties.Any(p => p.ShortName == name));
    }

    // 転借人 is no 借人.
    private static bool IsIn(string before, string word) =>
        before.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && (at == 0 || !Script.IsKanji(before[at - 1]));

    // 賃貸人 花山市（以下「甲」という。）
    [GeneratedRegex(@"(?<before>[^、。)）\n]{2,60})[(（]以下、?「(?<party>[^」]{1,10})」")]
    private static partial Regex Introduced();

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

    // 甲は、…の実施を乙に委託し · 甲は、…業務（以下「業務」という。）を乙に委託し · 甲は、乙に対し、次の委託事業の実施を委託する
    [GeneratedRegex("(?<giver>[甲乙])は、(?:[^。甲乙]|。[）)])*(?<taker>[甲乙])に(?:対し、?)?(?:[^。甲乙]|。[）)])*(?:委託|請け負わせ)")]
    private static partial Regex Entrusts();
}
