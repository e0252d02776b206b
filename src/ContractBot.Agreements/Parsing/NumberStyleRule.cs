using System.Collections.Immutable;

namespace ContractBot.Agreements.Parsing;

/// <summary>How the articles of a part are numbered, seen before it is read: 第1条, else 第1, else 1.</summary>
internal static class NumberStyleRule
{
    private const int ListLookahead = 200;
    private const int AttachmentLookahead = 300;

    /// <summary>The style of the part whose text starts at line <paramref name="from"/>; null for text without numbers.</summary>
    public static NumberStyle? Choose(ImmutableArray<SourceLine> lines, ImmutableArray<bool> isContents, int from, bool isBody)
    {
        NumberStyle? found = null;
        var second = from;
        var end = isBody ? lines.Length : Math.Min(lines.Length, from + AttachmentLookahead);
        for (var i = from; i < end; i++)
        {
            var folded = lines[i].Folded;
            if (isContents[i])
            {
                continue;
            }

            if (i > from && (AttachmentHeading.ReadLabelled(folded) is not null || (!isBody && AttachmentHeading.IsAttachmentTitle(folded))))
            {
                break;
            }

            if (ReadLine(folded, NumberStyle.Jou) is { } article && (isBody || (article.Number == 1 && found is null)))
            {
                // A cover sheet may count its entries 1, 2 before the articles.
                return NumberStyle.Jou;
            }

            found ??= ReadLine(folded, NumberStyle.Dai) is { Number: 1 } ? NumberStyle.Dai
                : PlainHeading.Read(folded) is { Number: 1 } && HasSecond(lines, i, ref second) ? NumberStyle.Plain
                : null;
            if (found is not null && !isBody)
            {
                return found;
            }
        }

        return found ?? (isBody ? null : Bracketed(lines, from, end));
    }

    // 別紙: (1) 点検は、…。 (2) …。 with nothing else that counts
    private static NumberStyle? Bracketed(ImmutableArray<SourceLine> lines, int from, int end)
    {
        var last = 0;
        for (var i = from; i < end && last < 2; i++)
        {
            if (i > from && (AttachmentHeading.ReadLabelled(lines[i].Folded) is not null || AttachmentHeading.IsAttachmentTitle(lines[i].Folded)))
            {
                break;
            }

            last = Read(lines[i], NumberStyle.Bracketed) is { } number && number.Number == last + 1 ? number.Number : last;
        }

        return last > 1 ? NumberStyle.Bracketed : null;
    }

    /// <summary>Reads a number of one style at the start of a line; the place counts in a list that writes 1 before every entry.</summary>
    public static ProvisionNumber? Read(SourceLine line, NumberStyle? style) => style switch
    {
        NumberStyle.Plain => PlainHeading.Read(line.Folded) is { } number ? number with { Number = line.Counted ?? number.Number } : null,
        NumberStyle.PlainHeading => line.IsHeading && PlainHeading.Read(line.Folded) is { } number ? number with { Style = NumberStyle.PlainHeading } : null,
        _ => Read(line.Folded, style),
    };

    /// <summary>Reads a number of one style at the start of a folded line.</summary>
    public static ProvisionNumber? Read(string folded, NumberStyle? style) => style switch
    {
        NumberStyle.Jou => ArticleHeading.Read(folded),
        NumberStyle.Dai => NumberedHeading.Read(folded),
        NumberStyle.Plain => PlainHeading.Read(folded),
        NumberStyle.Bracketed => ItemNumber.Read(folded) is [{ Style: ItemStyle.BracketedDigit } sign] ? new ProvisionNumber(sign.Length, sign.Number, null, NumberStyle.Bracketed) : null,
        _ => null,
    };

    private static ProvisionNumber? ReadLine(string folded, NumberStyle style) =>
        Read(CaptionLine.ReadBeforeNumber(folded) is { } caption ? folded[caption.Next..] : folded, style);

    /// <summary>Whether a 2 follows the 1 of line <paramref name="first"/>; <paramref name="second"/> remembers where the search stands.</summary>
    private static bool HasSecond(ImmutableArray<SourceLine> lines, int first, ref int second)
    {
        second = Math.Max(second, first + 1);
        while (second < Math.Min(lines.Length, first + ListLookahead) && Read(lines[second], NumberStyle.Plain) is not { Number: 2 })
        {
            second++;
        }

        return second < Math.Min(lines.Length, first + ListLookahead);
    }
}
