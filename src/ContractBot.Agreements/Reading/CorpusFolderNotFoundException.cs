namespace ContractBot.Agreements.Reading;

/// <summary>The corpus folder does not exist, or is a file.</summary>
/// <param name="folder">The path as it was given.</param>
public sealed class CorpusFolderNotFoundException(string folder) : IOException($"There is no folder '{folder}'.")
{
    /// <summary>The path as it was given.</summary>
    public string Folder { get; } = folder;
}
