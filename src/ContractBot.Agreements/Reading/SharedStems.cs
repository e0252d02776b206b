using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading;

/// <summary>
/// Files of one stem, such as an agreement kept as Word and as PDF: where they say the same, one stands for all;
/// else none is served, since a citation could not tell them apart, nor anybody which of them holds.
/// </summary>
internal static class SharedStems
{
    private const int ShingleLength = 6;

    // A PDF may lose a sign of a list, or a line of a table.
    private const double LeastAlike = 0.95;

    // What keeps the structure best comes first.
    private static readonly string[] Formats = [".docx", ".md", ".html", ".htm", ".txt", ".pdf"];

    /// <summary>The outcomes with those taken back that another file stands for, or that another contradicts.</summary>
    public static void Settle(ImmutableArray<FileSight> files, FilesAtOnce.Outcome[] outcomes)
    {
        var groups = Enumerable.Range(0, files.Length)
            .Where(i => outcomes[i].Agreement is not null)
            .GroupBy(i => Path.GetFileNameWithoutExtension(files[i].FileName), StringComparer.Ordinal)
            .Where(g => g.Count() > 1);
        foreach (var group in groups)
        {
            var ordered = group.OrderBy(i => Array.IndexOf(Formats, Path.GetExtension(files[i].FileName).ToLowerInvariant())).ToList();
            var first = outcomes[ordered[0]].Agreement!;
            var same = ordered.Skip(1).All(i => SayTheSame(first.Text, outcomes[i].Agreement!.Text));
            foreach (var i in same ? ordered.Skip(1) : ordered)
            {
                outcomes[i] = new(null, same ? UnreadableReason.SameText : UnreadableReason.DuplicateId) { SidecarFaults = outcomes[i].SidecarFaults };
            }
        }
    }

    /// <summary>Whether two texts differ in no number, and in hardly any words; white space and widths do not count.</summary>
    public static bool SayTheSame(string one, string other)
    {
        var (a, b) = (Compact(one), Compact(other));
        if (a == b)
        {
            return true;
        }

        if (!a.Where(char.IsAsciiDigit).SequenceEqual(b.Where(char.IsAsciiDigit)))
        {
            return false;
        }

        var (inA, inB) = (Shingles(a), Shingles(b));
        return inA.Count > 0 && inB.Count > 0 && inA.Count(inB.Contains) >= LeastAlike * Math.Max(inA.Count, inB.Count);
    }

    private static string Compact(string text) => string.Concat(Widths.ToHalfWidth(text).Where(unit => !char.IsWhiteSpace(unit)));

    private static HashSet<string> Shingles(string text) =>
        [.. Enumerable.Range(0, Math.Max(0, text.Length - ShingleLength + 1)).Select(i => text.Substring(i, ShingleLength))];
}
