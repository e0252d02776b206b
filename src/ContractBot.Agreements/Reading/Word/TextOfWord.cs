using System.Security.Cryptography;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Reads a Word file (<c>.docx</c>) as lines of text, numbered as Word shows them.</summary>
internal static class TextOfWord
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // Office wraps a file with a password into a compound file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
    private static readonly byte[] EncryptedStream = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The text of the file's bytes, or why there is none.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="isInserted">Whether another Word file puts it in; it may put in no further ones, so that reading ends.</param>
    public static TextFile.Content Read(byte[] bytes, string fileName, bool isInserted = false)
    {
        if (bytes.AsSpan().StartsWith(CompoundFile))
        {
            return new(null, bytes.AsSpan().IndexOf(EncryptedStream) >= 0 ? UnreadableReason.Encrypted : UnreadableReason.OldWordFormat);
        }

        if (PackageLimits.Broken(bytes) is { } reason)
        {
            return new(null, reason);
        }

        HeadedLines lines;
        bool hasPictures;
        try
        {
            (lines, hasPictures) = WordDocument.Read(bytes, isInserted);
        }
        catch (NotSupportedException)
        {
            return new(null, UnreadableReason.UnsupportedFormat);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // The packaging and document libraries name no closed set of what they throw on broken files.
            return new(null, UnreadableReason.Damaged);
        }

        var text = string.Join('\n', lines.Lines).TrimEnd();
        return string.IsNullOrWhiteSpace(text)
            ? new(null, hasPictures ? UnreadableReason.ScanWithoutText : UnreadableReason.Empty)
            : new(new SourceText(fileName, text, "docx", Convert.ToHexStringLower(SHA256.HashData(bytes))) { Headings = lines.Headings() }, default);
    }
}
