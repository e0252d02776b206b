using System.IO.Compression;
using System.Xml;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Refuses packages that would take too much memory or too deep a stack, before any part of them is built up.</summary>
internal static class PackageLimits
{
    /// <summary>No part may unpack to more characters than this, and all of them together to eight times as many bytes.</summary>
    public const int LargestPart = 32 * 1024 * 1024;

    private const long LargestTotal = 8L * LargestPart;
    private const int MostParts = 10_000;

    // A table in a text box in a table in a content control is about forty deep.
    private const int Deepest = 256;

    /// <summary>Why the package cannot be read, or null when it is within the limits.</summary>
    public static UnreadableReason? Broken(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts || archive.Entries.Sum(entry => (double)entry.Length) > LargestTotal)
            {
                return UnreadableReason.TooLarge;
            }

            foreach (var entry in archive.Entries)
            {
                if (BrokenPart(entry) is { } reason)
                {
                    return reason;
                }
            }

            return null;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return UnreadableReason.Damaged;
        }
    }

    private static UnreadableReason? BrokenPart(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, MaxCharactersInDocument = 0 });
        try
        {
            if (entry.Length > LargestPart && reader.Read())
            {
                return UnreadableReason.TooLarge;
            }

            while (reader.Read())
            {
                if (reader.Depth > Deepest)
                {
                    return UnreadableReason.Damaged;
                }
            }
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException)
        {
            // A picture, or broken markup: the document tells whether it needs this part.
        }

        return null;
    }
}
