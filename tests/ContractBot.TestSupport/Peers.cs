namespace ContractBot.TestSupport;

/// <summary>Programs and files outside the repository with which tests compare.</summary>
internal static class Peers
{
    /// <summary>Why a test that needs <paramref name="programsOrFiles"/> is skipped; null where it is to run.</summary>
    public static string? Missing(string[] programsOrFiles) =>
        Environment.GetEnvironmentVariable("CONTRACTBOT_REQUIRE_PEERS") != "1" && Array.Find(programsOrFiles, static name => !Exists(name)) is { } missing
            ? $"{missing} is not here; set CONTRACTBOT_REQUIRE_PEERS=1 to fail instead of skipping."
            : null;

    private static bool Exists(string programOrFile)
    {
        if (programOrFile.Contains('/', StringComparison.Ordinal))
        {
            return Path.Exists(programOrFile);
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, programOrFile)));
    }
}
