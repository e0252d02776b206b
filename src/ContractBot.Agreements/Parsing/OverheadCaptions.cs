using System.Collections.Immutable;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// Captions without brackets on a line of their own above the number: <c>売買代金</c>, then <c>第２条　売買代金は</c>.
/// One short line may be anything; where most articles of a part have one, it is the drafter's style.
/// </summary>
internal static class OverheadCaptions
{
    private const int LongestCaption = 30;
    private const double Share = 0.6;

    // Enough to tell a drafter's style; each attachment is looked at anew.
    private const int Lookahead = 2000;
    private const int Enough = 50;

    /// <summary>Whether the articles that start in the lines are captioned so.</summary>
    public static bool AreUsed(ImmutableArray<SourceLine> lines, int from, NumberStyle? style)
    {
        var articles = 0;
        var captioned = 0;
        for (var i = from; i < Math.Min(lines.Length, from + Lookahead) && articles < Enough; i++)
        {
            if (i > from && AttachmentHeading.ReadLabelled(lines[i].Folded) is not null)
            {
                break;
            }

            if (NumberStyleRule.Read(lines[i], style) is not null)
            {
                articles++;
                captioned += i > from && IsCaption(lines, i - 1, style) ? 1 : 0;
            }
        }

        return captioned > 1 && captioned >= Share * articles;
    }

    /// <summary>Whether line <paramref name="i"/> could be such a caption: short, without stops or signs, after the end of a sentence and before a number.</summary>
    public static bool IsCaption(ImmutableArray<SourceLine> lines, int i, NumberStyle? style)
    {
        var folded = lines[i].Folded;
        return folded.Length is > 1 and <= LongestCaption
            && !folded.Any("。、，()「」【】:".Contains)
            && LineStart.IsPlain(folded)
            && !SentenceEnd.IsOpenAt(folded)
            && i > 0 && (SentenceEnd.IsAt(lines[i - 1].Text) || DivisionHeading.Read(lines[i - 1].Folded) is not null || lines[i].BlankBefore)
            && i + 1 < lines.Length
            && NumberStyleRule.Read(lines[i + 1], style) is not null
            && DivisionHeading.Read(folded) is null;
    }
}
