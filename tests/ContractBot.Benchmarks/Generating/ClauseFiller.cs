using System.Text;

namespace ContractBot.Benchmarks.Generating;

/// <summary>
/// Puts words, names and numbers into the places of the clauses of one agreement. What came first into a place comes again in
/// half the cases: an agreement speaks of its own business.
/// </summary>
internal sealed class ClauseFiller(SeededRandom random, NumberStyle style, string agreement)
{
    private static readonly string[] Rates = ["3", "5", "10", "2.5", "14.6", "20", "2.6", "3.0"];
    private static readonly int[] Days = [30, 10, 14, 7, 5, 15, 20, 60, 3, 90, 40, 45];
    private static readonly int[] Months = [1, 3, 6, 2, 12, 4];
    private static readonly int[] Years = [1, 5, 3, 2, 10, 7];
    private static readonly int[] Units = [1, 10, 100, 1000, 500];
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);

    /// <summary>Fills <paramref name="template"/>.</summary>
    /// <param name="template">A line of <c>clauses.txt</c>.</param>
    /// <param name="article">The number of the article that it stands in: references go to earlier ones.</param>
    public string Fill(string template, int article)
    {
        var text = new StringBuilder();
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(template, at, template.Length - at);
                break;
            }

            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at).Append(Choose(template[(open + 1)..close], article));
            at = close + 1;
        }

        return text.ToString();
    }

    private string Choose(string place, int article)
    {
        if (place.Contains('|', StringComparison.Ordinal))
        {
            return random.Pick(place.Split('|'));
        }

        return place switch
        {
            "この契約" => agreement,
            "条" => style.Write(random.Between(1, Math.Max(1, article - 1))),
            "円" => style.WriteSum(Sum()),
            "率" => random.Pick(Rates),
            "日数" => style.Write(random.Pick(Days)),
            "月数" => style.Write(random.Pick(Months)),
            "年数" => style.Write(random.Pick(Years)),
            "回数" or "時間数" or "倍数" => style.Write(random.Between(1, 6)),
            "時" => style.Write(random.Between(1, 11)),
            "分" => style.Write(random.Between(1, 12) * 5),
            "月" => style.Write(random.Between(1, 12)),
            "日" => style.Write(random.Between(1, 28)),
            "端末数" or "数量" => style.Write(random.Between(1, 500)),
            "円数" or "端数" => style.Write(random.Pick(Units)),
            "年月日" => Date(),
            "会社" => Own(place, MadeUpNames.Company),
            "製品" => Own(place, MadeUpNames.Product),
            "型番" => Own(place, MadeUpNames.Model),
            "人名" => Own(place, MadeUpNames.Person),
            "地名" => Own(place, MadeUpNames.Place),
            "住所" => Own(place, MadeUpNames.Address),
            "電話" => Own(place, MadeUpNames.Telephone),
            _ => Own(place, from => from.PickByRank(WordLists.Get(place))),
        };
    }

    /// <summary>A day of the last years or the next, with the era's name.</summary>
    public string Date() =>
        $"令和{style.Write(random.Between(2, 12))}年{style.Write(random.Between(1, 12))}月{style.Write(random.Between(1, 28))}日";

    private string Own(string place, Func<SeededRandom, string> make)
    {
        if (_own.TryGetValue(place, out var own) && random.Chance(50))
        {
            return own;
        }

        var made = make(random);
        _own.TryAdd(place, made);
        return made;
    }

    // Most sums are round.
    private long Sum()
    {
        var sum = (long)Math.Pow(10, 3.5 + (4.5 * random.Unit()));
        var round = random.Chance(75) ? 1000 : random.Chance(50) ? 100 : 1;
        return Math.Max(round, sum / round * round);
    }
}
