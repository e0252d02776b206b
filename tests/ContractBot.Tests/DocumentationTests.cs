using System.Text.RegularExpressions;

namespace ContractBot.Tests;

/// <summary>Documents that drift from the tree mislead: every relative link has to lead somewhere.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Documents()
    {
        var data = new TheoryData<string>();
        var root = RepositoryRoot();
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
        var path = Path.Combine(RepositoryRoot(), document);
        var broken = LinkPattern().Matches(File.ReadAllText(path))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target.Split('#')[0])));

        Assert.Empty(broken);
    }

    [Fact]
    public void Architecture_heads_every_folder_of_src()
    {
        var root = RepositoryRoot();
        var text = File.ReadAllText(Path.Combine(root, "docs", "architecture.md"));
        var missing = Directory.EnumerateDirectories(Path.Combine(root, "src"))
            .Select(Path.GetFileName)
            .Where(name => !text.Contains($"](../src/{name})", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ContractBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex LinkPattern();
}
