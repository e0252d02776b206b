using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// Writes the cleaned text: the lines' content with real line ends between them and nothing where a line was wrapped.
/// Each unit maps back to the file; nothing else changes.
/// </summary>
internal sealed class TextCleaner
{
    private readonly int[] _starts;

    private TextCleaner(NormalizedText cleaned, int[] starts)
    {
        Cleaned = cleaned;
        _starts = starts;
    }

    /// <summary>The cleaned text.</summary>
    public NormalizedText Cleaned { get; }

    /// <summary>Cleans a file's text by what its lines are.</summary>
    public static TextCleaner Clean(string source, ImmutableArray<SourceLine> lines, Outline outline, WrapWidth width)
    {
        var builder = new NormalizedText.Builder(source);
        var starts = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (i > 0)
            {
                Separate(builder, source, lines[i - 1], line, IsWrap(lines, outline.Roles, width, i));
            }

            starts[i] = builder.Length;
            for (var column = 0; column < line.Text.Length; column++)
            {
                builder.Replace(line.OriginOf(column), line.Text[column]);
            }
        }

        return new TextCleaner(builder.Build(), starts);
    }

    /// <summary>Where a place of the lines lies in the cleaned text.</summary>
    public int OffsetOf(Place place) => _starts.Length == 0 ? 0 : _starts[place.Line] + place.Column;

    /// <summary>Where a stretch of the lines lies in the cleaned text.</summary>
    public TextSpan SpanOf(Stretch stretch) => new(OffsetOf(stretch.Start), OffsetOf(stretch.End));

    private static bool IsWrap(ImmutableArray<SourceLine> lines, LineRole[] roles, WrapWidth width, int i) =>
        roles[i] == LineRole.Text
        && roles[i - 1] is LineRole.Text or LineRole.Start
        && LineWrap.Joins(lines[i - 1], lines[i], width);

    private static void Separate(NormalizedText.Builder builder, string source, SourceLine line, SourceLine next, bool wrapped)
    {
        if (!wrapped)
        {
            builder.Replace(line.LineEnd, '\n');
        }
        else if (line.TrailingSpace >= 0 && char.IsAsciiLetterOrDigit(line.Text[^1]) && char.IsAsciiLetterOrDigit(next.Text[0]))
        {
            // Two words in Latin letters: the wrap stands for the space between them.
            builder.Replace(line.TrailingSpace, source[line.TrailingSpace]);
        }
    }
}
