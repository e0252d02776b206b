using System.Collections.Immutable;
using ContractBot.Agreements.Reading;

namespace ContractBot.Agreements.Sidecars;

/// <summary>Finds and reads the sidecars of a corpus folder: <c>sub/loan.yaml</c> beside <c>sub/loan.docx</c>.</summary>
internal sealed class SidecarFiles
{
    // No description is longer; a YAML file of another kind may be.
    private const long LargestFile = 256 * 1024;

    private readonly string _folder;
    private readonly Dictionary<string, FileSight> _byStem = new(StringComparer.Ordinal);

    /// <summary>The sidecars among the files of <paramref name="folder"/>.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="files">All its files.</param>
    public SidecarFiles(string folder, ImmutableArray<FileSight> files)
    {
        _folder = folder;
        var faults = ImmutableArray.CreateBuilder<SidecarFault>();
        var stems = files.Where(f => !IsSidecar(f.FileName)).Select(f => StemOf(f.FileName)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(f => IsSidecar(f.FileName)))
        {
            if (!stems.Contains(StemOf(file.FileName)))
            {
                faults.Add(new SidecarFault(file.FileName, 1, 1, SidecarFaultReason.NoAgreement));
            }
            else if (!_byStem.TryAdd(StemOf(file.FileName), file))
            {
                faults.Add(new SidecarFault(file.FileName, 1, 1, SidecarFaultReason.SecondSidecar, _byStem[StemOf(file.FileName)].FileName));
            }
        }

        Misplaced = faults.ToImmutable();
    }

    /// <summary>Sidecars that describe nothing, or what another one describes.</summary>
    public ImmutableArray<SidecarFault> Misplaced { get; }

    /// <summary>The sidecar beside <paramref name="agreementFile"/> as it looks; null where there is none.</summary>
    public FileSight? Beside(string agreementFile) => _byStem.TryGetValue(StemOf(agreementFile), out var file) ? file : null;

    /// <summary>Whether the file is a sidecar by its name.</summary>
    public static bool IsSidecar(string fileName) =>
        Path.GetExtension(fileName) is var extension
        && (extension.Equals(".yaml", StringComparison.OrdinalIgnoreCase) || extension.Equals(".yml", StringComparison.OrdinalIgnoreCase));

    /// <summary>The sidecar beside <paramref name="agreementFile"/>, null where there is none or it has a fault, and its faults.</summary>
    public (Sidecar? Sidecar, ImmutableArray<SidecarFault> Faults) ReadBeside(string agreementFile)
    {
        if (Beside(agreementFile)?.FileName is not { } file)
        {
            return (null, []);
        }

        var (bytes, _) = FileBytes.Read(Path.Combine(_folder, file), LargestFile);
        return bytes is null || TextFile.Decode(bytes, file).Source is not { } source
            ? (null, [new SidecarFault(file, 1, 1, SidecarFaultReason.Unreadable)])
            : SidecarReader.Read(file, source.Text);
    }

    private static string StemOf(string file) => file[..^Path.GetExtension(file).Length];
}
