using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments;

/// <summary>Finds quoted words in a text. Widths and white space do not count; a number is never found within a longer one.</summary>
internal static class Wording
{
    /// <summary>The places of <paramref name="wanted"/> within <paramref name="span"/> of <paramref name="text"/>, in order and apart from one another.</summary>
    public static ImmutableArray<TextSpan> Find(string text, TextSpan span, string wanted)
    {
        var (needle, _) = Fold(wanted, new TextSpan(0, wanted.Length));
        if (needle.Length == 0)
        {
            return [];
        }

        var (hay, origins) = Fold(text, span);
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = hay.IndexOf(needle, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + needle.Length;
            if (IsWhole(hay, at, end))
            {
                found.Add(new TextSpan(origins[at], origins[end - 1] + 1));
                at = hay.IndexOf(needle, end, StringComparison.Ordinal);
            }
            else
            {
                at = hay.IndexOf(needle, at + 1, StringComparison.Ordinal);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether the two are the same words.</summary>
    public static bool AreSame(string one, string other) =>
        Fold(one, new TextSpan(0, one.Length)).Text == Fold(other, new TextSpan(0, other.Length)).Text;

    /// <summary><paramref name="text"/> with neither widths nor white space.</summary>
    public static string Fold(string text) => Fold(text, new TextSpan(0, text.Length)).Text;

    // 3日 is not in 13日, nor 1,000円 in 11,000円.
    private static bool IsWhole(string hay, int start, int end) =>
        !(start > 0 && IsDigit(hay[start]) && (IsDigit(hay[start - 1]) || (hay[start - 1] is ',' or '.' && start > 1 && char.IsAsciiDigit(hay[start - 2]))))
        && !(end < hay.Length && IsDigit(hay[end - 1]) && (IsDigit(hay[end]) || (hay[end] is ',' or '.' && end + 1 < hay.Length && char.IsAsciiDigit(hay[end + 1]))));

    private static bool IsDigit(char unit) => char.IsAsciiDigit(unit) || "〇零一二三四五六七八九十百千万".Contains(unit);

    private static (string Text, int[] Origins) Fold(string text, TextSpan span)
    {
        var folded = new char[span.Length];
        var origins = new int[span.Length];
        var length = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                folded[length] = Widths.ToHalfWidth(text[at]) is '，' ? ',' : Widths.ToHalfWidth(text[at]);
                origins[length++] = at;
            }
        }

        return (new string(folded, 0, length), origins);
    }
}
