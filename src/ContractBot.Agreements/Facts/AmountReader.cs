using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>Reads the sums and rates that an agreement states. Blanks (〇〇円) are none.</summary>
public static partial class AmountReader
{
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    /// <summary>All of them, in the order of the text.</summary>
    public static ImmutableArray<Amount> Read(Agreement agreement) =>
        [.. ProvisionWords.Of(agreement).SelectMany(words => FactSentence.Of(agreement.Text, words.Span).SelectMany(sentence => Read(sentence, words.Provision)))
            .OrderBy(a => a.Span)];

    private static IEnumerable<Amount> Read(FactSentence sentence, IProvision provision)
    {
        foreach (Match match in Money().Matches(sentence.Text))
        {
            if (YenOf(match) is { } yen)
            {
                yield return new Amount(AmountKind.Money, provision, sentence.SpanOf(match.Index, match.Index + match.Length), yen, false);
            }
        }

        foreach (Match match in Rates().Matches(sentence.Text))
        {
            if (RateOf(match) is { } rate)
            {
                yield return new Amount(AmountKind.Rate, provision, sentence.SpanOf(match.Index, match.Index + match.Length), rate, match.Groups["year"].Success);
            }
        }
    }

    private static decimal? YenOf(Match match)
    {
        decimal total = 0;
        foreach (var (group, unit) in new[] { ("oku", HundredMillion), ("man", TenThousand), ("yen", 1m) })
        {
            if (!match.Groups[group].Success)
            {
                continue;
            }

            if (NumberOf(match.Groups[group].Value) is not { } number)
            {
                return null;
            }

            total += number * unit;
        }

        return total > 0 ? total : null;
    }

    private static decimal? RateOf(Match match)
    {
        if (match.Groups["of"].Success)
        {
            return NumberOf(match.Groups["of"].Value) is { } whole and > 0 && NumberOf(match.Groups["part"].Value) is { } part ? part / whole : null;
        }

        return NumberOf(match.Groups["n"].Value) is { } number ? number / (match.Groups["unit"].Value == "割" ? 10 : 100) : null;
    }

    // 14.6 · 1,000 · 二十五 · 十四・六
    private static decimal? NumberOf(string words)
    {
        var plain = words.Replace(",", "", StringComparison.Ordinal);
        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var parts = plain.Split('・', '.');
        return parts.Length <= 2 && KanjiNumber.TryParse(parts[0], out var whole)
            ? parts.Length == 1 ? whole
                : KanjiNumber.TryParse(parts[1], out var fraction) && fraction < 10 ? whole + (fraction / 10m) : null
            : null;
    }

    // 50万円 · 金二十五万円 · 1,000,000円 · 1億2,000万円
    [GeneratedRegex(@"(?<![0-9,.])金?(?:(?<oku>[0-9][0-9,]{0,9}(?:\.[0-9]+)?|[一二三四五六七八九十百千]{1,7})億)?(?:(?<man>[0-9][0-9,]{0,9}(?:\.[0-9]+)?|[一二三四五六七八九十百千壱弐参拾]{1,7})万)?(?<yen>[0-9][0-9,]{0,17}|[一二三四五六七八九十百千壱弐参拾]{1,9})?円")]
    private static partial Regex Money();

    // 年14.6% · 年3パーセント · 百分の十 · 100分の5 · 契約金額の千分の一 · 2割
    [GeneratedRegex(@"(?<year>年利|年率|年)?(?:(?<of>[0-9,]{1,6}|[十百千万一二三四五六七八九]{1,4})分の(?<part>[0-9.]{1,6}|[一二三四五六七八九十百]{1,4})|(?<n>[0-9]{1,3}(?:\.[0-9]{1,4})?|[一二三四五六七八九十]{1,4}(?:・[一二三四五六七八九])?)(?<unit>%|パーセント|割))")]
    private static partial Regex Rates();
}
