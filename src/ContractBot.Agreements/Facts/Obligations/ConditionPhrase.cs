using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Reads a condition: <c>委託業務に着手したときは</c> · <c>承諾を得た場合に限り</c> · <c>この場合において</c>.</summary>
internal static partial class ConditionPhrase
{
    private const int Longest = 600;

    // Long enough for the longest ending below.
    private const int TailLength = 14;

    /// <summary>The condition that starts at <paramref name="at"/>; null where none does before <paramref name="end"/>.</summary>
    public static TextSpan? At(string masked, int at, int end)
    {
        var limit = Math.Min(end, at + Longest);
        if (NoStart().IsMatch(masked.AsSpan(at, Math.Min(40, limit - at))))
        {
            return null;
        }

        for (var i = at + 2; i < limit; i++)
        {
            if (masked[i] != '、')
            {
                continue;
            }

            var tail = masked.AsSpan(Math.Max(at, i - TailLength), i - Math.Max(at, i - TailLength));
            if (Ending().IsMatch(tail))
            {
                var behind = masked.AsSpan(i + 1, Math.Min(6, end - i - 1));
                if (Bound().IsMatch(behind))
                {
                    return null;
                }

                if (!GoesOn().IsMatch(behind))
                {
                    return Phrase(masked, at, i);
                }
            }

            if (masked[i - 1] == 'は' && !NoTopic().IsMatch(tail))
            {
                break;
            }
        }

        return WithoutComma(masked, at, limit);
    }

    /// <summary>適正であると認めるときは委託事業に要した経費について…: the comma behind the condition was left out.</summary>
    private static TextSpan? WithoutComma(string masked, int at, int limit)
    {
        foreach (var match in Unbroken().EnumerateMatches(masked.AsSpan(at, limit - at)))
        {
            return masked.AsSpan(at, match.Index).Contains("は、", StringComparison.Ordinal) ? null : Phrase(masked, at, at + match.Index + match.Length);
        }

        return null;
    }

    private static TextSpan? Phrase(string masked, int start, int end) =>
        AboutSomething().IsMatch(masked.AsSpan(start, end - start)) ? null : new TextSpan(start, end);

    // いかなる場合にも · この契約の締結後速やかに…: no condition, or not only one
    [GeneratedRegex(@"\A(?:いかなる|いずれの場合|[^、]{0,20}(?:速やかに|直ちに|遅滞なく))")]
    private static partial Regex NoStart();

    // …したときは · …の場合において · …に限り · …際には · 支払わなければ · 請求すれば
    [GeneratedRegex(@"(?:(?:とき|場合)◇*(?:には|にも|については|に(?:おいて|あって)(?:は|も)?|に限り|に限って(?:は)?|でも|であっても|は|も|に)?|[るた]際(?:は|には)|[るた]限り|なければ|[れせけめ]ば)\z")]
    private static partial Regex Ending();

    // 必要な場合に限り、かつ、…の範囲を超えて: a bound of the action
    [GeneratedRegex(@"\Aかつ、")]
    private static partial Regex Bound();

    // …したとき、又は…したときは: the enumeration goes on
    [GeneratedRegex(@"\A(?:又は|または|若しくは|もしくは)")]
    private static partial Regex GoesOn();

    // 又は、 · …については、 · …に当たっては、: no topic of a new clause
    [GeneratedRegex(@"(?:又は|または|若しくは|もしくは|について|対して|あたって|当たって|際して|上で|において|[らたてに])は?\z")]
    private static partial Regex NoTopic();

    // …したときは委託事業に…
    [GeneratedRegex(@"(?:[るたい]とき|[るたいの]場合)◇*(?:には|は)(?=[^、])")]
    private static partial Regex Unbroken();

    // 知的財産権について、乙が…するときは: what the action is about, and then the condition · 帳簿を備え、…ときは: a part of the action
    [GeneratedRegex("(?:について|については|につき|に関し|に関して|に対し|に対して|とともに|を備え)、")]
    private static partial Regex AboutSomething();
}
