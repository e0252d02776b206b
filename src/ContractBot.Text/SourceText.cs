using System.Collections.Immutable;

namespace ContractBot.Text;

/// <summary>A file's text as decoded, before any cleaning: what every offset map leads back to.</summary>
/// <param name="FileName">Path relative to the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Text">The decoded characters, without a byte-order mark; line ends as in the file.</param>
/// <param name="EncodingName">How the bytes were decoded: <c>utf-8</c>, <c>utf-16le</c>, <c>utf-16be</c>, <c>shift_jis</c>, <c>euc-jp</c> or <c>iso-2022-jp</c>; <c>docx</c> for a Word file, <c>pdf</c> for a PDF file.</param>
/// <param name="Sha256">The file's SHA-256 in lower-case hexadecimal.</param>
public sealed record SourceText(string FileName, string Text, string EncodingName, string Sha256)
{
    // Found when first asked for; two threads that ask at once find the same. No part of the record's value.
    private int[]? _lineStarts;

    /// <summary>The decoded characters, without a byte-order mark; line ends as in the file.</summary>
    public string Text
    {
        get;
        init
        {
            field = value;
            _lineStarts = null;
            Headings = [];
        }
    } = Text;

    /// <summary>The lines that the file sets as headings, in order; empty where its format or its author sets none. They belong to this text: another one has none.</summary>
    public ImmutableArray<HeadingLine> Headings { get; init; } = [];

    /// <summary>
    /// Line and column, both from 1, of the unit at <paramref name="offset"/>. A line ends after LF, CR LF, or a CR alone;
    /// the end of the text has a position too.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="offset"/> is negative or lies past the end of the text.</exception>
    public (int Line, int Column) PositionAt(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var starts = _lineStarts ??= FindLineStarts(Text);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>Whether both are the same file with the same text and headings.</summary>
    public bool Equals(SourceText? other) =>
        other is not null && FileName == other.FileName && Text == other.Text && EncodingName == other.EncodingName && Sha256 == other.Sha256
        && Headings.AsSpan().SequenceEqual(other.Headings.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FileName, Text, EncodingName, Sha256);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
