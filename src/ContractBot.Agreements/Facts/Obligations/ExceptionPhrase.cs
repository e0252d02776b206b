using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Reads an exception within a sentence: <c>甲の指示がある場合を除き</c> · <c>正当な理由がない限り</c>.</summary>
internal static partial class ExceptionPhrase
{
    private const int Longest = 250;

    // Long enough for the longest ending below.
    private const int TailLength = 8;

    /// <summary>The exception that starts at <paramref name="at"/>; null where none does before <paramref name="end"/>.</summary>
    public static TextSpan? At(string masked, int at, int end)
    {
        var limit = Math.Min(end, at + Longest);
        for (var i = at + 1; i < limit; i++)
        {
            if (masked[i] != '、')
            {
                continue;
            }

            var tail = masked.AsSpan(Math.Max(at, i - TailLength), i - Math.Max(at, i - TailLength));
            if (Ending().IsMatch(tail))
            {
                return new TextSpan(at, i);
            }

            if (masked[i - 1] == 'は' || PartOfAction().IsMatch(tail))
            {
                return null;
            }
        }

        return null;
    }

    // 法令に定めるものを除き · 場合を除いては · 正当な理由がない限り
    [GeneratedRegex(@"(?:を除(?:き|いて(?:は)?|くほか|く他)|ない(?:限り|かぎり))\z")]
    private static partial Regex Ending();

    // 台帳を備え、 · …について、: what the action does or is about stands before the exception
    [GeneratedRegex(@"(?:とともに|を備え|について|については|につき|ときは|場合は|場合には)\z")]
    private static partial Regex PartOfAction();
}
