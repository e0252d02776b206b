using System.Security.Cryptography;
using ContractBot.Agreements.Reading.Word;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading;

/// <summary>Reads the text of one file: a text file of unknown encoding, or another format by its extension.</summary>
internal static class TextFile
{
    /// <summary>What came of it: the text, or why there is none.</summary>
    public readonly record struct Content(SourceText? Source, UnreadableReason Reason);

    /// <summary>Reads the file at <paramref name="path"/> unless it is larger than <paramref name="largest"/> bytes.</summary>
    public static Content Read(string path, string fileName, long largest)
    {
        byte[] bytes;
        try
        {
            // An empty file is not even opened: a pipe would never end.
            var length = new FileInfo(path).Length;
            if (length == 0)
            {
                return new Content(null, UnreadableReason.Empty);
            }

            if (length > largest)
            {
                return new Content(null, UnreadableReason.TooLarge);
            }

            bytes = File.ReadAllBytes(path);
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            return new Content(null, UnreadableReason.AccessDenied);
        }

        return Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".DOCX" => TextOfWord.Read(bytes, fileName),
            _ => Decode(bytes, fileName),
        };
    }

    /// <summary>Decodes a file's bytes.</summary>
    public static Content Decode(ReadOnlySpan<byte> bytes, string fileName)
    {
        if (BinaryContent.HasSignature(bytes))
        {
            return new Content(null, UnreadableReason.Binary);
        }

        if (EncodingDetector.Decode(bytes) is not { } decoded)
        {
            return new Content(null, BinaryContent.HasControls(bytes) ? UnreadableReason.Binary : UnreadableReason.UnknownEncoding);
        }

        if (BinaryContent.IsMostlyControls(decoded.Text))
        {
            return new Content(null, UnreadableReason.Binary);
        }

        return string.IsNullOrWhiteSpace(decoded.Text)
            ? new Content(null, UnreadableReason.Empty)
            : new Content(new SourceText(fileName, decoded.Text, decoded.EncodingName, Convert.ToHexStringLower(SHA256.HashData(bytes))), default);
    }
}
