namespace ContractBot.Search.Tests.Segments;

/// <summary>A folder of a test's own, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("contractbot-index-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
