using ContractBot.Resources;
using ContractBot.Search;

namespace ContractBot.Hosting;

/// <summary>Says for people why the index could not be kept and what to do about it.</summary>
internal static class IndexProblems
{
    /// <summary>One sentence that names the folder.</summary>
    public static string Describe(IndexWriteFailure failure, string folder) => Say.With(
        failure switch
        {
            IndexWriteFailure.Locked => Texts.IndexLocked,
            IndexWriteFailure.DiskFull => Texts.IndexDiskFull,
            IndexWriteFailure.NotAllowed => Texts.IndexNotAllowed,
            _ => Texts.IndexNotWritten,
        },
        folder);
}
