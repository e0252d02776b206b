namespace ContractBot;

/// <summary>Ends a command with one sentence on standard error that says what to do.</summary>
internal sealed class CommandException(string message, int exitCode = ExitCode.Refused) : Exception(message)
{
    /// <summary>What the process returns.</summary>
    public int ExitCode { get; } = exitCode;
}
