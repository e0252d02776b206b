using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>The length of a term as printed, such as <c>1年間</c>.</summary>
/// <param name="Days">About how many days it is: a month counts 30, a year 365.</param>
/// <param name="Span">Where it stands.</param>
internal readonly partial record struct TermLength(long Days, TextSpan Span)
{
    private const int DaysOfYear = 365;
    private const int DaysOfMonth = 30;
    private const int DaysOfWeek = 7;

    /// <summary>A length of more than a hundred years.</summary>
    public const long Century = 100 * DaysOfYear;

    /// <summary>The lengths of terms in folded text: those that a sentence states of the period of the agreement.</summary>
    public static IEnumerable<TermLength> AllIn(string folded)
    {
        foreach (Match match in Term().Matches(folded))
        {
            if (DaysOf(match) is { } days)
            {
                yield return new TermLength(days, new TextSpan(match.Groups["length"].Index, match.Groups["length"].Index + match.Groups["length"].Length));
            }
        }
    }

    /// <summary>The length of a matched <c>n</c> and <c>unit</c>; null for a blank.</summary>
    public static long? DaysOf(Match match)
    {
        var digits = match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal);
        if (digits is "〇" || !KanjiNumber.TryParse(digits, out var number))
        {
            return null;
        }

        return (long)number * match.Groups["unit"].Value switch
        {
            "年" => DaysOfYear,
            "日" => 1,
            "週" => DaysOfWeek,
            _ => DaysOfMonth,
        };
    }

    // 本協定の有効期間は、締結日より1年間とする · 契約期間は1,000年とする · 賃貸借の期間は、3か月
    [GeneratedRegex($@"(?:有効期間|(?:契約|協定|委託|履行|貸借|貸付|使用|利用|存続|業務)の?期間)は[^。\n]{{0,40}}?(?<![第{KanjiNumber.CharacterClass},])(?<length>(?<n>[{KanjiNumber.CharacterClass},]{{1,9}})\s?(?:(?<unit>年)(?!度|[0-9\s]*月)|[かヶケカ箇]?(?<unit>月)(?![0-9\s]*日)|(?<unit>日)(?=間)|(?<unit>週)(?=間))間?)(?=[とで、。]|\s|\z)")]
    private static partial Regex Term();
}
