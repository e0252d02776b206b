using FsCheck;
using FsCheck.Fluent;

namespace ContractBot.Text.Tests;

public sealed class KanjiNumberTests
{
    private static readonly Arbitrary<int> Numbers =
        Gen.OneOf(Gen.Choose(0, 120), Gen.Choose(0, 20_000), Gen.Choose(0, 99_999_999)).ToArbitrary();

    [Theory]
    [InlineData("0", 0)]
    [InlineData("12", 12)]
    [InlineData("１２", 12)]
    [InlineData("1２", 12)] // mixed widths, as typed in haste
    [InlineData("007", 7)]
    [InlineData("〇", 0)]
    [InlineData("零", 0)]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("二十五", 25)]
    [InlineData("百", 100)]
    [InlineData("百一", 101)]
    [InlineData("百二十三", 123)]
    [InlineData("三百", 300)]
    [InlineData("千九百八十九", 1989)]
    [InlineData("二千二十五", 2025)]
    [InlineData("二〇二五", 2025)] // digits in places
    [InlineData("一二三", 123)]
    [InlineData("壱", 1)] // the numerals of deeds
    [InlineData("弐拾参", 23)]
    [InlineData("金壱百万", -1)] // words are not part of a number
    [InlineData("一万", 10_000)]
    [InlineData("百万", 1_000_000)]
    [InlineData("千万", 10_000_000)]
    [InlineData("12万", 120_000)]
    [InlineData("1万2345", 12_345)]
    [InlineData("1万2千", 12_000)]
    [InlineData("3千5百", 3_500)]
    [InlineData("百23", 123)]
    [InlineData("九千九百九十九万九千九百九十九", 99_999_999)]
    [InlineData("99999999", 99_999_999)]
    [InlineData("0000000099999999", 99_999_999)]
    public void Numbers_are_read_however_they_are_written(string text, int expected)
    {
        Assert.Equal(expected >= 0, KanjiNumber.TryParse(text, out var value));
        Assert.Equal(Math.Max(expected, 0), value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1 2")] // white space is for the caller to judge
    [InlineData("１ ")]
    [InlineData("-1")]
    [InlineData("1,000")]
    [InlineData("1.5")]
    [InlineData("元")]
    [InlineData("○")] // a circle (U+25CB) marks a blank; the numeral is 〇 (U+3007)
    [InlineData("十百")] // units that ascend
    [InlineData("十十")]
    [InlineData("二十三十")]
    [InlineData("十万千万")]
    [InlineData("万")] // 万 of nothing
    [InlineData("〇万")]
    [InlineData("〇十")]
    [InlineData("十〇")]
    [InlineData("十一二")]
    [InlineData("二〇十")]
    [InlineData("12百")]
    [InlineData("一万二万")]
    [InlineData("1万12345")]
    [InlineData("1万0")]
    [InlineData("100000000")] // one too many
    [InlineData("一億")]
    [InlineData("99999999999999999999999999")]
    [InlineData("00000000000000001")] // longer than any number that is meant
    [InlineData("٣")] // a digit, but of another script
    public void What_is_not_one_number_is_refused(string? text)
    {
        Assert.False(KanjiNumber.TryParse(text, out var value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void Every_number_comes_back_from_each_way_of_writing_it() => RandomText.Check(Numbers, number =>
    {
        var digits = number.ToString();
        string[] writings =
        [
            digits,
            string.Concat(digits.Select(d => (char)(d - '0' + '０'))),
            string.Concat(digits.Select(d => "〇一二三四五六七八九"[d - '0'])),
            number == 0 ? "零" : InUnits(number),
        ];
        return writings.All(writing => KanjiNumber.TryParse(writing, out var value) && value == number);
    });

    [Fact]
    public void Random_text_is_read_or_refused_and_what_is_read_consists_of_number_characters() => RandomText.Check(RandomText.Any, text =>
    {
        foreach (var piece in text.Split(' ', '年', '月', '日').Append(text))
        {
            if (KanjiNumber.TryParse(piece, out var value) && (value < 0 || !InClass(piece)))
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void The_character_class_names_just_the_characters_that_numbers_are_made_of()
    {
        // Alone or after a digit: 万 needs something before it.
        var accepted = Enumerable.Range(0, 0x10000).Select(unit => (char)unit)
            .Where(unit => KanjiNumber.TryParse(unit.ToString(), out _) || KanjiNumber.TryParse($"1{unit}", out _));
        Assert.Equal(accepted, Enumerable.Range(0, 0x10000).Select(unit => (char)unit).Where(unit => InClass(unit.ToString())));
    }

    private static bool InClass(string text) =>
        System.Text.RegularExpressions.Regex.IsMatch(text, $@"\A[{KanjiNumber.CharacterClass}]+\z");

    // 12,345 → 一万二千三百四十五
    private static string InUnits(int number)
    {
        if (number >= 10_000)
        {
            return InUnits(number / 10_000) + "万" + (number % 10_000 == 0 ? "" : InUnits(number % 10_000));
        }

        var written = "";
        foreach (var (unit, sign) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / unit % 10;
            written += digit == 0 ? "" : digit == 1 && unit > 1 ? sign : "〇一二三四五六七八九"[digit] + sign;
        }

        return written;
    }

    [Theory]
    [InlineData(0, "〇", "零")]
    [InlineData(10, "十", "壱拾")] // the formal form writes the one
    [InlineData(11, "十一", "壱拾壱")]
    [InlineData(123, "百二十三", "壱百弐拾参")]
    [InlineData(2005, "二千五", "弐阡伍")] // no zeros within
    [InlineData(9999, "九千九百九十九", "九阡九百九拾九")]
    public void A_number_is_written_as_agreements_count(int number, string common, string formal)
    {
        Assert.Equal(common, KanjiNumber.Format(number));
        Assert.Equal(formal, KanjiNumber.FormatFormal(number));
        Assert.True(KanjiNumber.TryParse(common, out var read));
        Assert.Equal(number, read);
    }
}
