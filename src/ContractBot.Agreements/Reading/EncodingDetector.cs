using System.Text;

namespace ContractBot.Agreements.Reading;

/// <summary>Finds out how Japanese text is encoded, and decodes it strictly: no character is ever replaced.</summary>
/// <remarks>
/// A byte-order mark decides. Without one, NUL bytes mean UTF-16 or nothing, ESC among bytes of seven bits ISO-2022-JP or nothing; valid UTF-8 is UTF-8;
/// of Shift_JIS and EUC-JP that one is taken under which the characters are more plausible, since most EUC-JP text
/// is also valid Shift_JIS, full of half-width katakana.
/// </remarks>
internal static class EncodingDetector
{
    /// <summary>Text with the name of its encoding.</summary>
    public readonly record struct Decoded(string Text, string EncodingName);

    private const double LeastPlausible = 0.7;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, true);
    private static readonly Encoding Utf16Le = new UnicodeEncoding(false, false, true);
    private static readonly Encoding Utf16Be = new UnicodeEncoding(true, false, true);
    private static readonly Encoding ShiftJis = Strict(932);
    private static readonly Encoding EucJp = Strict(51932);

    /// <summary>The text, or null where no known encoding fits.</summary>
    public static Decoded? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Try(Utf8, bytes[3..], "utf-8");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Try(Utf16Le, bytes[2..], "utf-16le");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Try(Utf16Be, bytes[2..], "utf-16be");
        }

        if (bytes.Contains((byte)0))
        {
            return MorePlausible(Try(Utf16Le, bytes, "utf-16le"), Try(Utf16Be, bytes, "utf-16be"));
        }

        // ESC starts a shift sequence of ISO-2022-JP, whose bytes would all pass for ASCII.
        if (bytes.Contains((byte)0x1B))
        {
            return bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF) || bytes.IndexOf("\u001B$"u8) < 0 ? null : MorePlausible(DecodeAs(bytes, "iso-2022-jp"), null);
        }

        return Try(Utf8, bytes, "utf-8")
            ?? MorePlausible(Try(ShiftJis, bytes, "shift_jis"), Try(EucJp, bytes, "euc-jp"));
    }

    /// <summary>The text in the encoding of that name, or null where some byte does not fit.</summary>
    /// <param name="bytes">The bytes, without a byte-order mark.</param>
    /// <param name="name"><c>utf-8</c>, <c>shift_jis</c>, <c>euc-jp</c> or <c>iso-2022-jp</c>.</param>
    public static Decoded? DecodeAs(ReadOnlySpan<byte> bytes, string name) => Try(
        name switch
        {
            "shift_jis" => ShiftJis,
            "euc-jp" => EucJp,
            "iso-2022-jp" => Strict(50220),
            _ => Utf8,
        },
        bytes,
        name);

    private static Decoded? Try(Encoding encoding, ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            return new Decoded(encoding.GetString(bytes), name);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Decoded? MorePlausible(Decoded? first, Decoded? second)
    {
        var one = first is { } f ? Plausibility(f.Text) : 0;
        var two = second is { } s ? Plausibility(s.Text) : 0;
        return Math.Max(one, two) < LeastPlausible ? null : one >= two ? first : second;
    }

    /// <summary>The share of characters that Japanese documents are made of, from 0 to 1; ASCII counts little.</summary>
    private static double Plausibility(string text)
    {
        const double AsciiWeight = 0.05;
        double good = 0;
        double all = 0;
        foreach (var unit in text)
        {
            var weight = unit < 0x80 ? AsciiWeight : 1;
            all += weight;
            good += IsUsual(unit) ? weight : 0;
        }

        return all == 0 ? 0 : good / all;
    }

    // Kana, CJK punctuation, unified ideographs, full-width forms, circled numbers, general punctuation, box drawing.
    private static bool IsUsual(char unit) => unit switch
    {
        '\t' or '\n' or '\r' or '\f' => true,
        >= ' ' and <= '~' => true,
        >= '\u3000' and <= '\u30FF' => true,
        >= '\u4E00' and <= '\u9FFF' => true,
        >= '\uFF01' and <= '\uFF5E' => true,
        >= '\u2000' and <= '\u26FF' => true,
        >= '\u3200' and <= '\u33FF' => true,
        _ => false,
    };

    private static Encoding Strict(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException($"Code page {codePage} is part of the runtime.");
}
