using System.Diagnostics;

namespace ContractBot.Benchmarks.Searching.Peers;

/// <summary>A Java program beside this one, compiled when first needed, with Debian's Lucene.</summary>
internal static class JavaProgram
{
    /// <summary>Lucene's jars.</summary>
    public const string ClassPath =
        "/usr/share/java/lucene-analyzers-kuromoji-8.7.0.jar:/usr/share/java/lucene-core-8.7.0.jar:/usr/share/java/lucene-analyzers-common-8.7.0.jar";

    private static readonly string Classes = Path.Combine(Path.GetTempPath(), "contractbot-benchmark-classes");

    /// <summary>Whether Java and Lucene are installed.</summary>
    public static bool IsInstalled => Programs.Find("java") is not null && Programs.Find("javac") is not null && File.Exists(ClassPath.Split(':')[0]);

    /// <summary>Starts the class <paramref name="name"/> of the file of that name in <paramref name="folder"/>.</summary>
    public static Process Start(string folder, string name, params string[] arguments)
    {
        Directory.CreateDirectory(Classes);
        using (var compiler = Process.Start("javac", ["-cp", ClassPath, "-d", Classes, Path.Combine(AppContext.BaseDirectory, folder, name + ".java")]))
        {
            compiler.WaitForExit();
        }

        return Process.Start(new ProcessStartInfo("java", ["-Xmx2g", "-cp", $"{Classes}:{ClassPath}", name, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }
}
