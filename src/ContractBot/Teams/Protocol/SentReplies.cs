namespace ContractBot.Teams.Protocol;

/// <summary>Which messages answered which, so that they can follow when their question is edited or deleted. Safe for several threads.</summary>
internal sealed class SentReplies(TimeProvider time)
{
    /// <summary>How many questions are remembered; beyond that the oldest goes.</summary>
    public const int Capacity = 10_000;

    /// <summary>How long one is remembered.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly Lock _gate = new();
    private readonly Dictionary<Key, IReadOnlyList<string>> _known = [];
    private readonly Queue<(Key Key, DateTimeOffset Seen)> _inOrder = new();

    /// <summary>Remembers that <paramref name="replies"/> answer <paramref name="question"/>.</summary>
    public void Keep(Activity question, IReadOnlyList<string> replies)
    {
        if (KeyOf(question) is not { } key)
        {
            return;
        }

        lock (_gate)
        {
            var now = time.GetUtcNow();
            while (_inOrder.TryPeek(out var oldest) && (now - oldest.Seen >= Lifetime || _inOrder.Count >= Capacity))
            {
                _known.Remove(_inOrder.Dequeue().Key);
            }

            if (_known.Remove(key) || replies.Count > 0)
            {
                _known[key] = replies;
                _inOrder.Enqueue((key, now));
            }
        }
    }

    /// <summary>What answered <paramref name="question"/>, which is then no longer remembered.</summary>
    public IReadOnlyList<string> Take(Activity question)
    {
        lock (_gate)
        {
            return KeyOf(question) is { } key && _known.Remove(key, out var replies) ? replies : [];
        }
    }

    private static Key? KeyOf(Activity question) => question.Id is { Length: > 0 } id ? new(question.ChannelId, question.Conversation?.Id, id) : null;

    private readonly record struct Key(string? ChannelId, string? ConversationId, string ActivityId);
}
