using System.Diagnostics;
using System.Text;

namespace ContractBot.Kuromoji.Tests;

/// <summary>Runs Lucene, as Debian's <c>liblucene8-java</c> has it.</summary>
internal static class LuceneOracle
{
    public const string Kuromoji = "/usr/share/java/lucene-analyzers-kuromoji-8.7.0.jar";
    public const string Core = "/usr/share/java/lucene-core-8.7.0.jar";
    public const string Analyzers = "/usr/share/java/lucene-analyzers-common-8.7.0.jar";
    public const string ClassPath = $"{Kuromoji}:{Core}:{Analyzers}";

    private static readonly Lazy<string> Classes = new(Compile);

    /// <summary>What <c>LuceneTokens</c> prints for <paramref name="lines"/>, one block for each.</summary>
    public static IReadOnlyList<string> Tokenize(IReadOnlyList<string> lines, IReadOnlyList<string> arguments)
    {
        var digest = arguments.Contains("digest");
        var start = new ProcessStartInfo("java", ["-cp", $"{Classes.Value}:{ClassPath}", "LuceneTokens", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var java = Process.Start(start)!;
        var output = java.StandardOutput.ReadToEndAsync();
        var errors = java.StandardError.ReadToEndAsync();
        using (var input = java.StandardInput)
        {
            foreach (var line in lines)
            {
                input.Write(TokenLines.Escape(line) + "\n");
            }
        }

        java.WaitForExit();
        Assert.True(java.ExitCode == 0, errors.Result);
        return Blocks(output.Result, digest);
    }

    private static string Compile()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Oracle");
        using var compiler = Process.Start("javac", ["-cp", ClassPath, "-d", folder, TestFiles.Oracle("LuceneTokens.java")]);
        compiler.WaitForExit();
        Assert.Equal(0, compiler.ExitCode);
        return folder;
    }

    private static List<string> Blocks(string output, bool digest)
    {
        var blocks = new List<string>();
        var block = new StringBuilder();
        foreach (var line in output.Split('\n').SkipLast(1))
        {
            block.Append(line).Append('\n');
            if (digest || line == "EOS")
            {
                blocks.Add(block.ToString());
                block.Clear();
            }
        }

        return blocks;
    }
}
