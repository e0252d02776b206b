namespace ContractBot.Text;

/// <summary>
/// Joins voicing marks that stand by themselves to their kana, as Unicode's canonical composition does: か and U+3099 → が. Some file systems
/// write names in one way and some in the other. The runtime's own normalisation needs ICU, which this program does without.
/// </summary>
public static class KanaMarks
{
    private const char Voiced = '\u3099';
    private const char SemiVoiced = '\u309A';
    private const string VoicedRows = "かきくけこさしすせそたちつてとはひふへほ";
    private const string SemiVoicedRow = "はひふへほ";
    private const int HiraganaToKatakana = 'ア' - 'あ';

    /// <summary><paramref name="text"/> with every mark joined that has a kana before it to be joined to.</summary>
    public static string Join(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Voiced, SemiVoiced))
        {
            return text;
        }

        var joined = new char[text.Length];
        var length = 0;
        foreach (var unit in text)
        {
            if (length > 0 && Composed(joined[length - 1], unit) is { } composed)
            {
                joined[length - 1] = composed;
            }
            else
            {
                joined[length++] = unit;
            }
        }

        return new string(joined, 0, length);
    }

    private static char? Composed(char kana, char mark)
    {
        var isKatakana = kana is >= 'ァ' and <= 'ヺ';
        var hiragana = isKatakana ? (char)(kana - HiraganaToKatakana) : kana;
        // Each row has plain, voiced and, for は, semi-voiced kana one behind the other.
        return mark switch
        {
            Voiced when hiragana == 'う' => isKatakana ? 'ヴ' : 'ゔ',
            Voiced when VoicedRows.Contains(hiragana) => (char)(kana + 1),
            SemiVoiced when SemiVoicedRow.Contains(hiragana) => (char)(kana + 2),
            _ => null,
        };
    }
}
