using System.Collections.Immutable;
using ContractBot.Search.Postings;
using ContractBot.Text;

namespace ContractBot.Search.Segments;

/// <summary>Reads what a <see cref="StoredPassagesWriter"/> wrote.</summary>
/// <param name="bytes">The segment.</param>
/// <param name="place">Where the passages lie.</param>
/// <param name="count">Number of passages.</param>
internal sealed class StoredPassages(SegmentBytes bytes, StoredPassagesPlace place, int count)
{
    /// <summary>Key and fields of a passage.</summary>
    public (string Key, ImmutableArray<StoredField> Fields) Read(int document)
    {
        var block = document / StoredPassagesWriter.BlockLength;
        var start = StartOf(block);
        var end = (block + 1) * StoredPassagesWriter.BlockLength < count ? StartOf(block + 1) : place.BlocksLength;
        var reader = new ByteReader(bytes.Slice(place.BlocksStart + start, (int)(end - start)));
        var key = "";
        for (var skipped = document % StoredPassagesWriter.BlockLength; skipped > 0; skipped--)
        {
            key = string.Concat(key.AsSpan(0, reader.Number()), reader.Text());
            Skip(ref reader);
        }

        key = string.Concat(key.AsSpan(0, reader.Number()), reader.Text());
        var fields = ImmutableArray.CreateBuilder<StoredField>();
        for (var left = reader.Number(); left > 0; left--)
        {
            var code = reader.Number();
            TextSpan? span = null;
            if (code % 2 == 1)
            {
                var from = reader.Number();
                span = new TextSpan(from, from + reader.Number());
            }

            fields.Add(new StoredField(place.FieldNames[code / 2], span));
        }

        return (key, fields.ToImmutable());
    }

    private static void Skip(ref ByteReader reader)
    {
        for (var left = reader.Number(); left > 0; left--)
        {
            if (reader.Number() % 2 == 1)
            {
                reader.Number();
                reader.Number();
            }
        }
    }

    private long StartOf(int block) => (uint)bytes.Int32(place.StartsStart + (4L * block));
}

/// <summary>Where stored passages lie in their segment.</summary>
/// <param name="FieldNames">The names that fields are numbered by.</param>
/// <param name="BlocksStart">Offset of the blocks.</param>
/// <param name="BlocksLength">Bytes of the blocks.</param>
/// <param name="StartsStart">Offset of the blocks' offsets, four bytes each.</param>
internal sealed record StoredPassagesPlace(ImmutableArray<string> FieldNames, long BlocksStart, long BlocksLength, long StartsStart);
