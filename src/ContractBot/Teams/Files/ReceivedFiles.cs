using System.Security.Cryptography;
using ContractBot.Hosting;

namespace ContractBot.Teams.Files;

/// <summary>Files that were sent and read, and wait for their sender's word. They are gone after an hour and when the service stops. Safe for several threads.</summary>
internal sealed class ReceivedFiles(ServedCorpus corpus, TimeProvider time)
{
    /// <summary>How long a file waits.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>How many files wait at most; beyond that the oldest goes. Each may be as large as the largest that is read.</summary>
    private const int Capacity = 10;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Waiting> _waiting = new(StringComparer.Ordinal);

    /// <summary>Has <paramref name="content"/> wait for the word of <paramref name="sender"/>; gives how it is called, which nobody can guess.</summary>
    public string Keep(string sender, string name, byte[] content)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        lock (_gate)
        {
            var now = time.GetUtcNow();
            foreach (var old in _waiting.Where(waiting => now - waiting.Value.At >= Lifetime).Select(waiting => waiting.Key).ToList())
            {
                _waiting.Remove(old);
            }

            if (_waiting.Count >= Capacity)
            {
                _waiting.Remove(_waiting.MinBy(waiting => waiting.Value.At).Key);
            }

            _waiting[id] = new(sender, name, content, now);
        }

        return id;
    }

    /// <summary>Whether a file of this name, or another of the same stem, stands in the corpus folder: agreements are called by their stems.</summary>
    public bool IsTaken(string name) => Directory.Exists(corpus.Folder)
        && Directory.EnumerateFiles(corpus.Folder, "*", SearchOption.AllDirectories).Any(file =>
            string.Equals(Path.GetFileNameWithoutExtension(file), Path.GetFileNameWithoutExtension(name), StringComparison.OrdinalIgnoreCase)
            && !file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of the file <paramref name="id"/>, which waits no longer; null where none of <paramref name="sender"/> waits.</summary>
    public string? Discard(string sender, string id) => Take(sender, id)?.Name;

    /// <summary>
    /// Puts the file <paramref name="id"/> into the corpus folder, whole or not at all, and never over another. Gives its name, and whether it was put there: not where
    /// the name is taken. Null where none of <paramref name="sender"/> waits.
    /// </summary>
    /// <exception cref="IOException">When the folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">When it may not be.</exception>
    public (string Name, bool IsAdded)? Add(string sender, string id)
    {
        if (Take(sender, id) is not { } file)
        {
            return null;
        }

        if (IsTaken(file.Name))
        {
            return (file.Name, false);
        }

        // Hidden files are passed over in silence by who reads the folder.
        var written = Path.Combine(corpus.Folder, $".{id}.part");
        try
        {
            using (var stream = new FileStream(written, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(file.Content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(written, Path.Combine(corpus.Folder, file.Name), overwrite: false);
            return (file.Name, true);
        }
        catch (IOException) when (File.Exists(Path.Combine(corpus.Folder, file.Name)))
        {
            return (file.Name, false);
        }
        finally
        {
            File.Delete(written);
        }
    }

    private Waiting? Take(string sender, string id)
    {
        lock (_gate)
        {
            return _waiting.TryGetValue(id, out var waiting) && waiting.Sender == sender && time.GetUtcNow() - waiting.At < Lifetime && _waiting.Remove(id) ? waiting : null;
        }
    }

    private sealed record Waiting(string Sender, string Name, byte[] Content, DateTimeOffset At);
}
