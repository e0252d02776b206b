using System.Text.RegularExpressions;
using ContractBot.Answering;

namespace ContractBot.Pages;

/// <summary>A stretch of an answer's words; <paramref name="Citation"/> is the number where the stretch is a mark such as <c>[1]</c>.</summary>
internal readonly record struct AnswerPiece(string Words, int? Citation);

/// <summary>Cuts an answer's text at the marks that refer to its citations.</summary>
internal static partial class AnswerPieces
{
    /// <summary>All stretches in order; a bracketed number that no citation has stays text.</summary>
    public static IEnumerable<AnswerPiece> Of(Answer answer)
    {
        var at = 0;
        foreach (Match mark in Mark().Matches(answer.Text))
        {
            if (int.TryParse(mark.Groups["n"].ValueSpan, out var n) && answer.Citations.Any(c => c.N == n))
            {
                yield return new AnswerPiece(answer.Text[at..mark.Index], null);
                yield return new AnswerPiece(mark.Value, n);
                at = mark.Index + mark.Length;
            }
        }

        yield return new AnswerPiece(answer.Text[at..], null);
    }

    // 2026年12月28日までに必要です[1]。
    [GeneratedRegex(@"\[(?<n>[0-9]{1,3})\]")]
    private static partial Regex Mark();
}
