using System.Collections.Immutable;

namespace ContractBot.Text;

/// <summary>A file's text as decoded, before any cleaning: what every offset map leads back to.</summary>
/// <param name="FileName">Path relative to the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Text">The decoded characters, without a byte-order mark; line ends as in the file.</param>
/// <param name="EncodingName">How the bytes were decoded: <c>utf-8</c>, <c>utf-16le</c>, <c>utf-16be</c>, <c>shift_jis</c> or <c>euc-jp</c>.</param>
/// <param name="Sha256">The file's SHA-256 in lower-case hexadecimal.</param>
public sealed record SourceText(string FileName, string Text, string EncodingName, string Sha256)
{
    private readonly Lazy<ImmutableArray<int>> _lineStarts = new(() => FindLineStarts(Text));

    /// <summary>Line and column, both from 1, of the unit at <paramref name="offset"/>.</summary>
    public (int Line, int Column) PositionAt(int offset)
    {
        var starts = _lineStarts.Value;
        var index = starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
