using System.Collections.Immutable;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// Captions without brackets on the number's line: <c>第１条　目的</c>, with the words of the article on the next line.
/// One such line may be a wrap; where most articles of a part begin so, it is the drafter's style.
/// </summary>
internal static class HeadlineCaptions
{
    private const int LongestCaption = 30;
    private const double Share = 0.6;

    // Enough to tell a drafter's style; each attachment is looked at anew.
    private const int Lookahead = 2000;
    private const int Enough = 50;

    /// <summary>Whether the articles that start in the lines are captioned so.</summary>
    public static bool AreUsed(ImmutableArray<SourceLine> lines, ImmutableArray<bool> isContents, int from, NumberStyle? style)
    {
        if (style is null)
        {
            return false;
        }

        var articles = 0;
        var captioned = 0;
        for (var i = from; i < Math.Min(lines.Length, from + Lookahead) && articles < Enough; i++)
        {
            if (i > from && AttachmentHeading.ReadLabelled(lines[i].Folded) is not null)
            {
                break;
            }

            if (!isContents[i] && NumberStyleRule.Read(lines[i], style) is { } number)
            {
                articles++;
                captioned += IsCaptioned(lines, i, number.Length, style) ? 1 : 0;
            }
        }

        return captioned > 1 && captioned >= Share * articles;
    }

    /// <summary>Whether what follows the number, up to the end of the line, could be such a caption.</summary>
    public static bool IsCaptioned(ImmutableArray<SourceLine> lines, int i, int numberEnd, NumberStyle? style)
    {
        var rest = lines[i].Folded[numberEnd..].Trim();
        return rest.Length is > 0 and <= LongestCaption
            && !rest.Any("。、，()「」".Contains)
            && !SentenceEnd.IsOpenAt(rest)
            && i + 1 < lines.Length
            && NumberStyleRule.Read(lines[i + 1], style) is null
            && ArticleOpening.Read(lines, i + 1, style) is null
            && !"をはがにでとのも".Contains(lines[i + 1].Folded[0]);
    }
}
