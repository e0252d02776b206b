using ContractBot.Answering;

namespace ContractBot.Hosting;

/// <summary>What the turns before left behind, by conversation; the least recently used are forgotten first. Safe for several threads.</summary>
/// <param name="time">The clock.</param>
internal sealed class Conversations(TimeProvider time)
{
    /// <summary>Conversations that are kept.</summary>
    public const int Capacity = 1_000;

    /// <summary>Longest identifier in UTF-16 units.</summary>
    public const int MaximumIdLength = 200;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = new();

    /// <summary>Asks the next question of conversation <paramref name="id"/>; without one nothing is remembered.</summary>
    public Answer Ask(IAnswerer answerer, string question, string? id, DateOnly today)
    {
        var turn = answerer.Answer(question, id is null ? Conversation.Empty : Find(id), today);
        if (id is not null)
        {
            Keep(id, turn.Conversation);
        }

        return turn.Answer;
    }

    /// <summary>The state of conversation <paramref name="id"/>; empty where it is new or forgotten.</summary>
    public Conversation Find(string id)
    {
        lock (_gate)
        {
            return _entries.TryGetValue(id, out var node) && time.GetUtcNow() - node.Value.UsedAt <= Lifetime
                ? node.Value.Conversation
                : Conversation.Empty;
        }
    }

    /// <summary>Remembers the state of conversation <paramref name="id"/>.</summary>
    public void Keep(string id, Conversation conversation)
    {
        lock (_gate)
        {
            if (_entries.Remove(id, out var old))
            {
                _byUse.Remove(old);
            }
            else if (_entries.Count >= Capacity)
            {
                _entries.Remove(_byUse.First!.Value.Id);
                _byUse.RemoveFirst();
            }

            _entries[id] = _byUse.AddLast(new Entry(id, conversation, time.GetUtcNow()));
        }
    }

    private sealed record Entry(string Id, Conversation Conversation, DateTimeOffset UsedAt);
}
