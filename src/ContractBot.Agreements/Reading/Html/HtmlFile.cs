using System.Security.Cryptography;
using AngleSharp.Html.Parser;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>Reads one web page: the text that a browser would show, a line for each block.</summary>
internal static class HtmlFile
{
    /// <summary>Reads a page's bytes.</summary>
    public static TextFile.Content Decode(ReadOnlySpan<byte> bytes, string fileName)
    {
        if (BinaryContent.HasSignature(bytes))
        {
            return new TextFile.Content(null, UnreadableReason.Binary);
        }

        if (HtmlEncoding.Decode(bytes) is not { } decoded)
        {
            return new TextFile.Content(null, BinaryContent.HasControls(bytes) ? UnreadableReason.Binary : UnreadableReason.UnknownEncoding);
        }

        if (BinaryContent.IsMostlyControls(decoded.Text))
        {
            return new TextFile.Content(null, UnreadableReason.Binary);
        }

        if (LinesOf(decoded.Text) is not { } lines)
        {
            return new TextFile.Content(null, UnreadableReason.Damaged);
        }

        var text = Text(lines);
        return string.IsNullOrWhiteSpace(text)
            ? new TextFile.Content(null, UnreadableReason.Empty)
            : new TextFile.Content(new SourceText(fileName, text, decoded.EncodingName, Convert.ToHexStringLower(SHA256.HashData(bytes))) { Headings = lines.Headings() }, default);
    }

    /// <summary>The text that the page shows; null where its elements are nested deeper than any person would.</summary>
    public static string? TextOf(string html) => LinesOf(html) is { } lines ? Text(lines) : null;

    private static string Text(HeadedLines lines) => string.Concat(lines.Lines.Select(line => line + "\n"));

    private static HeadedLines? LinesOf(string html)
    {
        if (ElementDepth.IsAbsurd(html))
        {
            return null;
        }

        using var document = new HtmlParser().ParseDocument(html);
        return VisibleText.Of(document);
    }
}
