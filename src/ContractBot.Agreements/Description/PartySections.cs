using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Description;

/// <summary>The lines of one party in a signature block or a cover sheet.</summary>
/// <param name="Names">The short names and roles in the mark before them, without spaces: <c>委託者</c>, <c>甲</c>.</param>
/// <param name="Mark">Where the mark stands.</param>
/// <param name="Lines">The lines, the first without the mark.</param>
internal sealed record PartySection(ImmutableArray<string> Names, TextSpan Mark, ImmutableArray<TextSpan> Lines);

/// <summary>Cuts a stretch of lines into the sections of the parties.</summary>
internal static class PartySections
{
    // A party signs within a few lines; what comes after is another thing.
    private const int LongestSection = 10;
    private const int LongestLine = 120;

    /// <summary>The sections in <paramref name="block"/> of the cleaned text, in order; lines before the first mark belong to none.</summary>
    public static ImmutableArray<PartySection> Find(string text, TextSpan block)
    {
        var sections = ImmutableArray.CreateBuilder<PartySection>();
        foreach (var line in Lines(text, block))
        {
            var folded = Widths.ToHalfWidth(line.Slice(text));
            if (folded.Length <= LongestLine && PartyMark.Read(folded) is { } mark)
            {
                var rest = new TextSpan(line.Start + mark.Length, line.End);
                sections.Add(new PartySection(mark.Names, new TextSpan(line.Start, rest.Start), rest.IsEmpty ? [] : [rest]));
            }
            else if (sections.Count > 0 && folded.Length <= LongestLine && folded.AsSpan().Trim().Length > 0 && sections[^1].Lines.Length < LongestSection)
            {
                sections[^1] = sections[^1] with { Lines = sections[^1].Lines.Add(line) };
            }
        }

        return sections.ToImmutable();
    }

    private static IEnumerable<TextSpan> Lines(string text, TextSpan block)
    {
        for (var start = block.Start; start < block.End;)
        {
            var end = text.IndexOf('\n', start, block.End - start) is >= 0 and var found ? found : block.End;
            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }
}
