using System.Collections.Immutable;

namespace ContractBot.Agreements.Reading;

/// <summary>Finds the files of a corpus folder and its sub-folders, in ordinal order of their relative paths.</summary>
internal static class CorpusFiles
{
    // What Windows puts into folders for itself.
    private static readonly string[] NamesOfWindows = ["Thumbs.db", "desktop.ini"];

    /// <summary>What can be seen of each file without opening it; folders that may not be listed are reported.</summary>
    public static ImmutableArray<FileSight> List(string folder, ICollection<UnreadableFile> unreadable)
    {
        var found = new List<FileSight>();
        Walk(new DirectoryInfo(folder), "", found, unreadable);
        found.Sort(static (left, right) => string.CompareOrdinal(left.FileName, right.FileName));
        return [.. found];
    }

    private static void Walk(DirectoryInfo folder, string prefix, List<FileSight> found, ICollection<UnreadableFile> unreadable)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            unreadable.Add(new UnreadableFile(prefix.Length == 0 ? "." : prefix.TrimEnd('/'), UnreadableReason.AccessDenied));
            return;
        }

        foreach (var entry in entries)
        {
            // ~$契約書.docx lies beside a file for as long as Word has it open.
            if (entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal) || NamesOfWindows.Contains(entry.Name, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (entry is DirectoryInfo inner)
            {
                // A link to a folder could lead back to one of its parents.
                if (inner.LinkTarget is null)
                {
                    Walk(inner, $"{prefix}{inner.Name}/", found, unreadable);
                }
            }
            else
            {
                found.Add(Sight(prefix + entry.Name, (FileInfo)entry));
            }
        }
    }

    private static FileSight Sight(string name, FileInfo file)
    {
        try
        {
            var content = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            return new FileSight(name, content.Length, content.LastWriteTimeUtc);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Removed since the folder was listed, or a link to nothing: opening it will tell.
            return new FileSight(name, -1, default);
        }
    }
}
