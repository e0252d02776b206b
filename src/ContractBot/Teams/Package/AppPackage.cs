using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractBot.Teams.Package;

/// <summary>The zip file that a Teams administrator uploads: manifest, English words, two icons. The same input gives the same bytes.</summary>
internal static class AppPackage
{
    public const string ColorFile = "color.png";
    public const string OutlineFile = "outline.png";
    private const string ManifestFile = "manifest.json";

    // The first day that a zip file can name.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // For files that people may open; Japanese stays as it is.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the package of <paramref name="manifest"/> to <paramref name="output"/>.</summary>
    public static void Write(AppManifest manifest, Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, ManifestFile, Bytes(manifest.ToJson()));
        Add(zip, AppManifest.EnglishFile, Bytes(AppManifest.ToEnglishJson()));
        Add(zip, ColorFile, AppIcon.Color());
        Add(zip, OutlineFile, AppIcon.Outline());
    }

    private static byte[] Bytes(JsonObject json) => JsonSerializer.SerializeToUtf8Bytes(json, Readable);

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
