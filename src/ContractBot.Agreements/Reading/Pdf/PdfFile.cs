using System.Security.Cryptography;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>Reads one PDF file: its lines in reading order, without what belongs to the pages.</summary>
internal static class PdfFile
{
    private const int TrailerWithin = 2048;

    /// <summary>Reads a file's bytes; the program reads them itself, from <paramref name="path"/>.</summary>
    public static TextFile.Content Read(ReadOnlySpan<byte> bytes, string path, string fileName, PdfToText program)
    {
        if (!IsWhole(bytes))
        {
            return new TextFile.Content(null, UnreadableReason.Damaged);
        }

        var (output, failure) = program.Run(path);
        if (output is null)
        {
            return new TextFile.Content(null, failure);
        }

        var pages = PdfWords.Read(output);
        var text = TextOf(pages);
        return text is null
            ? new TextFile.Content(null, UnreadableReason.ScanWithoutText)
            : new TextFile.Content(new SourceText(fileName, text, "pdf", Convert.ToHexStringLower(SHA256.HashData(bytes))), default)
            {
                PagesWithoutText = [.. Enumerable.Range(1, pages.Count).Where(number => pages[number - 1].Words.IsEmpty)],
            };
    }

    /// <summary>The text of the pages, a form feed between them; null where they have none that could be read.</summary>
    public static string? TextOf(IReadOnlyList<PdfPage> pages)
    {
        var running = RunningLines.Remove(pages);
        var text = string.Join("\n\f", running.Select(PageText.Of).Where(static page => page.Length > 0));
        return IsReadable(text) ? text + "\n" : null;
    }

    // PDF 1.7, 7.5.2 and 7.5.5: a file begins with %PDF and ends with %%EOF; readers have always allowed for some bytes around them.
    private static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, TrailerWithin)].IndexOf("%PDF-"u8) >= 0 && bytes[Math.Max(0, bytes.Length - TrailerWithin)..].IndexOf("%%EOF"u8) >= 0;

    // A font without a table of its characters gives signs for private use, controls or replacements instead of text.
    private static bool IsReadable(string text)
    {
        var signs = text.Count(static unit => !char.IsWhiteSpace(unit));
        var unreadable = text.Count(static unit => unit is >= '\uE000' and <= '\uF8FF' or '\uFFFD' || (char.IsControl(unit) && !char.IsWhiteSpace(unit)));
        return signs > 0 && unreadable * 2L < signs;
    }
}
