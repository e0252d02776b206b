using System.Globalization;

namespace ContractBot.DictionaryCompiler;

/// <summary>Compiles <c>matrix.def</c>: a line with the two dimensions, then lines of previous, next and cost.</summary>
internal sealed class ConnectionMatrix
{
    private readonly IReadOnlyList<string> _lines;

    /// <summary>Takes the lines of <c>matrix.def</c>.</summary>
    /// <exception cref="DictionarySourceException">When the matrix is not square.</exception>
    public ConnectionMatrix(IReadOnlyList<string> lines)
    {
        _lines = lines;
        var dimensions = lines[0].Split(' ');
        if (dimensions is not [var previous, var next] || previous != next)
        {
            throw new DictionarySourceException($"matrix.def must be square, and begins with: {lines[0]}");
        }

        Size = int.Parse(previous, CultureInfo.InvariantCulture);
    }

    /// <summary>Rows and columns.</summary>
    public int Size { get; }

    /// <summary>The costs in rows by the next word's number, by <paramref name="numbers"/>.</summary>
    public short[] Compile(ConnectionNumbers numbers)
    {
        var costs = new short[Size * Size];
        Span<Range> fields = stackalloc Range[3];
        for (var i = 1; i < _lines.Count; i++)
        {
            var line = _lines[i].AsSpan();
            line.Split(fields, ' ');
            var previous = int.Parse(line[fields[0]], provider: CultureInfo.InvariantCulture);
            var next = int.Parse(line[fields[1]], provider: CultureInfo.InvariantCulture);
            costs[(numbers[next] * Size) + numbers[previous]] =
                short.Parse(line[fields[2]], provider: CultureInfo.InvariantCulture);
        }

        return costs;
    }
}
