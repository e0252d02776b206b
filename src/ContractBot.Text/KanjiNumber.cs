using System.Diagnostics.CodeAnalysis;

namespace ContractBot.Text;

/// <summary>Whole numbers as Japanese documents write them: <c>12</c>, <c>１２</c>, <c>十二</c>, <c>百二十三</c>, <c>一二三</c>, <c>元</c> excluded.</summary>
public static class KanjiNumber
{
    /// <summary>Characters of which a number can consist, for use inside a regular-expression character class.</summary>
    public const string CharacterClass = "0-9０-９〇零一二三四五六七八九十百千万壱弐参拾";

    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Reads <paramref name="text"/> whole as one number up to 99,999,999. White space inside is not accepted.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out int value)
    {
        value = 0;
        if (string.IsNullOrEmpty(text) || text.Length > 16)
        {
            return false;
        }

        long total = 0;   // what stands before 万
        long section = 0; // below 万
        long current = -1; // digits not yet multiplied; -1 where none stand
        foreach (var unit in text)
        {
            var digit = DigitOf(unit);
            if (digit >= 0)
            {
                current = (Math.Max(current, 0) * 10) + digit;
                if (current > 99_999_999)
                {
                    return false;
                }

                continue;
            }

            switch (unit)
            {
                case '十' or '拾':
                    section += Math.Max(current, current < 0 ? 1 : 0) * 10;
                    break;
                case '百':
                    section += Math.Max(current, current < 0 ? 1 : 0) * 100;
                    break;
                case '千':
                    section += Math.Max(current, current < 0 ? 1 : 0) * 1000;
                    break;
                case '万':
                    total = (section + Math.Max(current, 0)) * 10_000;
                    section = 0;
                    break;
                default:
                    return false;
            }

            current = -1;
        }

        total += section + Math.Max(current, 0);
        if (total > 99_999_999)
        {
            return false;
        }

        value = (int)total;
        return true;
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
