using System.Globalization;
using System.Text;
using ContractBot.Kuromoji.Filters;

namespace ContractBot.Kuromoji.Tests.Filters;

/// <summary>The filters that work on the term alone change what Lucene's change, over all of Unicode.</summary>
public sealed class LuceneFilterTests
{
    private static readonly Dictionary<(string Filter, string Before), string> Golden = FilterGolden.Lines("filters.tsv")
        .Select(static line => line.Split('\t'))
        .ToDictionary(static columns => (columns[0], Term(columns[1])), static columns => Term(columns[2]));

    [Fact]
    public void Widths_of_every_unit_are_folded_as_Lucene_folds_them()
    {
        foreach (var unit in AllUnits())
        {
            Assert.Equal(Expected("width", $"{unit}"), WidthFilter.Fold($"{unit}"));
        }
    }

    [Theory]
    [InlineData('ﾞ', '\u3099')]
    [InlineData('ﾟ', '\u309A')]
    public void A_voiced_mark_joins_the_letters_that_Lucene_joins_it_to(char mark, char markAlone)
    {
        foreach (var unit in AllUnits())
        {
            var expected = Golden.GetValueOrDefault(("width", $"{unit}{mark}"), Expected("width", $"{unit}") + markAlone);
            Assert.Equal(expected, WidthFilter.Fold($"{unit}{mark}"));
        }
    }

    [Fact]
    public void The_long_vowel_mark_goes_where_every_unit_is_one_that_Lucene_takes_for_katakana()
    {
        foreach (var unit in AllUnits())
        {
            Assert.Equal(Expected("stem", $"{unit}アアー"), KatakanaStemFilter.Stem($"{unit}アアー"));
        }
    }

    [Fact]
    public void Every_code_point_is_lower_cased_as_Java_does()
    {
        for (var point = 0; point <= 0x10FFFF; point++)
        {
            var term = Rune.IsValid(point) ? new Rune(point).ToString() : $"{(char)point}";
            Assert.Equal(Expected("lower", term), LowerCaseFilter.Lower(term));
        }
    }

    private static string Expected(string filter, string term) => Golden.GetValueOrDefault((filter, term), term);

    private static IEnumerable<char> AllUnits() => Enumerable.Range(0, 0x10000).Select(static unit => (char)unit);

    private static string Term(string hexadecimalUnits) =>
        string.Concat(hexadecimalUnits.Split(' ').Select(static unit => (char)int.Parse(unit, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
}
