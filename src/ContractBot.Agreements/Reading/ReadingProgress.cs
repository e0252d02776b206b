namespace ContractBot.Agreements.Reading;

/// <summary>How far the reading of a corpus folder has come.</summary>
/// <param name="Done">Files dealt with.</param>
/// <param name="Total">Files to deal with.</param>
/// <param name="FileName">The file dealt with last, relative to the corpus folder.</param>
public sealed record ReadingProgress(int Done, int Total, string FileName);
