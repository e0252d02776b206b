using System.Text;

namespace ContractBot.Teams.Files;

/// <summary>The name under which a file that somebody sent may stand in the corpus folder.</summary>
internal static class SafeFileName
{
    // File systems take 255 bytes; a Japanese character is three.
    private const int MaximumStemBytes = 180;

    private static readonly string[] Extensions = [".pdf", ".docx"];

    /// <summary>
    /// The last part of <paramref name="name"/> without what has a meaning in paths, on any system, or is not seen; null where it is none of a PDF or Word file, or
    /// nothing is left.
    /// </summary>
    public static string? Of(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var extension = Array.Find(Extensions, extension => last.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        if (extension is null)
        {
            return null;
        }

        var stem = new StringBuilder();
        var bytes = 0;
        foreach (var rune in last[..^extension.Length].EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*' or '\uFFFD' || IsInvisible(rune))
            {
                continue;
            }

            bytes += rune.Utf8SequenceLength;
            if (bytes > MaximumStemBytes)
            {
                break;
            }

            stem.Append(rune.ToString());
        }

        // A dot at the beginning hides a file.
        var clean = stem.ToString().Trim().TrimStart('.').Trim('.', ' ');
        return clean.Length == 0 ? null : clean + extension;
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.PrivateUse
            or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator or System.Globalization.UnicodeCategory.Surrogate;
}
