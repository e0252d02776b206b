namespace ContractBot.Search;

/// <summary>An index could not be written. What was committed before is untouched; what was added since has to be added again by a new writer.</summary>
public sealed class IndexWriteException : IOException
{
    /// <summary>The system's number for a file that may not grow any more.</summary>
    internal const int FileTooLarge = (int)SystemError.FileTooLarge;

    /// <summary>Reports why <paramref name="path"/> could not be written.</summary>
    public IndexWriteException(IndexWriteFailure failure, string path, Exception? cause = null)
        : base(Sentence(failure, path), cause)
    {
        Failure = failure;
        Folder = path;
    }

    /// <summary>Why.</summary>
    public IndexWriteFailure Failure { get; }

    /// <summary>The index's folder.</summary>
    public string Folder { get; }

    /// <summary>The exception for what the operating system reported.</summary>
    internal static IndexWriteException Of(Exception cause, string path) => cause is IndexWriteException already ? already : new(FailureOf(cause), path, cause);

    private static IndexWriteFailure FailureOf(Exception cause) => cause switch
    {
        UnauthorizedAccessException => IndexWriteFailure.NotAllowed,
        { HResult: (int)SystemError.ReadOnlyFileSystem } => IndexWriteFailure.NotAllowed,
        {
            HResult: (int)SystemError.NoSpace or (int)SystemError.OverQuota or (int)SystemError.FileTooLarge
                or (int)SystemError.WindowsDiskFull or (int)SystemError.WindowsHandleDiskFull
        } => IndexWriteFailure.DiskFull,
        _ => IndexWriteFailure.Other,
    };

    private static string Sentence(IndexWriteFailure failure, string path) => failure switch
    {
        IndexWriteFailure.Locked => $"Another process writes the index in {path}. End it, or give this one a data folder of its own.",
        IndexWriteFailure.NotAllowed => $"The index in {path} cannot be written: writing there is not allowed. Give the process the right to write, or name another data folder.",
        IndexWriteFailure.DiskFull => $"The index in {path} cannot be written: there is no room left on the disk. Make room and try again.",
        _ => $"The index in {path} cannot be written. Nothing that was committed is lost; try again.",
    };

    /// <summary>Error numbers of Linux (errno.h) and of Windows (winerror.h, as HRESULT).</summary>
    private enum SystemError
    {
        FileTooLarge = 27,
        NoSpace = 28,
        ReadOnlyFileSystem = 30,
        OverQuota = 122,
        WindowsHandleDiskFull = unchecked((int)0x80070027),
        WindowsDiskFull = unchecked((int)0x80070070),
    }
}

/// <summary>Why an index could not be written.</summary>
public enum IndexWriteFailure
{
    /// <summary>Another process, or another writer in this one, writes it.</summary>
    Locked,

    /// <summary>The folder is read-only, or belongs to somebody else.</summary>
    NotAllowed,

    /// <summary>No room is left on the disk, or a quota is used up.</summary>
    DiskFull,

    /// <summary>Something else, which the inner exception says.</summary>
    Other,
}
