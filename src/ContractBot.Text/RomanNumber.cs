using System.Text;

namespace ContractBot.Text;

/// <summary>Whole numbers in Roman numerals.</summary>
public static class RomanNumber
{
    /// <summary>The largest number that can be written.</summary>
    public const int Largest = 3999;

    private static readonly (int Value, string Letters)[] Signs =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The number in small letters: 14 → <c>xiv</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When it is not from 1 to <see cref="Largest"/>.</exception>
    public static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Largest);
        var written = new StringBuilder();
        foreach (var (value, letters) in Signs)
        {
            for (; number >= value; number -= value)
            {
                written.Append(letters);
            }
        }

        return written.ToString();
    }
}
