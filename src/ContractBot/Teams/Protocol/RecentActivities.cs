namespace ContractBot.Teams.Protocol;

/// <summary>Knows an activity that is delivered a second time: channels repeat what they got no answer to in time. Safe for several threads.</summary>
internal sealed class RecentActivities(TimeProvider time)
{
    /// <summary>How many are remembered; beyond that the oldest goes.</summary>
    public const int Capacity = 10_000;

    /// <summary>How long one is remembered.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly HashSet<Key> _known = [];
    private readonly Queue<(Key Key, DateTimeOffset Seen)> _inOrder = new();

    /// <summary>How many are remembered now.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _known.Count;
            }
        }
    }

    /// <summary>Whether <paramref name="activity"/> comes for the first time. One without an identifier always does.</summary>
    public bool IsFirst(Activity activity) =>
        string.IsNullOrEmpty(activity.Id) || Remember(KeyOf(activity));

    /// <summary>Lets <paramref name="activity"/> come for the first time again: it was sent back.</summary>
    public void Forget(Activity activity)
    {
        lock (_gate)
        {
            _known.Remove(KeyOf(activity));
        }
    }

    /// <summary>Whether this is the first welcome in <paramref name="activity"/>'s conversation.</summary>
    public bool IsFirstWelcome(Activity activity) => Remember(new(activity.ChannelId, activity.Conversation?.Id, null, null, null));

    // An edit, a reaction or a deletion has the identifier of its message; two of them differ in their time.
    private static Key KeyOf(Activity activity) => new(
        activity.ChannelId, activity.Conversation?.Id, activity.Id, activity.Type, activity.Type == ActivityTypes.Message ? null : activity.Timestamp);

    private bool Remember(Key key)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            while (_inOrder.TryPeek(out var oldest) && now - oldest.Seen >= Lifetime)
            {
                _known.Remove(_inOrder.Dequeue().Key);
            }

            if (!_known.Add(key))
            {
                return false;
            }

            _inOrder.Enqueue((key, now));
            if (_inOrder.Count > Capacity)
            {
                _known.Remove(_inOrder.Dequeue().Key);
            }

            return true;
        }
    }

    private readonly record struct Key(string? ChannelId, string? ConversationId, string? ActivityId, string? Type, DateTimeOffset? Timestamp);
}
