using System.Globalization;

namespace ContractBot.DictionaryCompiler;

/// <summary>The UTF-16 units that count as punctuation, by the table that is part of this program.</summary>
internal sealed class PunctuationTable
{
    private readonly bool[] _units = new bool[0x10000];

    /// <summary>Reads the embedded table.</summary>
    public PunctuationTable()
    {
        foreach (var line in EmbeddedText.Lines("punctuation.txt"))
        {
            var bounds = line.Split("..");
            for (var unit = Hexadecimal(bounds[0]); unit <= Hexadecimal(bounds[^1]); unit++)
            {
                _units[unit] = true;
            }
        }
    }

    /// <summary>Whether <paramref name="unit"/> counts as punctuation.</summary>
    public bool Contains(char unit) => _units[unit];

    private static int Hexadecimal(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
