using System.Diagnostics.CodeAnalysis;

namespace ContractBot.Text;

/// <summary>Whole numbers as Japanese documents write them: <c>12</c>, <c>１２</c>, <c>十二</c>, <c>百二十三</c>, <c>一二三</c>, <c>元</c> excluded.</summary>
public static class KanjiNumber
{
    /// <summary>Characters of which a number can consist, for use inside a regular-expression character class.</summary>
    public const string CharacterClass = "0-9０-９〇零一二三四五六七八九十百千万壱弐参拾";

    private const string Digits = "〇一二三四五六七八九";

    private const int Highest = 99_999_999;

    /// <summary>
    /// Reads <paramref name="text"/> whole as one number up to 99,999,999. Digits stand in places (<c>二〇二五</c>) or before units
    /// that descend (<c>二千二十五</c>, <c>3千5百</c>, <c>12万</c>); what stands after a unit is smaller than it (<c>1万2345</c>).
    /// White space inside is not accepted, nor are units that ascend (<c>十百</c>) or a <c>万</c> of nothing.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out int value)
    {
        value = 0;
        if (string.IsNullOrEmpty(text) || text.Length > 16)
        {
            return false;
        }

        long total = 0; // what stands before 万
        var section = new Section();
        var afterMan = false;
        foreach (var unit in text)
        {
            if (unit == '万')
            {
                if (afterMan || !section.TryFinish(long.MaxValue, out var tenThousands) || tenThousands == 0)
                {
                    return false;
                }

                total = tenThousands * 10_000;
                section = new Section();
                afterMan = true;
            }
            else if (!section.TryAdd(unit))
            {
                return false;
            }
        }

        long rest = 0;
        if (!section.IsEmpty && (!section.TryFinish(afterMan ? 10_000 : long.MaxValue, out rest) || (afterMan && rest == 0)))
        {
            return false;
        }

        total += rest;
        if (total > Highest)
        {
            return false;
        }

        value = (int)total;
        return true;
    }

    /// <summary>A number below 万, or in digits only, read unit by unit from the left.</summary>
    private struct Section
    {
        private long _beforeUnits;
        private long _lowestUnit; // 0 where no unit has stood yet
        private long _digits;
        private int _digitCount;

        public readonly bool IsEmpty => _digitCount == 0 && _lowestUnit == 0;

        public bool TryAdd(char character)
        {
            var digit = DigitOf(character);
            if (digit >= 0)
            {
                _digits = (_digits * 10) + digit;
                _digitCount++;
                return _digits <= Highest;
            }

            var unit = UnitOf(character);
            if (unit == 0 || (_lowestUnit != 0 && unit >= _lowestUnit) || (_digitCount > 0 && _digits is < 1 or > 9))
            {
                return false;
            }

            _beforeUnits += (_digitCount == 0 ? 1 : _digits) * unit;
            _lowestUnit = unit;
            _digits = 0;
            _digitCount = 0;
            return true;
        }

        public readonly bool TryFinish(long limit, out long number)
        {
            number = _beforeUnits + _digits;
            return !IsEmpty && number < limit && (_lowestUnit == 0 || _digitCount == 0 || (_digits > 0 && _digits < _lowestUnit));
        }
    }

    private static int UnitOf(char unit) => unit switch
    {
        '十' or '拾' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };

    /// <summary>The number as agreements count: 123 → <c>百二十三</c>, 0 → <c>〇</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When it is not from 0 to 9,999.</exception>
    public static string Format(int number) => Format(number, Digits, "千百十", writesOnes: false);

    /// <summary>The number in the signs that cannot be altered (大字): 123 → <c>壱百弐拾参</c>, 0 → <c>零</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When it is not from 0 to 9,999.</exception>
    public static string FormatFormal(int number) => Format(number, "零壱弐参四伍六七八九", "阡百拾", writesOnes: true);

    private static string Format(int number, string digits, string powers, bool writesOnes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9_999);
        if (number == 0)
        {
            return digits[..1];
        }

        var written = "";
        var power = 1000;
        foreach (var sign in powers)
        {
            var digit = number / power % 10;
            written += (digit > 1 || (digit == 1 && writesOnes) ? digits[digit].ToString() : "") + (digit > 0 ? sign.ToString() : "");
            power /= 10;
        }

        return number % 10 > 0 ? written + digits[number % 10] : written;
    }

    private static int DigitOf(char unit) => unit switch
    {
        >= '0' and <= '9' => unit - '0',
        >= '０' and <= '９' => unit - '０',
        '零' => 0,
        '壱' => 1,
        '弐' => 2,
        '参' => 3,
        _ => Digits.IndexOf(unit),
    };
}
