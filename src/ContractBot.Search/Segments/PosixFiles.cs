using System.Runtime.InteropServices;

namespace ContractBot.Search.Segments;

/// <summary>The calls by which a folder is flushed; .NET opens no folders.</summary>
internal static partial class PosixFiles
{
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    internal static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    internal static partial int Flush(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    internal static partial int Close(int descriptor);
}
