using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>Runs poppler's <c>pdftotext</c>, within bounds of time and output.</summary>
/// <param name="program">The program's path, or its name on the PATH.</param>
/// <param name="limits">The bounds; null for the usual ones.</param>
internal sealed partial class PdfToText(string program, PdfToText.Limits? limits = null)
{
    private const int MostMessages = 64 * 1024;
    private static readonly Limits Usual = new(TimeSpan.FromSeconds(60), 64 * 1024 * 1024);

    /// <summary>How long the program may run, and how many UTF-16 units it may write.</summary>
    public sealed record Limits(TimeSpan Time, int Output);

    /// <summary>The words of the file at <paramref name="path"/> with their places, as XHTML; or why there are none.</summary>
    public (string? Output, UnreadableReason Reason) Run(string path)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (var argument in (string[])["-bbox", "-enc", "UTF-8", Path.GetFullPath(path), "-"])
        {
            // The full path begins with the root, so that no name of a file can pass for an option.
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            return Await(process, limits ?? Usual);
        }
        catch (Exception missing) when (missing is Win32Exception or InvalidOperationException)
        {
            return (null, UnreadableReason.PdfToTextMissing);
        }
    }

    private static (string? Output, UnreadableReason Reason) Await(Process process, Limits limits)
    {
        var output = Task.Run(() => ReadUpTo(process.StandardOutput, limits.Output));
        var messages = Task.Run(() => ReadUpTo(process.StandardError, MostMessages));
        var all = Task.WhenAll(output, messages);

        // Whichever grows too large first, the program waits for a reader that will not come.
        var ended = Task.WaitAny([all, Grown(output), Grown(messages)], limits.Time);
        if (ended != 0 || !process.WaitForExit(limits.Time))
        {
            process.Kill(entireProcessTree: true);
            all.Wait(limits.Time);
            return (null, ended < 0 ? UnreadableReason.TimedOut : ended == 1 ? UnreadableReason.OutputTooLarge : UnreadableReason.Damaged);
        }

        return output.Result is not { } text ? (null, UnreadableReason.OutputTooLarge)
            : messages.Result is not { } said ? (null, UnreadableReason.Damaged)
            : Judge(text, said, process.ExitCode);
    }

    // Ends only where the reader gave up.
    private static async Task Grown(Task<string?> reading)
    {
        if (await reading.ConfigureAwait(false) is not null)
        {
            await Task.Delay(Timeout.Infinite).ConfigureAwait(false);
        }
    }

    private static (string? Output, UnreadableReason Reason) Judge(string output, string messages, int exitCode) =>
        Protection().IsMatch(messages) || exitCode == 3 ? (null, UnreadableReason.Encrypted)
        : MissingData().IsMatch(messages) ? (null, UnreadableReason.PdfToTextMissing)
        : exitCode != 0 || Damage().IsMatch(messages) ? (null, UnreadableReason.Damaged)
        : (output, default);

    private static string? ReadUpTo(StreamReader reader, int most)
    {
        var text = new StringBuilder();
        var buffer = new char[8192];
        try
        {
            for (int read; (read = reader.Read(buffer)) > 0;)
            {
                if (text.Length + read > most)
                {
                    return null;
                }

                text.Append(buffer, 0, read);
            }
        }
        catch (IOException)
        {
            // The program was stopped while it wrote.
            return null;
        }

        return text.ToString();
    }

    // Command Line Error: Incorrect password · Unsupported security handler · Copying of text from this document is not allowed.
    [GeneratedRegex("Incorrect password|security handler|is not allowed|encrypt", RegexOptions.IgnoreCase)]
    private static partial Regex Protection();

    // Syntax Error: Missing language pack for 'Adobe-Japan1' mapping · Couldn't find the 'UniJIS-UCS2-H' CMap file
    [GeneratedRegex("Missing language pack|CMap file", RegexOptions.IgnoreCase)]
    private static partial Regex MissingData();

    // Syntax Error: Unexpected end of file in flate stream · Couldn't read page catalog · Page count in top-level pages object is incorrect.
    // Warnings, sloppy operators and fonts that are not here cost no text.
    [GeneratedRegex("Syntax Error.*(?:in flate stream|end of file|Couldn't(?! (?:find|create) a font)|Page count|Missing page|Bad (?:block|code|dynamic|uncompressed)|Failed to (?:parse|get) page|Kid object|Bad xref|Invalid XRef|Unterminated|Missing 'endstream')", RegexOptions.IgnoreCase)]
    private static partial Regex Damage();
}
