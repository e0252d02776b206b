namespace ContractBot.State;

/// <summary>Why the state database cannot be opened.</summary>
internal enum StateProblem
{
    /// <summary>The folder or the file may not be written to, or cannot be reached.</summary>
    NotWritable,

    /// <summary>A newer version of the program has written it; it is left as it is.</summary>
    Newer,
}

/// <summary>The state database cannot be used.</summary>
/// <param name="path">Its file.</param>
internal sealed class StateException(StateProblem problem, string path, Exception? cause = null)
    : Exception($"The state database cannot be opened: {problem}.", cause)
{
    public StateProblem Problem { get; } = problem;

    public string Path { get; } = path;
}
