using System.Security.Cryptography;
using ContractBot.Answering;

namespace ContractBot.Teams.Turns;

/// <summary>
/// The answers given last, so that a card leads back to one and feedback is known to be about one. Only in memory: they quote agreements. Safe for several threads.
/// </summary>
internal sealed class RecentAnswers(TimeProvider time)
{
    /// <summary>How many are remembered; beyond that the oldest goes.</summary>
    public const int Capacity = 1_000;

    /// <summary>How long one is remembered.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private const int IdBytes = 12;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, DateTimeOffset Kept)> _inOrder = new();

    /// <summary>Remembers <paramref name="answer"/>.</summary>
    /// <returns>How it is called: nobody can guess it.</returns>
    public string Keep(Answer answer)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        lock (_gate)
        {
            var now = time.GetUtcNow();
            while (_inOrder.TryPeek(out var oldest) && (_inOrder.Count >= Capacity || now - oldest.Kept >= Lifetime))
            {
                _answers.Remove(_inOrder.Dequeue().Id);
            }

            _answers[id] = answer;
            _inOrder.Enqueue((id, now));
        }

        return id;
    }

    /// <summary>The answer called <paramref name="id"/>; null where it is forgotten or never was.</summary>
    public Answer? Find(string id)
    {
        lock (_gate)
        {
            return _answers.GetValueOrDefault(id);
        }
    }
}
