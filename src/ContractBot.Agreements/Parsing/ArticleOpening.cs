using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>The lines that open an article: captions and variant headings, then the number.</summary>
/// <param name="First">The first of the lines.</param>
/// <param name="Line">The line with the number.</param>
/// <param name="Column">Where in it the number starts.</param>
/// <param name="Number">The number.</param>
/// <param name="Caption">The caption's words, if it stands before the number.</param>
/// <param name="VariantHeadings">The words of each bracketed heading.</param>
/// <param name="WrappedCaption">The second line of a caption that takes two.</param>
internal sealed record ArticleOpening(
    int First,
    int Line,
    int Column,
    ProvisionNumber Number,
    Stretch? Caption,
    ImmutableArray<Stretch> VariantHeadings,
    int? WrappedCaption = null)
{
    private const int MostLines = 6;

    /// <summary>Reads the lines from <paramref name="first"/>; null where no number of the style follows the captions.</summary>
    public static ArticleOpening? Read(ImmutableArray<SourceLine> lines, int first, NumberStyle? style)
    {
        Stretch? caption = null;
        int? wrapped = null;
        var variants = ImmutableArray.CreateBuilder<Stretch>();
        for (var i = first; i < Math.Min(lines.Length, first + MostLines); i++)
        {
            var folded = lines[i].Folded;
            if (VariantHeading.Read(folded) is { Count: > 0 } headings)
            {
                variants.AddRange(headings.Select(h => On(i, h)));
                continue;
            }

            if (caption is null && CaptionLine.Read(folded) is { } words)
            {
                caption = On(i, words);
                continue;
            }

            if (caption is null && i + 1 < lines.Length && CaptionLine.ReadOverTwo(folded, lines[i + 1].Folded) is { } ends)
            {
                caption = new Stretch(new Place(i, ends.Start), new Place(i + 1, ends.End));
                wrapped = ++i;
                continue;
            }

            var column = 0;
            if (caption is null && style == NumberStyle.Jou && CaptionLine.ReadBeforeNumber(folded) is { } before)
            {
                caption = On(i, before.Words);
                column = before.Next;
            }

            if (caption is null && variants.Count > 1 && !StatesCase(lines, variants[0]) && variants.Skip(1).Any(v => StatesCase(lines, v)))
            {
                // 【負担】 above 【定額の場合】: brackets of one kind for the caption and the case
                caption = variants[0];
                variants.RemoveAt(0);
            }

            return (column == 0 ? NumberStyleRule.Read(lines[i], style) : NumberStyleRule.Read(folded[column..], style)) is { } number
                ? new ArticleOpening(first, i, column, number, caption, variants.ToImmutable(), wrapped)
                : null;
        }

        return null;
    }

    /// <summary>Whether a caption or variant heading stands before the number.</summary>
    public bool HasCaption => Caption is not null || !VariantHeadings.IsEmpty;

    private static bool StatesCase(ImmutableArray<SourceLine> lines, Stretch heading) =>
        VariantHeading.StatesCase(lines[heading.Start.Line].Folded[heading.Start.Column..heading.End.Column]);

    private static Stretch On(int line, TextSpan span) => new(new Place(line, span.Start), new Place(line, span.End));
}
