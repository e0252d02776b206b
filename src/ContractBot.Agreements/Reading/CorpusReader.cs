using System.Collections.Immutable;
using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Sidecars;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading;

/// <summary>Reads a folder of agreements: each file of a known format in it and in its sub-folders is one agreement.</summary>
public static class CorpusReader
{
    /// <summary>Files larger than this (20 MiB) are refused without being read: no agreement is so long. A Word file may hold larger pictures.</summary>
    public const long LargestFile = 20L * 1024 * 1024;

    /// <summary>
    /// Reads all files in ordinal order of their paths. Hidden files are passed over in silence; a YAML file describes
    /// the agreement beside it; every other file either becomes an agreement, named by its stem, or is listed with the reason why it did not.
    /// Of files that share a stem one stands for all where they say the same; else all are refused, since a citation could not tell them apart.
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
    public static CorpusReading Read(string folder, ReadingOptions options, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken) =>
        Read(folder, options, new CorpusMemory(), progress, cancellationToken);

    /// <inheritdoc cref="Read(string, IProgress{ReadingProgress}?, CancellationToken)"/>
    /// <param name="options">What reading needs from outside.</param>
    /// <param name="memory">What the folder held last time; files that have not changed are not read again. Brought up to date.</param>
    public static CorpusReading Read(
        string folder, ReadingOptions options, CorpusMemory memory, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var unreadable = new List<UnreadableFile>();
        var all = List(folder, unreadable);
        var sidecars = new SidecarFiles(folder, all);
        ImmutableArray<FileSight> files = [.. all.Where(f => !SidecarFiles.IsSidecar(f.FileName))];
        var agreements = new List<Agreement>();
        var outcomes = FilesAtOnce.Read(
            files,
            file =>
            {
                if (!AgreementFile.IsKnown(file.FileName))
                {
                    return new(null, Refusal(file.FileName));
                }

                var sidecar = sidecars.Beside(file.FileName);
                if (memory.Recall(folder, file, sidecar) is { } known)
                {
                    return known;
                }

                var outcome = ReadOne(folder, file.FileName, options, sidecars);
                memory.Keep(folder, file, sidecar, outcome);
                return outcome;
            },
            progress,
            cancellationToken);
        memory.KeepOnly(files.Select(f => f.FileName));
        SharedStems.Settle(files, outcomes);
        for (var i = 0; i < files.Length; i++)
        {
            if (outcomes[i].Agreement is { } agreement)
            {
                agreements.Add(agreement);
            }
            else
            {
                unreadable.Add(new UnreadableFile(files[i].FileName, outcomes[i].Reason));
            }
        }

        return new CorpusReading(
            [.. agreements.OrderBy(a => a.Id, StringComparer.Ordinal)],
            [.. unreadable.OrderBy(u => u.FileName, StringComparer.Ordinal)])
        {
            SidecarFaults = [.. sidecars.Misplaced.Concat(outcomes.SelectMany(o => o.SidecarFaults))
                .OrderBy(f => f.FileName, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column)],
            PagesWithoutText = [.. files.Zip(outcomes)
                .Where(pair => pair.Second is { Agreement: not null, PagesWithoutText.IsDefaultOrEmpty: false })
                .Select(pair => new PagesWithoutText(pair.First.FileName, pair.Second.PagesWithoutText))],
        };
    }

    /// <summary>
    /// How the files of the folder look, in ordinal order of their paths, hidden ones left out: two equal surveys are taken to be of one state.
    /// </summary>
    /// <exception cref="CorpusFolderNotFoundException">When <paramref name="folder"/> does not exist or is a file.</exception>
    public static ImmutableArray<FileSight> Survey(string folder) => List(folder, []);

    private static ImmutableArray<FileSight> List(string folder, List<UnreadableFile> unreadable) => Directory.Exists(folder)
        ? CorpusFiles.List(folder, unreadable)
        : throw new CorpusFolderNotFoundException(folder);

    // Of a file that is not even opened.
    private static UnreadableReason Refusal(string file) =>
        Path.GetExtension(file).Equals(".doc", StringComparison.OrdinalIgnoreCase) ? UnreadableReason.OldWordFormat
        : UnreadableReason.UnsupportedFormat;

    private static FilesAtOnce.Outcome ReadOne(string folder, string file, ReadingOptions options, SidecarFiles sidecars)
    {
        var content = AgreementFile.Read(Path.Combine(folder, file), file, options);
        if (content.Source is null)
        {
            return new(null, content.Reason);
        }

        var (sidecar, faults) = sidecars.ReadBeside(file);
        var parsed = AgreementParser.Parse(Path.GetFileNameWithoutExtension(file), content.Source, sidecar);
        return parsed.Parties.IsEmpty && !TitleRule.IsDocumentName(Widths.ToHalfWidth(parsed.Title)) && parsed.Parts.All(p => !p.AllArticles().Any())
            ? new(null, UnreadableReason.NoProvisions) { SidecarFaults = faults }
            : new(parsed, default) { PagesWithoutText = content.PagesWithoutText, SidecarFaults = faults };
    }
}
