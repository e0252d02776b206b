using System.Collections.Immutable;
using ContractBot.Agreements.Reading;

namespace ContractBot.Agreements.Sidecars;

/// <summary>Finds and reads the sidecars of a corpus folder: <c>sub/loan.yaml</c> beside <c>sub/loan.docx</c>.</summary>
internal sealed class SidecarFiles
{
    // No description is longer; a YAML file of another kind may be.
    private const long LargestFile = 256 * 1024;

    private readonly string _folder;
    private readonly Dictionary<string, string> _byStem = new(StringComparer.Ordinal);
    // Files are read several at once.
    private readonly Lock _gate = new();
    private readonly ImmutableArray<SidecarFault>.Builder _faults = ImmutableArray.CreateBuilder<SidecarFault>();

    /// <summary>The sidecars among the files of <paramref name="folder"/>.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="files">All its files, by relative path.</param>
    public SidecarFiles(string folder, ImmutableArray<string> files)
    {
        _folder = folder;
        var stems = files.Where(f => !IsSidecar(f)).Select(StemOf).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(IsSidecar))
        {
            if (!stems.Contains(StemOf(file)))
            {
                _faults.Add(new SidecarFault(file, 1, 1, SidecarFaultReason.NoAgreement));
            }
            else if (!_byStem.TryAdd(StemOf(file), file))
            {
                _faults.Add(new SidecarFault(file, 1, 1, SidecarFaultReason.SecondSidecar, _byStem[StemOf(file)]));
            }
        }
    }

    /// <summary>What is wrong with the sidecars that were looked at so far, by file and line.</summary>
    public ImmutableArray<SidecarFault> Faults =>
        [.. _faults.OrderBy(f => f.FileName, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column)];

    /// <summary>Whether the file is a sidecar by its name.</summary>
    public static bool IsSidecar(string fileName) =>
        Path.GetExtension(fileName) is var extension
        && (extension.Equals(".yaml", StringComparison.OrdinalIgnoreCase) || extension.Equals(".yml", StringComparison.OrdinalIgnoreCase));

    /// <summary>The sidecar beside <paramref name="agreementFile"/>; null where there is none or it has a fault.</summary>
    public Sidecar? Beside(string agreementFile)
    {
        if (!_byStem.TryGetValue(StemOf(agreementFile), out var file))
        {
            return null;
        }

        var (bytes, _) = FileBytes.Read(Path.Combine(_folder, file), LargestFile);
        if (bytes is null || TextFile.Decode(bytes, file).Source is not { } source)
        {
            Add([new SidecarFault(file, 1, 1, SidecarFaultReason.Unreadable)]);
            return null;
        }

        var (sidecar, faults) = SidecarReader.Read(file, source.Text);
        Add(faults);
        return sidecar;
    }

    private void Add(ImmutableArray<SidecarFault> faults)
    {
        lock (_gate)
        {
            _faults.AddRange(faults);
        }
    }

    private static string StemOf(string file) => file[..^Path.GetExtension(file).Length];
}
