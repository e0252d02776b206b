using System.Collections.Immutable;
using System.Security.Cryptography;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading;

/// <summary>Reads one text file of unknown encoding.</summary>
internal static class TextFile
{
    /// <summary>What came of it: the text, or why there is none.</summary>
    public readonly record struct Content(SourceText? Source, UnreadableReason Reason)
    {
        /// <summary>Pages, from 1, that show no text where others do.</summary>
        public ImmutableArray<int> PagesWithoutText { get; init; } = [];
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
