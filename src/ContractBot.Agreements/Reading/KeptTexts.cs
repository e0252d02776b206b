using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ContractBot.Text;

namespace ContractBot.Agreements.Reading;

/// <summary>
/// The texts of Word and PDF files, kept in a folder under the SHA-256 of the file's bytes, since to find them takes ten times as long as to
/// structure them. What cannot be kept or found again is read from the file: nothing depends on this folder. Safe for several threads and processes.
/// </summary>
/// <param name="folder">Where they are kept; made when first needed, open to its owner only.</param>
/// <remarks>
/// A file, all numbers little-endian: 32 bytes SHA-256 of the rest; 16 bytes of this program's version, whose readers another one's are not;
/// one byte, 1 where there is a text; the reason why not (int32); the name of the encoding (length-prefixed UTF-8); the number of pages
/// without text and the pages (int32 each); the number of headings, and the offset and level of each (int32 each); the number of UTF-16 units (int32), and the units.
/// </remarks>
public sealed class KeptTexts(string folder)
{
    private static readonly byte[] Version = typeof(KeptTexts).Module.ModuleVersionId.ToByteArray();

    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    /// <summary>Forgets all texts but those that were asked for since this object was made.</summary>
    public void Prune()
    {
        try
        {
            foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder) : [])
            {
                if (!_used.ContainsKey(Path.GetFileName(file)))
                {
                    File.Delete(file);
                }
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // They only take up room.
        }
    }

    /// <summary>The text of a file of these bytes, found by <paramref name="read"/> where it is not kept.</summary>
    internal TextFile.Content Get(ReadOnlySpan<byte> bytes, string fileName, Func<TextFile.Content> read)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        _used[hash] = true;
        var path = Path.Combine(folder, hash);
        if (Find(path, fileName, hash) is { } kept)
        {
            return kept;
        }

        var content = read();
        if (content.Source is not null || !content.Reason.HangsOnMachine())
        {
            Keep(path, content);
        }

        return content;
    }

    private static TextFile.Content? Find(string path, string fileName, string hash)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes.Length <= SHA256.HashSizeInBytes || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
            {
                return null;
            }

            using var reader = new BinaryReader(new MemoryStream(bytes, SHA256.HashSizeInBytes, bytes.Length - SHA256.HashSizeInBytes));
            if (!reader.ReadBytes(Version.Length).AsSpan().SequenceEqual(Version))
            {
                return null;
            }

            var hasText = reader.ReadBoolean();
            var reason = (UnreadableReason)reader.ReadInt32();
            var encoding = reader.ReadString();
            var pages = ImmutableArray.CreateBuilder<int>();
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                pages.Add(reader.ReadInt32());
            }

            var headings = ImmutableArray.CreateBuilder<HeadingLine>();
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                headings.Add(new HeadingLine(reader.ReadInt32(), reader.ReadInt32()));
            }

            var units = reader.ReadBytes(reader.ReadInt32() * sizeof(char));
            var source = hasText ? new SourceText(fileName, new string(MemoryMarshal.Cast<byte, char>(units)), encoding, hash) { Headings = headings.ToImmutable() } : null;
            return new TextFile.Content(source, reason) { PagesWithoutText = pages.ToImmutable() };
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Keep(string path, TextFile.Content content)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(new byte[SHA256.HashSizeInBytes]);
        writer.Write(Version);
        writer.Write(content.Source is not null);
        writer.Write((int)content.Reason);
        writer.Write(content.Source?.EncodingName ?? "");
        writer.Write(content.PagesWithoutText.Length);
        foreach (var page in content.PagesWithoutText)
        {
            writer.Write(page);
        }

        writer.Write(content.Source?.Headings.Length ?? 0);
        foreach (var heading in content.Source?.Headings ?? [])
        {
            writer.Write(heading.Start);
            writer.Write(heading.Level);
        }

        var text = content.Source?.Text ?? "";
        writer.Write(text.Length);
        writer.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        writer.Flush();
        var bytes = stream.ToArray();
        SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes), bytes);
        try
        {
            MakeFolder();
            // Another process sees the whole file or none.
            var temporary = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The next reading opens the file again.
        }
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
