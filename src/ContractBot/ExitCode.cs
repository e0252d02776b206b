namespace ContractBot;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The answer is "nothing found".</summary>
    public const int NothingFound = 1;

    /// <summary>Wrong usage or unreadable input: a sentence stands on standard error, and nothing was half done.</summary>
    public const int Refused = 2;
}
