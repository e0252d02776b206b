using ContractBot.Search.Postings;

namespace ContractBot.Search.Segments;

/// <summary>Writes the data of a segment to a stream and keeps the checksum of each page. The caller disposes of the stream.</summary>
internal sealed class SegmentOutput(Stream stream)
{
    private readonly byte[] _page = new byte[SegmentBytes.PageLength];
    private readonly List<uint> _checksums = [];
    private int _filled;

    /// <summary>Bytes written.</summary>
    public long Position { get; private set; }

    /// <summary>Appends <paramref name="bytes"/>.</summary>
    /// <exception cref="IOException">When the stream cannot take them.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Position += bytes.Length;
        while (!bytes.IsEmpty)
        {
            var part = bytes[..Math.Min(bytes.Length, _page.Length - _filled)];
            part.CopyTo(_page.AsSpan(_filled));
            _filled += part.Length;
            bytes = bytes[part.Length..];
            if (_filled == _page.Length)
            {
                EndPage();
            }
        }
    }

    /// <summary>Ends the data, appends the directory, the checksums and the trailer, and returns the checksum of these.</summary>
    /// <exception cref="IOException">When the stream cannot take them.</exception>
    public uint Finish(ReadOnlySpan<byte> directory)
    {
        if (_filled > 0)
        {
            EndPage();
        }

        var footer = new ByteWriter();
        footer.Bytes(directory);
        foreach (var checksum in _checksums)
        {
            footer.UInt32(checksum);
        }

        footer.UInt64((ulong)Position);
        footer.UInt32((uint)directory.Length);
        footer.UInt32((uint)_checksums.Count);
        var ofFooter = Checksum.Of(footer.Written);
        footer.UInt32(ofFooter);
        footer.UInt32(SegmentFormat.EndMagic);
        Append(footer.Written);
        return ofFooter;
    }

    private void EndPage()
    {
        var page = _page.AsSpan(0, _filled);
        _checksums.Add(Checksum.Of(page));
        Append(page);
        _filled = 0;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        try
        {
            stream.Write(bytes);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // What .NET makes of a file that grows past what the file system or a quota allows.
            throw new IOException("The file has become too large.", exception) { HResult = IndexWriteException.FileTooLarge };
        }
    }
}
