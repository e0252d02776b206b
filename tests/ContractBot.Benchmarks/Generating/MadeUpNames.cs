using System.Globalization;

namespace ContractBot.Benchmarks.Generating;

/// <summary>Names that nobody bears, as many as there are numbers: what is rare in agreements.</summary>
internal static class MadeUpNames
{
    private const string Consonants = "ABCDEFGHJKLMNPQRSTVWXZ";

    /// <summary>The name of a place or a family, <c>霧坂</c>.</summary>
    public static string Place(SeededRandom random) => random.PickByRank(WordLists.Get("姓字")) + random.PickByRank(WordLists.Get("名字"));

    /// <summary>A town or another authority, <c>花瀬市</c>.</summary>
    public static string Authority(SeededRandom random) => Place(random) + random.PickByRank(WordLists.Get("自治体"));

    /// <summary>A person, <c>鈴沢 千尋</c>.</summary>
    public static string Person(SeededRandom random) => $"{Place(random)} {random.PickByRank(WordLists.Get("人"))}";

    /// <summary>A company, <c>株式会社ミナノヴァ精機</c>.</summary>
    public static string Company(SeededRandom random)
    {
        var name = (random.Chance(70) ? Syllables(random, 2, 3) : Place(random)) + random.PickByRank(WordLists.Get("業種"));
        return random.PickByRank(WordLists.Get("会社形")).Replace("+", name, StringComparison.Ordinal);
    }

    /// <summary>A product, <c>ソラクレビス</c> or <c>トワメル3</c>.</summary>
    public static string Product(SeededRandom random) =>
        Syllables(random, 2, 4) + (random.Chance(30) ? random.Below(20).ToString(CultureInfo.InvariantCulture) : "");

    /// <summary>A model's number, <c>KX-2043</c>.</summary>
    public static string Model(SeededRandom random) =>
        string.Create(CultureInfo.InvariantCulture, $"{Letter(random)}{Letter(random)}-{random.Between(10, 9999)}");

    /// <summary>An address.</summary>
    public static string Address(SeededRandom random) =>
        string.Create(CultureInfo.InvariantCulture, $"{Place(random)}県{Place(random)}市{Place(random)}町{random.Between(1, 9)}丁目{random.Between(1, 40)}番{random.Between(1, 30)}号");

    /// <summary>A telephone number of the range that is given to nobody.</summary>
    public static string Telephone(SeededRandom random) => string.Create(CultureInfo.InvariantCulture, $"0{random.Between(10, 99)}-000-{random.Below(10000):D4}");

    private static string Syllables(SeededRandom random, int fewest, int most) =>
        string.Concat(Enumerable.Range(0, random.Between(fewest, most)).Select(_ => random.PickByRank(WordLists.Get("音"))));

    private static char Letter(SeededRandom random) => Consonants[random.Below(Consonants.Length)];
}
