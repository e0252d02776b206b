using System.Globalization;
using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.DictionaryCompiler;

/// <summary>
/// Compiles <c>char.def</c> as Lucene does: by UTF-16 unit; of several classes of one line the first counts, of several lines
/// the last; U+30FB is a SYMBOL whatever is said; LENGTH is ignored.
/// </summary>
internal sealed class CharacterDefinition
{
    private const int Units = 0x10000;
    private const char KatakanaMiddleDot = '\u30FB';
    private const string Default = "DEFAULT";
    private const string Symbol = "SYMBOL";
    private static readonly string[] KanjiClasses = ["KANJI", "KANJINUMERIC"];

    private readonly List<string> _classes = [];
    private readonly List<byte> _flags = [];
    private readonly byte[] _unitClasses = new byte[Units];

    /// <summary>Reads the lines of <c>char.def</c>.</summary>
    /// <exception cref="DictionarySourceException">When a line names a class that has not been defined, or there are over 16.</exception>
    public CharacterDefinition(IReadOnlyList<string> lines)
    {
        var ranges = new List<string[]>();
        foreach (var line in lines)
        {
            var fields = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 0)
            {
                continue;
            }

            if (fields[0].StartsWith("0x", StringComparison.Ordinal))
            {
                ranges.Add(fields);
            }
            else
            {
                Define(fields);
            }
        }

        Array.Fill(_unitClasses, ClassNumber(Default));
        foreach (var fields in ranges)
        {
            Assign(fields);
        }
    }

    /// <summary>The classes in the order of their definition.</summary>
    public IReadOnlyList<string> Classes => _classes;

    /// <summary>Class and flags of each unit, as <see cref="CharacterClasses"/> reads them.</summary>
    public byte[] Compile(PunctuationTable punctuation)
    {
        var compiled = new byte[Units];
        for (var unit = 0; unit < Units; unit++)
        {
            var number = _unitClasses[unit];
            compiled[unit] = (byte)(number | _flags[number]
                | (punctuation.Contains((char)unit) ? CharacterClasses.Punctuation : 0));
        }

        return compiled;
    }

    /// <summary>The number of the class <paramref name="name"/>.</summary>
    /// <exception cref="DictionarySourceException">When there is no such class.</exception>
    public byte ClassNumber(string name)
    {
        var number = _classes.IndexOf(name);
        return number >= 0
            ? (byte)number
            : throw new DictionarySourceException($"The class {name} is used and char.def does not define it.");
    }

    private void Define(string[] fields)
    {
        if (_classes.Count > CharacterClasses.ClassMask)
        {
            throw new DictionarySourceException("char.def defines more than 16 classes, which the format has no room for.");
        }

        _classes.Add(fields[0]);
        _flags.Add((byte)((fields[1] == "1" ? CharacterClasses.Invoke : 0)
            | (fields[2] == "1" ? CharacterClasses.Group : 0)
            | (KanjiClasses.Contains(fields[0]) ? CharacterClasses.Kanji : 0)));
    }

    private void Assign(string[] fields)
    {
        var bounds = fields[0].Split("..");
        var number = ClassNumber(fields[1]);
        for (var unit = Hexadecimal(bounds[0]); unit <= Hexadecimal(bounds[^1]); unit++)
        {
            _unitClasses[unit] = unit == KatakanaMiddleDot ? ClassNumber(Symbol) : number;
        }
    }

    private static int Hexadecimal(string text) =>
        int.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
