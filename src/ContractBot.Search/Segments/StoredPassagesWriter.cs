using ContractBot.Search.Postings;

namespace ContractBot.Search.Segments;

/// <summary>
/// Writes what is kept of each passage, in blocks of 16. A key gives only what differs from the key before it in its block; each
/// field gives its name's number twice, and one more where a source span follows (start, length).
/// The agreement is not repeated here: see <see cref="AgreementTable"/>.
/// </summary>
internal sealed class StoredPassagesWriter
{
    /// <summary>Passages of a block.</summary>
    public const int BlockLength = 16;

    private readonly ByteWriter _blocks = new();
    private readonly ByteWriter _starts = new();
    private readonly List<string> _fieldNames = [];
    private string _last = "";

    /// <summary>Number of passages.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the next passage.</summary>
    public void Add(StoredPassage passage)
    {
        if (Count % BlockLength == 0)
        {
            _starts.UInt32((uint)_blocks.Length);
            _last = "";
        }

        var shared = passage.Key.AsSpan().CommonPrefixLength(_last);
        _blocks.Number(shared);
        _blocks.Text(passage.Key.AsSpan(shared));
        _blocks.Number(passage.Fields.Length);
        foreach (var field in passage.Fields)
        {
            var name = _fieldNames.IndexOf(field.Name);
            if (name < 0)
            {
                name = _fieldNames.Count;
                _fieldNames.Add(field.Name);
            }

            _blocks.Number((2 * name) + (field.SourceSpan is null ? 0 : 1));
            if (field.SourceSpan is { } span)
            {
                _blocks.Number(span.Start);
                _blocks.Number(span.Length);
            }
        }

        _last = passage.Key;
        Count++;
    }

    /// <summary>Writes the blocks and their offsets, and returns where they lie.</summary>
    public StoredPassagesPlace Write(SegmentOutput output)
    {
        var place = new StoredPassagesPlace([.. _fieldNames], output.Position, _blocks.Length, output.Position + _blocks.Length);
        output.Write(_blocks.Written);
        output.Write(_starts.Written);
        return place;
    }
}
