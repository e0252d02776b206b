using ContractBot.Text;

namespace ContractBot.Answering;

/// <summary>The forms of a text in which words are compared: half-width, lower case.</summary>
internal static class Folding
{
    /// <summary>Each unit folded; offsets are those of <paramref name="text"/>.</summary>
    public static string Fold(string text) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = Fold(source[i]);
            }
        });

    /// <summary>Folded, without white space: wraps and spaced numerals do not keep words apart.</summary>
    public static string Compact(ReadOnlySpan<char> text)
    {
        var buffer = new char[text.Length];
        var length = 0;
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit))
            {
                buffer[length++] = Fold(unit);
            }
        }

        return new string(buffer, 0, length);
    }

    private static char Fold(char unit) => char.ToLowerInvariant(Widths.ToHalfWidth(unit));
}
