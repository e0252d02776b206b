using System.Threading.RateLimiting;

namespace ContractBot.Access;

/// <summary>
/// How often one person and one conversation may ask. A person who reads answers stays far below; a script, or a card that calls itself,
/// does not. Whoever is at this machine may ask without end. Safe for several threads.
/// </summary>
internal sealed class AskingPace : IDisposable
{
    /// <summary>So many questions of one person at once, and as many again in a minute.</summary>
    public const int OfPerson = 30;

    /// <summary>So many questions in one conversation at once, and as many again in a minute.</summary>
    public const int OfConversation = 120;

    /// <summary>So many searches and buttons of one person at once, and as many again in a minute: a search is made while one types.</summary>
    public const int OfInvokes = 240;

    private readonly PartitionedRateLimiter<string> _people = Limiter(OfPerson, TimeSpan.FromMinutes(1.0 / OfPerson));
    private readonly PartitionedRateLimiter<string> _conversations = Limiter(OfConversation, TimeSpan.FromMinutes(1.0 / OfConversation));
    private readonly PartitionedRateLimiter<string> _invokes = Limiter(OfInvokes, TimeSpan.FromMinutes(1.0 / OfInvokes));
    private readonly PartitionedRateLimiter<string> _apologies = Limiter(1, TimeSpan.FromSeconds(20));

    /// <summary>Whether <paramref name="person"/> may ask in <paramref name="conversation"/> now.</summary>
    public bool AdmitsQuestion(Asker asker, string person, string conversation) =>
        asker is ThisMachine || (Takes(_people, person) && Takes(_conversations, conversation));

    /// <summary>Whether <paramref name="person"/> may search or press a button now.</summary>
    public bool AdmitsInvoke(Asker asker, string person) => asker is ThisMachine || Takes(_invokes, person);

    /// <summary>Whether it is time to say again that there were too many: once is polite.</summary>
    public bool AdmitsApology(string conversation) => Takes(_apologies, conversation);

    /// <inheritdoc/>
    public void Dispose()
    {
        _people.Dispose();
        _conversations.Dispose();
        _invokes.Dispose();
        _apologies.Dispose();
    }

    private static bool Takes(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Limiter(int atOnce, TimeSpan each) =>
        PartitionedRateLimiter.Create<string, string>(
            key => RateLimitPartition.GetTokenBucketLimiter(
                key,
                _ => new TokenBucketRateLimiterOptions { TokenLimit = atOnce, TokensPerPeriod = 1, ReplenishmentPeriod = each, QueueLimit = 0, AutoReplenishment = true }),
            StringComparer.Ordinal);
}
