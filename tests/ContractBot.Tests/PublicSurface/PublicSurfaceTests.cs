using System.Reflection;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.PublicSurface;

/// <summary>What the projects show to one another: each change of it is a decision, seen in a golden file.</summary>
public sealed class PublicSurfaceTests
{
    private const string Command = "CONTRACTBOT_WRITE_GOLDEN=1 dotnet test tests/ContractBot.Tests --filter PublicSurfaceTests";

    [Theory]
    [InlineData("ContractBot.Text")]
    [InlineData("ContractBot.Kuromoji")]
    [InlineData("ContractBot.Agreements")]
    [InlineData("ContractBot.Search")]
    [InlineData("ContractBot.Answering")]
    public void What_other_projects_see_is_what_the_golden_file_says(string assembly)
    {
        var shown = TestSupport.PublicSurface.Of(Assembly.Load(assembly));
        var golden = Path.Combine(Repository.Root, "tests", "ContractBot.Tests", "PublicSurface", assembly + ".txt");
        if (Environment.GetEnvironmentVariable("CONTRACTBOT_WRITE_GOLDEN") == "1")
        {
            File.WriteAllLines(golden, [$"# Made by {Command}: types, and under each its own public members.", .. shown]);
        }

        Assert.Equal(File.ReadLines(golden).Where(line => !line.StartsWith('#')), shown);
    }
}
