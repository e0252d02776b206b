using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ContractBot.Agreements.Reading;

/// <summary>
/// What reading a corpus folder came to, kept so that reading it again opens only what changed: a file that looks the same is not
/// opened, one that only looks different (copied again, touched) is not read. Safe for several threads.
/// </summary>
public sealed class CorpusMemory
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>What came of a file when it was read last; null where it, or the sidecar beside it, has changed since.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="file">The file as it looks now.</param>
    /// <param name="sidecar">The sidecar beside it as it looks now; null where there is none.</param>
    internal FilesAtOnce.Outcome? Recall(string folder, FileSight file, FileSight? sidecar)
    {
        if (!_entries.TryGetValue(file.FileName, out var entry))
        {
            return null;
        }

        if (entry.File == file && entry.Sidecar == sidecar)
        {
            return entry.Outcome;
        }

        if (entry.Outcome.Agreement?.Source.Sha256 is not { } content
            || (entry.File != file && (entry.File.Length != file.Length || Hash(folder, file) != content))
            || (entry.Sidecar != sidecar && (entry.SidecarHash is null || sidecar is null || Hash(folder, sidecar.Value) != entry.SidecarHash)))
        {
            return null;
        }

        _entries[file.FileName] = entry with { File = file, Sidecar = sidecar };
        return entry.Outcome;
    }

    /// <summary>Remembers what came of a file, unless that hung on something else than the file.</summary>
    internal void Keep(string folder, FileSight file, FileSight? sidecar, FilesAtOnce.Outcome outcome)
    {
        if (outcome.Agreement is null && outcome.Reason.HangsOnMachine())
        {
            _entries.TryRemove(file.FileName, out _);
            return;
        }

        _entries[file.FileName] = new Entry(file, sidecar, sidecar is { } beside ? Hash(folder, beside) : null, outcome);
    }

    /// <summary>Forgets all files but these.</summary>
    internal void KeepOnly(IEnumerable<string> files)
    {
        var kept = files.ToHashSet(StringComparer.Ordinal);
        foreach (var gone in _entries.Keys.Where(f => !kept.Contains(f)))
        {
            _entries.TryRemove(gone, out _);
        }
    }

    private static string? Hash(string folder, FileSight file)
    {
        try
        {
            using var content = File.OpenRead(Path.Combine(folder, file.FileName));
            return Convert.ToHexStringLower(SHA256.HashData(content));
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            return null;
        }
    }

    private sealed record Entry(FileSight File, FileSight? Sidecar, string? SidecarHash, FilesAtOnce.Outcome Outcome);
}
