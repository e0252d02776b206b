using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace ContractBot.Search.Tests;

/// <summary>Runs a program of the folder Oracle with Debian's Lucene 8.7 beside it.</summary>
internal static class LuceneJars
{
    public const string Core = "/usr/share/java/lucene-core-8.7.0.jar";
    public const string Analyzers = "/usr/share/java/lucene-analyzers-common-8.7.0.jar";
    public const string Parser = "/usr/share/java/lucene-queryparser-8.7.0.jar";

    /// <summary>The lines that <paramref name="program"/> prints, given each of <paramref name="inputs"/> as a file, then <paramref name="words"/>.</summary>
    public static string[] Run(string program, IEnumerable<string>[] inputs, params string[] words)
    {
        var folder = Directory.CreateTempSubdirectory("oracle-");
        try
        {
            var files = inputs.Select((lines, i) =>
            {
                var file = Path.Combine(folder.FullName, $"{i}.txt");
                File.WriteAllLines(file, lines);
                return file;
            }).ToArray();
            string[] arguments = ["-Dfile.encoding=UTF-8", "-cp", $"{Core}:{Analyzers}:{Parser}", SourceOf(program), .. files, .. words];
            var start = new ProcessStartInfo("java", arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            };
            using var java = Process.Start(start)!;
            var errors = java.StandardError.ReadToEndAsync();
            var output = java.StandardOutput.ReadToEnd();
            java.WaitForExit();
            return java.ExitCode == 0
                ? output.Split('\n')[..^1]
                : throw new InvalidOperationException($"{program} failed: {errors.Result}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string SourceOf(string program, [CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "Oracle", program);
}
