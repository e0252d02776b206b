using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;

namespace ContractBot.Agreements.Tests;

/// <summary>The corpus and the golden files, found by walking up to the solution.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Corpus => Path.Combine(Root, "corpus");

    public static string Golden(string name) => Path.Combine(Root, "tests", "ContractBot.Agreements.Tests", "Golden", name);

    public static IEnumerable<string> CorpusIds() =>
        Directory.EnumerateFiles(Corpus, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static Agreement Parse(string id) =>
        AgreementParser.Parse(id, AgreementFile.Read(Path.Combine(Corpus, id + ".txt"), id + ".txt", ReadingOptions.Default).Source!);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ContractBot.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
