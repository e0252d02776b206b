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
    private const int ShortestName = 2;

    /// <summary>The sections in <paramref name="block"/> of the cleaned text, in order; lines before the first mark belong to none.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="block">Where the lines stand.</param>
    /// <param name="known">The parties' short names so far as they are known.</param>
    public static ImmutableArray<PartySection> Find(string text, TextSpan block, ImmutableArray<string> known)
    {
        var sections = ImmutableArray.CreateBuilder<PartySection>();
        foreach (var line in Lines(text, block))
        {
            var folded = Widths.ToHalfWidth(line.Slice(text));
            if (folded.Length <= LongestLine && PartyMark.Read(folded, known) is { } mark)
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

    /// <summary>The lines of a party before which no mark stands: those of one address, or between two blank lines, in which it is named.</summary>
    public static PartySection? Unmarked(string text, TextSpan block, Party party)
    {
        var name = Packed(party.Name);
        if (party.IsBlank || name.Length < ShortestName)
        {
            return null;
        }

        var groups = new List<List<TextSpan>> { new() };
        foreach (var line in Lines(text, block))
        {
            var words = line.Slice(text);
            var opens = AddressRule.Is(words.Trim()) || EntryPieces.Of(text, line).First().Label == EntryLabel.Address;
            if (groups[^1].Count > 0 && (opens || string.IsNullOrWhiteSpace(words)))
            {
                groups.Add([]);
            }

            if (words.Length <= LongestLine && !string.IsNullOrWhiteSpace(words))
            {
                groups[^1].Add(line);
            }
        }

        return groups.FindAll(g => g.Count <= LongestSection && g.Exists(line => Packed(line.Slice(text)).StartsWith(name, StringComparison.Ordinal) || Packed(line.Slice(text)).EndsWith(name, StringComparison.Ordinal))) is [var own]
            ? new PartySection(party.ShortNames, new TextSpan(own[0].Start, own[0].Start), [.. own])
            : null;
    }

    private static string Packed(string words) => string.Concat(words.Where(unit => !char.IsWhiteSpace(unit)));

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
