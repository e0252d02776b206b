using System.Collections.Frozen;
using System.Globalization;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Gives the characters of symbol fonts, which stand in the private area, as the ordinary characters of the same look.</summary>
internal static class SymbolFont
{
    // What printers set where a character is missing.
    private const char Missing = '〓';

    private static readonly FrozenDictionary<char, char> Symbol = Table("·•«↔¬←®→¯↓´×¸÷£≤³≥¹≠±±°°¥∞");
    private static readonly FrozenDictionary<char, char> Wingdings = Table("l●m○n■o□q□u◆v❖w◆x☒§▪¨□ª✦¡○¤◉¥◎«★Ø➢à→ß←á↑â↓è➔ð⇨ü✓û✗ý☒þ☑*✉(☎)✆F☞J☺");
    private static readonly FrozenDictionary<char, char> Wingdings2 = Table("P✓O✗R☑S☒T☒£□*□u⑩j⓪");

    /// <summary>The text with private characters of <paramref name="font"/> replaced; other text stays as it is.</summary>
    public static string Show(string text, string? font) =>
        text.Any(IsPrivate) ? string.Concat(text.Select(unit => IsPrivate(unit) ? Show((char)(unit - 0xF000), font) : unit)) : text;

    /// <summary>A <c>w:sym</c>: the font's name and the character's hexadecimal code.</summary>
    public static string ShowCode(string? code, string? font)
    {
        if (!ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return "";
        }

        var symbol = (char)unit;
        return (IsPrivate(symbol) || (unit < 0x100 && TableOf(font) is not null)
            ? Show((char)(unit & 0xFF), font)
            : char.IsSurrogate(symbol) || char.IsControl(symbol) ? Missing : symbol).ToString();
    }

    private static bool IsPrivate(char unit) => unit is >= '\uF020' and <= '\uF0FF';

    private static char Show(char unit, string? font) => (TableOf(font) ?? Symbol).TryGetValue(unit, out var shown) ? shown : Missing;

    private static FrozenDictionary<char, char>? TableOf(string? font) => font?.ToUpperInvariant() switch
    {
        "WINGDINGS" => Wingdings,
        "WINGDINGS 2" => Wingdings2,
        "SYMBOL" => Symbol,
        _ => null,
    };

    // Pairs: the character at the same code in Latin-1, and what the font draws there.
    private static FrozenDictionary<char, char> Table(string pairs) =>
        pairs.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
