namespace ContractBot.Text;

/// <summary>Folds full-width forms of ASCII to half-width, one unit for one, as Unicode's compatibility decomposition does.</summary>
public static class Widths
{
    /// <summary>The half-width form of <paramref name="unit"/>, or the unit itself: <c>１</c> → <c>1</c>, <c>（</c> → <c>(</c>, ideographic space → space.</summary>
    public static char ToHalfWidth(char unit) => unit switch
    {
        >= '！' and <= '～' => (char)(unit - '！' + '!'),
        '\u3000' => ' ',
        _ => unit,
    };

    /// <summary><paramref name="text"/> with each unit folded; offsets are unchanged.</summary>
    public static string ToHalfWidth(string text) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = ToHalfWidth(source[i]);
            }
        });
}
