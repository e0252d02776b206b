using ContractBot.Answering;

namespace ContractBot.Teams.Conversations;

/// <summary>What is remembered of conversations: the latest ones, in memory, for a time. Safe for several threads.</summary>
internal sealed class ConversationStates(TimeProvider time)
{
    /// <summary>How many are kept; beyond that the one that rested longest goes.</summary>
    public const int Capacity = 10_000;

    /// <summary>How long one is kept after its last turn.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byLastTurn = new();

    /// <summary>How many are kept now.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>What the turns before left behind.</summary>
    public Conversation Find(ConversationKey key)
    {
        lock (_gate)
        {
            return _entries.TryGetValue(key, out var node) && time.GetUtcNow() - node.Value.LastTurn < Lifetime
                ? node.Value.Conversation
                : Conversation.Empty;
        }
    }

    /// <summary>Keeps <paramref name="conversation"/> as it stands after a turn.</summary>
    public void Keep(ConversationKey key, Conversation conversation)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (_entries.Remove(key, out var old))
            {
                _byLastTurn.Remove(old);
            }

            _entries.Add(key, _byLastTurn.AddLast(new Entry(key, conversation, now)));
            while (_byLastTurn.First is { } first && (_entries.Count > Capacity || now - first.Value.LastTurn >= Lifetime))
            {
                _entries.Remove(first.Value.Key);
                _byLastTurn.RemoveFirst();
            }
        }
    }

    private sealed record Entry(ConversationKey Key, Conversation Conversation, DateTimeOffset LastTurn);
}
