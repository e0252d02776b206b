using System.Runtime.CompilerServices;
using ContractBot.Search.Segments;

namespace ContractBot.Search.Tests.Segments;

/// <summary>
/// Indexes that earlier programs wrote, kept in Golden/format-N. The folder of a format that this program still reads has to give
/// what it gave then (<c>dump.txt</c>); one that it reads no more has to be refused by its version, so that it is built anew. The folder of
/// the present format was made by
/// <c>CONTRACTBOT_WRITE_GOLDEN=1 dotnet test tests/ContractBot.Search.Tests --filter FormatTests</c>, which writes it only where it is not there yet.
/// </summary>
public sealed class FormatTests
{
    private const string DumpFile = "dump.txt";

    [Fact]
    public void An_index_of_format_1_is_read()
    {
        var folder = Environment.GetEnvironmentVariable("CONTRACTBOT_WRITE_GOLDEN") is null ? Path.Combine(GoldenIndex.Folder, "format-1") : Write();
        using var reader = IndexDirectory.Open(folder).Reader!;

        reader.Verify();
        Assert.Equal(File.ReadAllText(Path.Combine(folder, DumpFile)), IndexDump.Of(reader));
        Assert.Equal("version of shimotsuma-cybozu", Assert.Single(reader.AgreementVersions).Value);
        Assert.Equal(2, reader.Snapshot.Segments.Length);
        Assert.Contains(reader.Snapshot.Segments, static segment => segment.LiveCount < segment.DocumentCount);
    }

    [Fact]
    public void An_index_of_another_format_is_refused_by_its_version()
    {
        using var folder = new TemporaryFolder();
        using (var writer = SegmentIndexWriter.Open(folder.Path, new PretokenizedAnalyzer()))
        {
            writer.SetAgreementVersion("x", "1");
            writer.Commit().Dispose();
        }

        var commit = Path.Combine(folder.Path, IndexFolder.CommitName(1));
        var bytes = File.ReadAllBytes(commit);
        bytes[4] = SegmentFormat.Version + 1;
        BitConverter.TryWriteBytes(bytes.AsSpan(bytes.Length - 4), Checksum.Of(bytes.AsSpan(0, bytes.Length - 4)));
        File.WriteAllBytes(commit, bytes);

        var damage = IndexDirectory.Open(folder.Path).Damage!;

        Assert.Equal((IndexDamageKind.Version, "00000001.commit"), (damage.Kind, damage.File));
        Assert.Throws<IndexDamagedException>(() => SegmentIndexWriter.Open(folder.Path, new PretokenizedAnalyzer()));
        SegmentIndexWriter.Create(folder.Path, new PretokenizedAnalyzer()).Dispose();
    }

    /// <summary>The first half of the golden documents in one segment, some of the rest in another, one agreement deleted again.</summary>
    private static string Write([CallerFilePath] string thisFile = "")
    {
        var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "Golden", "format-1"));
        if (Directory.Exists(folder))
        {
            return folder;
        }

        using var writer = SegmentIndexWriter.Open(folder, new PretokenizedAnalyzer());
        var passages = GoldenIndex.Passages().ToArray();
        writer.AddPassages(passages.Take(400));
        writer.Commit().Dispose();
        writer.AddPassages(passages.Skip(700));
        writer.SetAgreementVersion(passages[^1].Agreement, $"version of {passages[^1].Agreement}");
        writer.DeleteAgreement(passages[300].Agreement);
        using var reader = writer.Commit();
        File.WriteAllText(Path.Combine(folder, DumpFile), IndexDump.Of(reader));
        File.Delete(Path.Combine(folder, IndexFolder.CommitName(1)));
        return folder;
    }
}
