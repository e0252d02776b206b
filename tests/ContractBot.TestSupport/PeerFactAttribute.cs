using Xunit;

namespace ContractBot.TestSupport;

/// <summary>
/// A test that needs programs or files outside the repository: it is skipped, with the reason, where one is missing.
/// With <c>CONTRACTBOT_REQUIRE_PEERS=1</c> (as in CI) it never is, so that a missing peer fails the test.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PeerFactAttribute : FactAttribute
{
    /// <summary>Names what the test needs.</summary>
    /// <param name="programsOrFiles">A name with a slash is a file or folder that must exist; any other is a program on the PATH.</param>
    public PeerFactAttribute(params string[] programsOrFiles)
    {
        ProgramsOrFiles = programsOrFiles;
        Skip = Peers.Missing(programsOrFiles);
    }

    /// <summary>What the test needs.</summary>
    public IReadOnlyList<string> ProgramsOrFiles { get; }
}
