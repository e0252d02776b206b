using System.Text;
using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>Decodes a page: by its byte-order mark, else as its <c>meta</c> element says, else as plain text is.</summary>
/// <remarks>Source: the HTML Standard, 13.2.3.2 Determining the character encoding; labels from the Encoding Standard, 4.2.</remarks>
internal static partial class HtmlEncoding
{
    // The standard looks at 1,024 bytes; pages made by hand put longer comments first.
    private const int Prescanned = 4096;

    /// <summary>The text, or null where no known encoding fits.</summary>
    public static EncodingDetector.Decoded? Decode(ReadOnlySpan<byte> bytes)
    {
        var marked = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        var label = marked ? "" : Label().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescanned)])).Groups["label"].Value;
        return Declared(label.ToUpperInvariant(), bytes) ?? EncodingDetector.Decode(bytes);
    }

    private static EncodingDetector.Decoded? Declared(string label, ReadOnlySpan<byte> bytes) => label switch
    {
        // A page that declares UTF-16 in ASCII letters is not UTF-16: the standard reads it as UTF-8.
        "UTF-8" or "UTF8" or "UTF-16" => EncodingDetector.DecodeAs(bytes, "utf-8"),
        "SHIFT_JIS" or "SHIFT-JIS" or "SJIS" or "X-SJIS" or "MS_KANJI" or "WINDOWS-31J" or "CSSHIFTJIS" or "CP932" or "MS932" => EncodingDetector.DecodeAs(bytes, "shift_jis"),
        "EUC-JP" or "X-EUC-JP" or "CSEUCPKDFMTJAPANESE" => EncodingDetector.DecodeAs(bytes, "euc-jp"),
        "ISO-2022-JP" or "CSISO2022JP" => EncodingDetector.DecodeAs(bytes, "iso-2022-jp"),
        _ => null,
    };

    // <meta charset="Shift_JIS"> · <meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">
    [GeneratedRegex("""<meta[^>]{0,400}?charset\s*=\s*["']?\s*(?<label>[A-Za-z0-9_\-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
