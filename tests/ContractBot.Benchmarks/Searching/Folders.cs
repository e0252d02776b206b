namespace ContractBot.Benchmarks.Searching;

/// <summary>Folders that indexes live in.</summary>
internal static class Folders
{
    /// <summary>An empty folder, whatever was there.</summary>
    public static string Empty(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, true);
        }

        Directory.CreateDirectory(path);
        return path;
    }

    /// <summary>Bytes of all files.</summary>
    public static long Size(string path) => new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories).Sum(static file => file.Length);
}
