namespace ContractBot.Search.Segments;

/// <summary>What the files of an index begin and end with. docs/search.md describes them byte by byte.</summary>
internal static class SegmentFormat
{
    /// <summary>The format that this program writes and reads. Another one is refused at opening, and the index built anew from the corpus.</summary>
    public const int Version = 1;

    /// <summary>Bytes of the header: the magic number and the version.</summary>
    public const int HeaderLength = 8;

    /// <summary>Bytes of the trailer: length of the data, length of the directory, number of pages, checksum, magic number.</summary>
    public const int TrailerLength = 24;

    /// <summary>First bytes of a segment's file: <c>CBsg</c>.</summary>
    public const uint Magic = 0x67734243;

    /// <summary>Last bytes of a segment's file: <c>gsBC</c>; a file that lacks them was not written to its end.</summary>
    public const uint EndMagic = 0x43427367;
}
