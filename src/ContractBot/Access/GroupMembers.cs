using System.Collections.Frozen;
using ContractBot.Text;

namespace ContractBot.Access;

/// <summary>
/// Who is in which group: the file <c>NAME.csv</c> or <c>NAME.txt</c> of the folder of groups (<see cref="AccessSettings.GroupFolder"/>) lists the
/// members of NAME (<see cref="MemberFile"/>). Files that change are read again, so that who leaves a group loses what it opened. What is not
/// known is denied: a group without a file, or with one that cannot be read, has no members. Safe for several threads.
/// </summary>
internal sealed class GroupMembers(AccessSettings settings, TimeProvider time)
{
    // So long somebody who was taken off a list still counts as a member.
    private static readonly TimeSpan Recheck = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private FrozenDictionary<string, Listed> _groups = FrozenDictionary<string, Listed>.Empty;
    private DateTimeOffset _checkedAt = DateTimeOffset.MinValue;

    /// <summary>Whether the person with the Entra object id <paramref name="user"/> is in <paramref name="group"/>.</summary>
    public bool Has(string group, string user) => Current().TryGetValue(group, out var listed) && listed.Members?.Contains(user) == true;

    /// <summary>The names of the lists that cannot be read.</summary>
    public IEnumerable<string> Unreadable() => Current().Values.Where(l => l.Members is null).Select(l => l.FileName).Order(StringComparer.Ordinal);

    private FrozenDictionary<string, Listed> Current()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (now - _checkedAt >= Recheck)
            {
                _groups = Read(_groups);
                _checkedAt = now;
            }

            return _groups;
        }
    }

    private FrozenDictionary<string, Listed> Read(FrozenDictionary<string, Listed> before)
    {
        var groups = new Dictionary<string, Listed>(StringComparer.Ordinal);
        foreach (var file in Files().OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var name = KanaMarks.Join(Path.GetFileNameWithoutExtension(file.Name));
            var known = before.GetValueOrDefault(name);
            var listed = known is not null && known.FileName == file.Name && known.ChangedAt == file.LastWriteTimeUtc && known.Length == file.Length
                ? known
                : new Listed(file.Name, file.LastWriteTimeUtc, file.Length, MembersIn(file));

            // Two lists of one name may be an old one and a new: neither is believed.
            groups[name] = groups.ContainsKey(name) ? listed with { Members = null } : listed;
        }

        return groups.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private List<FileInfo> Files()
    {
        try
        {
            return settings.GroupFolder is { } folder
                ? [.. new DirectoryInfo(folder).EnumerateFiles().Where(f => f.Extension is ".csv" or ".txt")]
                : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static FrozenSet<string>? MembersIn(FileInfo file)
    {
        try
        {
            return MemberFile.Read(File.ReadAllText(file.FullName));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private sealed record Listed(string FileName, DateTime ChangedAt, long Length, FrozenSet<string>? Members);
}
