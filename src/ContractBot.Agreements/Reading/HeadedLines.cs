using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading;

/// <summary>Lines that a reader found, and which of them the file sets as headings.</summary>
/// <param name="Lines">The lines, without line ends.</param>
/// <param name="Levels">The level of each heading, by the line's index.</param>
internal sealed record HeadedLines(IReadOnlyList<string> Lines, IReadOnlyDictionary<int, int> Levels)
{
    /// <summary>Where the headings start once each line is followed by LF.</summary>
    public ImmutableArray<HeadingLine> Headings()
    {
        var headings = ImmutableArray.CreateBuilder<HeadingLine>();
        var start = 0;
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Levels.TryGetValue(i, out var level))
            {
                headings.Add(new HeadingLine(start, level));
            }

            start += Lines[i].Length + 1;
        }

        return headings.ToImmutable();
    }
}
