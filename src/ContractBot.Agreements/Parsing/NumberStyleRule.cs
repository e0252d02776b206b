using System.Collections.Immutable;

namespace ContractBot.Agreements.Parsing;

/// <summary>How the articles of a part are numbered, seen before it is read: 第1条, else 第1, else 1.</summary>
internal static class NumberStyleRule
{
    private const int ListLookahead = 200;

    /// <summary>The style of the part whose text starts at line <paramref name="from"/>; null for text without numbers.</summary>
    public static NumberStyle? Choose(ImmutableArray<SourceLine> lines, ImmutableArray<bool> isContents, int from, bool isBody)
    {
        NumberStyle? found = null;
        for (var i = from; i < lines.Length; i++)
        {
            var folded = lines[i].Folded;
            if (isContents[i])
            {
                continue;
            }

            if (i > from && AttachmentHeading.ReadLabelled(folded) is not null)
            {
                break;
            }

            if (ReadLine(folded, NumberStyle.Jou) is { } article && (isBody || (article.Number == 1 && found is null)))
            {
                // A cover sheet may count its entries 1, 2 before the articles.
                return NumberStyle.Jou;
            }

            found ??= ReadLine(folded, NumberStyle.Dai) is { Number: 1 } ? NumberStyle.Dai
                : PlainHeading.Read(folded) is { Number: 1 } && HasSecond(lines, i) ? NumberStyle.Plain
                : null;
            if (found is not null && !isBody)
            {
                return found;
            }
        }

        return found;
    }

    /// <summary>Reads a number of one style at the start of a folded line.</summary>
    public static ProvisionNumber? Read(string folded, NumberStyle? style) => style switch
    {
        NumberStyle.Jou => ArticleHeading.Read(folded),
        NumberStyle.Dai => NumberedHeading.Read(folded),
        NumberStyle.Plain => PlainHeading.Read(folded),
        _ => null,
    };

    private static ProvisionNumber? ReadLine(string folded, NumberStyle style) =>
        Read(CaptionLine.ReadBeforeNumber(folded) is { } caption ? folded[caption.Next..] : folded, style);

    private static bool HasSecond(ImmutableArray<SourceLine> lines, int from)
    {
        for (var i = from + 1; i < Math.Min(lines.Length, from + ListLookahead); i++)
        {
            if (PlainHeading.Read(lines[i].Folded) is { Number: 2 })
            {
                return true;
            }
        }

        return false;
    }
}
