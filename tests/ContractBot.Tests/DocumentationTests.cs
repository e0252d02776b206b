using System.Text.RegularExpressions;
using ContractBot.Tests.Support;

namespace ContractBot.Tests;

/// <summary>Documents that drift from the tree mislead: every relative link has to lead somewhere.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Documents()
    {
        var data = new TheoryData<string>();
        var root = Repository.Root;
        data.Add("README.md");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md"))
        {
            data.Add(Path.GetRelativePath(root, file));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_relative_link_leads_to_a_file_or_folder(string document)
    {
        var path = Path.Combine(Repository.Root, document);
        var broken = LinkPattern().Matches(File.ReadAllText(path))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target.Split('#')[0])));

        Assert.Empty(broken);
    }

    [Fact]
    public void Architecture_heads_every_folder_of_src()
    {
        var root = Repository.Root;
        var text = File.ReadAllText(Path.Combine(root, "docs", "architecture.md"));
        var missing = Directory.EnumerateDirectories(Path.Combine(root, "src"))
            .Select(Path.GetFileName)
            .Where(name => !text.Contains($"](../src/{name})", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_sidecar_of_README_is_read_without_a_fault()
    {
        var example = SidecarPattern().Match(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).Groups["yaml"].Value;
        using var folder = new TemporaryFolder();
        folder.Write("loan.txt", "貸付契約書\n甲市（以下「甲」という。）と乙社（以下「乙」という。）は、契約する。\n第１条　甲は、備品を貸す。\n");
        folder.Write("loan.yaml", example);

        var reading = ContractBot.Agreements.Reading.CorpusReader.Read(folder.Path, null, CancellationToken.None);

        Assert.Empty(reading.SidecarFaults);
        var sidecar = reading.Agreements.Single().Sidecar!;
        Assert.Equal(
            (new DateOnly(2026, 3, 20), "ネコ協定", "総務課", "市長 丘野花子", "業務完了", "監査室", "原本は書庫にある。"),
            (sidecar.SignedOn!.Value, sidecar.Nicknames.Single().Value, sidecar.OwningSection!.Value, sidecar.Parties.Single().Signatory!.Value,
                sidecar.Anchors.Single().Event, sidecar.Access!.Groups[1], sidecar.Notes!.Value));
    }

    [GeneratedRegex("```yaml\\n(?<yaml>[\\s\\S]*?)```")]
    private static partial Regex SidecarPattern();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex LinkPattern();
}
