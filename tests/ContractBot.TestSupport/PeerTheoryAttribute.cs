using Xunit;

namespace ContractBot.TestSupport;

/// <summary>A <see cref="PeerFactAttribute"/> with rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PeerTheoryAttribute : TheoryAttribute
{
    /// <summary>Names what the test needs.</summary>
    /// <param name="programsOrFiles">A name with a slash is a file or folder that must exist; any other is a program on the PATH.</param>
    public PeerTheoryAttribute(params string[] programsOrFiles)
    {
        ProgramsOrFiles = programsOrFiles;
        Skip = Peers.Missing(programsOrFiles);
    }

    /// <summary>What the test needs.</summary>
    public IReadOnlyList<string> ProgramsOrFiles { get; }
}
