namespace ContractBot.Agreements.Reading;

/// <summary>Tells bytes that are no text: by the first bytes of well-known formats, and by control characters.</summary>
internal static class BinaryContent
{
    // PDF · ZIP (Word, Excel) · OLE (old Word, Excel) · PNG · JPEG · GIF · gzip · ELF · RTF
    private static readonly byte[][] Signatures =
    [
        "%PDF-"u8.ToArray(),
        [0x50, 0x4B, 0x03, 0x04],
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        [0xFF, 0xD8, 0xFF],
        "GIF8"u8.ToArray(),
        [0x1F, 0x8B, 0x08],
        [0x7F, 0x45, 0x4C, 0x46],
        "{\\rtf"u8.ToArray(),
    ];

    /// <summary>Whether the bytes begin like a well-known format that is not plain text.</summary>
    public static bool HasSignature(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in Signatures)
        {
            if (bytes.StartsWith(signature))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a byte is among them that no text encoding uses: NUL and most of the other control characters.</summary>
    public static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        foreach (var unit in bytes)
        {
            if (IsControl((char)unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether more than one character in a hundred is a control character, or one of them is NUL.</summary>
    public static bool IsMostlyControls(string text)
    {
        var controls = 0;
        foreach (var unit in text)
        {
            if (unit == '\0')
            {
                return true;
            }

            controls += IsControl(unit) ? 1 : 0;
        }

        return controls * 100L > text.Length;
    }

    // Tabs, line ends and form feeds are layout; ESC switches character sets; 0x1A ended files under DOS.
    private static bool IsControl(char unit) => unit < ' ' && unit is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A' or '\u001B');
}
