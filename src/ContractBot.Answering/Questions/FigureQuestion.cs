using System.Globalization;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>A question whether a figure is right or stands there: <c>14.6%ってある？</c> · <c>違約金は10%で合ってる？</c></summary>
/// <param name="Span">Where the figure stands in the folded question.</param>
/// <param name="Figure">The figure.</param>
internal sealed partial record FigureQuestion(TextSpan Span, Figure Figure)
{
    /// <summary>Reads the folded question; null where it asks for anything else.</summary>
    public static FigureQuestion? Read(string folded)
    {
        foreach (var (span, figure) in Figure.FindAll(folded))
        {
            if (Asked().IsMatch(folded[span.End..]))
            {
                return new FigureQuestion(span, figure);
            }
        }

        return null;
    }

    // 14.6%ってある · 10%で合ってる · 30日だっけ · 50万円で間違いない · 3年でいい?
    [GeneratedRegex(@"\A(?:間|以内|前|後|まで)*(?:っていう|という|って|とは|と)?(?:の|が|は|で|を|も)?(?:定め|規定|記載|条項|数字|率|額|金額)?(?:の|が|は|で|を|も)?(?:ある|あり(?:ます|)|あっ(?:た|て)|書いて|書かれて|載って|出て(?:くる|き)|決まって|合って|あって|正し|間違い|いいん|いいの|いい[?ですか]|良い[?ですか]|本当|ほんと|だっけ|だったっけ|だよね|だよな|ですよね|でしたっけ|よね|ですか|でしょうか|なの[?か]|かな|[?]\z)")]
    private static partial Regex Asked();
}

/// <summary>A number with its unit, as agreements and questions write them.</summary>
/// <param name="Value">The number; a rate as a share of one.</param>
/// <param name="Unit">What is counted: <c>%</c>, <c>円</c>, <c>日</c>, <c>月</c>, <c>年</c>, <c>時間</c>, <c>部</c>.</param>
internal readonly partial record struct Figure(decimal Value, string Unit)
{
    private const string N = "(?:[0-9][0-9,]*(?:\\.[0-9]+)?|[〇一二三四五六七八九十百千]+(?:・[一二三四五六七八九]+)?)";

    /// <summary>The figures of <paramref name="folded"/> in order; dates and numbers of articles are none.</summary>
    public static IEnumerable<(TextSpan Span, Figure Figure)> FindAll(string folded)
    {
        foreach (Match match in Pattern().Matches(folded))
        {
            if (Read(match) is { } figure)
            {
                yield return (new TextSpan(match.Index, match.Index + match.Length), figure);
            }
        }
    }

    private static Figure? Read(Match match)
    {
        if (match.Groups["of"].Success)
        {
            return NumberOf(match.Groups["of"].Value) is { } whole and > 0 && NumberOf(match.Groups["part"].Value) is { } part ? new Figure(part / whole, "%") : null;
        }

        if (match.Groups["yen"].Success)
        {
            var yen = (Large(match.Groups["oku"].Value) * 100_000_000) + (Large(match.Groups["man"].Value) * 10_000) + Large(match.Groups["rest"].Value);
            return yen is > 0 ? new Figure(yen.Value, "円") : null;
        }

        return NumberOf(match.Groups["n"].Value) is not { } number ? null : match.Groups["unit"].Value switch
        {
            "%" or "パーセント" => new Figure(number / 100, "%"),
            "割" => new Figure(number / 10, "%"),
            "時間" => new Figure(number, "時間"),
            "週間" or "週" => new Figure(7 * number, "日"),
            "部" or "通" => new Figure(number, "部"),
            var unit when unit.EndsWith('月') => new Figure(number, "月"),
            var unit when unit.EndsWith('年') => new Figure(12 * number, "月"),
            var unit => new Figure(number, unit[^1..]),
        };
    }

    private static decimal? Large(string words) => words.Length == 0 ? 0 : NumberOf(words);

    // 14.6 · 1,000 · 二十五 · 十四・六
    private static decimal? NumberOf(string words)
    {
        var plain = words.Replace(",", "", StringComparison.Ordinal);
        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var parts = plain.Split('・');
        return !KanjiNumber.TryParse(parts[0], out var whole) ? null
            : parts.Length == 1 ? whole
            : KanjiNumber.TryParse(parts[1], out var fraction) && fraction < 10 ? whole + (fraction / 10m)
            : null;
    }

    // 年14.6% · 百分の十 · 50万円 · 30日 · 3か月 · 5年 · 2通; not 第30条, 令和7年, 2月10日
    [GeneratedRegex($@"(?<of>{N})[ \u3000]*分の[ \u3000]*(?<part>{N})|(?<yen>(?:(?<oku>{N})億)?(?:(?<man>{N})[ \u3000]*万)?(?<rest>{N})?[ \u3000]*円)|(?<![0-9.〇一二三四五六七八九十百千])(?<n>{N})[ \u3000]*(?<unit>%|パーセント|割)|(?<!(?:昭和|平成|令和|第)[ \u3000]*|[0-9.〇一二三四五六七八九十百千]|[年月][ \u3000]*)(?<n>{N})[ \u3000]*(?<unit>時間|週間?|営業日|日|[かヶカヵケ箇]月|か?年(?![ \u3000]*[0-9度]|[ \u3000]*法律)|部(?!分)|通)")]
    private static partial Regex Pattern();
}
