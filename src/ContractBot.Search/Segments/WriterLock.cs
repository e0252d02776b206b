namespace ContractBot.Search.Segments;

/// <summary>Keeps a second writer away from a folder: a file held open for this one alone. The system lets go of it with the process, however that ends.</summary>
internal sealed class WriterLock : IDisposable
{
    private const string FileName = "writer.lock";
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of <paramref name="folder"/>, which exists.</summary>
    /// <exception cref="IndexWriteException">When it is taken, or when writing is not allowed.</exception>
    public static WriterLock Take(IndexFolder folder)
    {
        var path = folder.PathOf(FileName);
        try
        {
            return new WriterLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
        }
        catch (UnauthorizedAccessException exception)
        {
            throw IndexWriteException.Of(exception, folder.Path);
        }
        catch (IOException exception)
        {
            var failure = IndexWriteException.Of(exception, folder.Path);
            throw failure.Failure == IndexWriteFailure.Other && File.Exists(path)
                ? new IndexWriteException(IndexWriteFailure.Locked, folder.Path, exception)
                : failure;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
