using System.Security.Cryptography;
using System.Text;
using ContractBot.Agreements.Reading;

namespace ContractBot.Hosting;

/// <summary>Where keys and state are kept.</summary>
internal sealed record DataFolder(string Path)
{
    /// <summary>The given folder, or one under the user's local application data.</summary>
    public static DataFolder At(string? given) => new(System.IO.Path.GetFullPath(given
        ?? System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "ContractBot")));

    /// <summary>The texts of the Word and PDF files of a corpus folder; each corpus has a place of its own.</summary>
    public KeptTexts Texts(string corpus) => new(Of(corpus, "texts"));

    /// <summary>Where the index of a corpus folder is kept; each corpus has a place of its own.</summary>
    public string Index(string corpus) => Of(corpus, "index");

    private string Of(string corpus, string kind) => System.IO.Path.Combine(
        Path, kind, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(System.IO.Path.GetFullPath(corpus))))[..16]);

    /// <summary>The folder of the keys that sign links, readable by its owner only.</summary>
    /// <exception cref="IOException">When it cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">When it may not be made.</exception>
    public DirectoryInfo Keys() => Private("keys");

    /// <summary>A folder in it that its owner only can read.</summary>
    /// <exception cref="IOException">When it cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">When it may not be made.</exception>
    public DirectoryInfo Private(string name)
    {
        var folder = System.IO.Path.Combine(Path, name);
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
