namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>Hiragana written as katakana.</summary>
internal static class Katakana
{
    private const char FirstHiragana = '\u3041';
    private const char LastHiragana = '\u3096';
    private const int Distance = 0x60;

    /// <summary><paramref name="text"/> with its hiragana (ぁ to ゖ) as katakana and all else as it is.</summary>
    public static string FromHiragana(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var unit = source[i];
                target[i] = unit is >= FirstHiragana and <= LastHiragana ? (char)(unit + Distance) : unit;
            }
        });
}
