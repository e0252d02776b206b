namespace ContractBot.Agreements.Reading;

/// <summary>What can be seen of a file of the corpus without opening it; a file that looks the same is taken to be the same.</summary>
/// <param name="FileName">Path relative to the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Length">Bytes; -1 where the file cannot be looked at.</param>
/// <param name="ModifiedUtc">When it was last written, by the file system's own clock.</param>
public readonly record struct FileSight(string FileName, long Length, DateTime ModifiedUtc);
