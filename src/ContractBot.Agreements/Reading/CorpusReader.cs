using System.Collections.Immutable;
using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Sidecars;

namespace ContractBot.Agreements.Reading;

/// <summary>Reads a folder of agreements: each file of a known format in it and in its sub-folders is one agreement.</summary>
public static class CorpusReader
{
    /// <summary>Files larger than this (20 MiB) are refused without being read: no agreement is so long. A Word file may hold larger pictures.</summary>
    public const long LargestFile = 20L * 1024 * 1024;

    /// <summary>
    /// Reads all files in ordinal order of their paths. Hidden files are passed over in silence; a YAML file describes
    /// the agreement beside it; every other file either becomes an agreement, named by its stem, or is listed with the reason why it did not.
    /// Files that share a stem are all refused, since a citation could not tell them apart.
    /// </summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="progress">Told after each file, in order; may be null.</param>
    /// <param name="cancellationToken">Looked at before each file.</param>
    /// <exception cref="CorpusFolderNotFoundException">When <paramref name="folder"/> does not exist or is a file.</exception>
    /// <exception cref="OperationCanceledException">When cancelled.</exception>
    public static CorpusReading Read(string folder, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken) =>
        Read(folder, ReadingOptions.Default, progress, cancellationToken);

    /// <inheritdoc cref="Read(string, IProgress{ReadingProgress}?, CancellationToken)"/>
    /// <param name="options">What reading needs from outside.</param>
    public static CorpusReading Read(string folder, ReadingOptions options, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            throw new CorpusFolderNotFoundException(folder);
        }

        var unreadable = new List<UnreadableFile>();
        var all = CorpusFiles.List(folder, unreadable);
        var sidecars = new SidecarFiles(folder, all);
        ImmutableArray<string> files = [.. all.Where(f => !SidecarFiles.IsSidecar(f))];
        var shared = files.Where(AgreementFile.IsKnown)
            .GroupBy(Path.GetFileNameWithoutExtension, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        var agreements = new List<Agreement>();
        var outcomes = FilesAtOnce.Read(files, file => ReadOne(folder, file, options, shared, sidecars), progress, cancellationToken);
        for (var i = 0; i < files.Length; i++)
        {
            if (outcomes[i].Agreement is { } agreement)
            {
                agreements.Add(agreement);
            }
            else
            {
                unreadable.Add(new UnreadableFile(files[i], outcomes[i].Reason));
            }
        }

        return new CorpusReading(
            [.. agreements.OrderBy(a => a.Id, StringComparer.Ordinal)],
            [.. unreadable.OrderBy(u => u.FileName, StringComparer.Ordinal)])
        {
            SidecarFaults = sidecars.Faults,
            PagesWithoutText = [.. files.Zip(outcomes)
                .Where(pair => pair.Second is { Agreement: not null, PagesWithoutText.IsDefaultOrEmpty: false })
                .Select(pair => new PagesWithoutText(pair.First, pair.Second.PagesWithoutText))],
        };
    }

    private static FilesAtOnce.Outcome ReadOne(string folder, string file, ReadingOptions options, HashSet<string?> shared, SidecarFiles sidecars)
    {
        if (!AgreementFile.IsKnown(file))
        {
            return new(null, Path.GetExtension(file).Equals(".doc", StringComparison.OrdinalIgnoreCase)
                ? UnreadableReason.OldWordFormat
                : UnreadableReason.UnsupportedFormat);
        }

        var id = Path.GetFileNameWithoutExtension(file);
        if (shared.Contains(id))
        {
            return new(null, UnreadableReason.DuplicateId);
        }

        var content = AgreementFile.Read(Path.Combine(folder, file), file, options);
        if (content.Source is null)
        {
            return new(null, content.Reason);
        }

        var parsed = AgreementParser.Parse(id, content.Source, sidecars.Beside(file));
        return parsed.Parties.IsEmpty && parsed.Parts.All(p => !p.AllArticles().Any())
            ? new(null, UnreadableReason.NoProvisions)
            : new(parsed, default) { PagesWithoutText = content.PagesWithoutText };
    }
}
