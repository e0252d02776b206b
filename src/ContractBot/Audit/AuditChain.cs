using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ContractBot.Audit;

/// <summary>
/// The lines of the audit log hold on to one another: each has the SHA-256 of the line before, across the months. Who changes, removes or adds
/// a line has to write all later ones anew; a copy of the last hash kept elsewhere shows that too.
/// </summary>
internal static class AuditChain
{
    /// <summary>What the very first line has in place of a hash.</summary>
    public const string Start = "";

    /// <summary>The hash of a line without its end, in hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> line) => Convert.ToHexStringLower(SHA256.HashData(line));

    /// <summary>
    /// Follows the chain through <paramref name="files"/>, oldest first. The first line's own hash is taken as it is: the months before may have
    /// been removed as their time was over.
    /// </summary>
    public static AuditVerdict Follow(IEnumerable<string> files)
    {
        var (lines, last) = (0, (string?)null);
        foreach (var file in files)
        {
            var number = 0;
            foreach (var line in File.ReadLines(file, Encoding.UTF8))
            {
                number++;
                if (BeforeOf(line) is not { } before || (last is not null && before != last))
                {
                    return new AuditVerdict(lines, last, $"{Path.GetFileName(file)}:{number}");
                }

                lines++;
                last = HashOf(Encoding.UTF8.GetBytes(line));
            }
        }

        return new AuditVerdict(lines, last, null);
    }

    /// <summary>The hash of the last line of <paramref name="file"/>; <see cref="Start"/> where it has none.</summary>
    public static string LastOf(string file) => File.ReadLines(file, Encoding.UTF8).LastOrDefault() is { } line ? HashOf(Encoding.UTF8.GetBytes(line)) : Start;

    private static string? BeforeOf(string line)
    {
        try
        {
            using var entry = JsonDocument.Parse(line);
            return entry.RootElement.ValueKind == JsonValueKind.Object && entry.RootElement.TryGetProperty("before", out var before) ? before.GetString() : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>What following the chain gave.</summary>
/// <param name="Lines">So many lines hold.</param>
/// <param name="Last">The hash of the last one; null where there is none.</param>
/// <param name="Broken">The file and line that does not; null where all do.</param>
internal sealed record AuditVerdict(int Lines, string? Last, string? Broken);
