namespace ContractBot.Agreements.Reading;

/// <summary>Takes a file's bytes into memory, as far as they may be had.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of the file at <paramref name="path"/>, or why there are none: empty, larger than <paramref name="largest"/> bytes, refused.</summary>
    public static (byte[]? Bytes, UnreadableReason Reason) Read(string path, long largest)
    {
        try
        {
            // An empty file is not even opened: a pipe would never end.
            var length = new FileInfo(path).Length;
            return length == 0 ? (null, UnreadableReason.Empty)
                : length > largest ? (null, UnreadableReason.TooLarge)
                : (File.ReadAllBytes(path), default);
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            return (null, UnreadableReason.AccessDenied);
        }
    }
}
