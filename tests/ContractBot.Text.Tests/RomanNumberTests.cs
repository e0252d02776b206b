namespace ContractBot.Text.Tests;

public sealed class RomanNumberTests
{
    [Theory]
    [InlineData(1, "i")]
    [InlineData(4, "iv")] // one before five
    [InlineData(14, "xiv")]
    [InlineData(49, "xlix")] // never il
    [InlineData(1994, "mcmxciv")]
    [InlineData(3999, "mmmcmxcix")]
    public void A_number_is_written_with_the_largest_signs_first(int number, string written) =>
        Assert.Equal(written, RomanNumber.Format(number));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4000)]
    public void What_has_no_sign_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RomanNumber.Format(number));
}
