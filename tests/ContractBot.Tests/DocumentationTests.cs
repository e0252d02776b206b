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

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex LinkPattern();
}
