namespace ContractBot.Agreements.Tests.Reading;

/// <summary>A folder that a test fills, gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("agreements-").FullName;

    public void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(FullPath, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    public void Dispose() => Directory.Delete(FullPath, true);
}
