using System.IO.Compression;
using System.Security.Cryptography;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Reads a Word file that only its pictures make too large: a copy without them is read in its place.</summary>
internal static class LargeWordFile
{
    /// <summary>Larger files (500 MiB) are refused.</summary>
    public const long LargestFile = 500L * 1024 * 1024;

    /// <summary>The text of the file at <paramref name="path"/>, or why there is none.</summary>
    public static TextFile.Content Read(string path, string fileName)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > LargestFile || WithoutPictures(file) is not { } bytes)
            {
                return new(null, UnreadableReason.TooLarge);
            }

            var content = TextOfWord.Read(bytes, fileName);
            file.Position = 0;
            return content.Source is { } source ? content with { Source = source with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(file)) } } : content;
        }
        catch (InvalidDataException)
        {
            // No package at all, but something large under this extension.
            return new(null, UnreadableReason.TooLarge);
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            return new(null, UnreadableReason.AccessDenied);
        }
    }

    // Null where the rest is too large as well. The pictures' parts stay, empty, since the document refers to them.
    private static byte[]? WithoutPictures(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Where(static entry => !IsPicture(entry)).Sum(static entry => (double)entry.CompressedLength) > CorpusReader.LargestFile)
        {
            return null;
        }

        using var copy = new MemoryStream();
        using (var target = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in archive.Entries)
            {
                using var stream = target.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                if (!IsPicture(entry) && entry.Length <= PackageLimits.LargestPart)
                {
                    using var part = entry.Open();
                    part.CopyTo(stream);
                }
            }
        }

        return copy.ToArray();
    }

    private static bool IsPicture(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("word/media/", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("word/embeddings/", StringComparison.OrdinalIgnoreCase);
}
