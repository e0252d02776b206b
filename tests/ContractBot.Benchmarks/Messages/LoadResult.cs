using System.Diagnostics;

namespace ContractBot.Benchmarks.Messages;

/// <summary>What became of the questions.</summary>
/// <param name="Asked">How many.</param>
/// <param name="Errors">What went wrong with requests.</param>
/// <param name="Lost">Questions without an answer.</param>
/// <param name="Twice">Questions with more than one.</param>
/// <param name="Disordered">Answers that came before the one to an earlier question of their conversation.</param>
/// <param name="Milliseconds">From a request's beginning until the last message of its answer came, ascending.</param>
internal sealed record LoadResult(
    int Asked, IReadOnlyCollection<string> Errors, int Lost, int Twice, int Disordered, IReadOnlyList<double> Milliseconds)
{
    public static LoadResult Of(
        IReadOnlyDictionary<string, (string Conversation, int Turn, long At)> asked, IReadOnlyCollection<Taken> taken, IReadOnlyCollection<string> errors)
    {
        var answers = taken.GroupBy(message => message.Question, StringComparer.Ordinal).ToList();
        return new(
            asked.Count,
            errors,
            asked.Count - answers.Count,
            answers.Count(answer => answer.Count(message => message.HasText) > 1 || answer.Count() > 2),
            taken.GroupBy(message => message.Conversation, StringComparer.Ordinal)
                .Sum(conversation => conversation.Zip(conversation.Skip(1), (one, next) => asked[one.Question].Turn > asked[next.Question].Turn ? 1 : 0).Sum()),
            [.. answers.Select(answer => Stopwatch.GetElapsedTime(asked[answer.Key].At, answer.Max(message => message.At)).TotalMilliseconds).Order()]);
    }

    /// <summary>The time that so many of a hundred answers did not exceed.</summary>
    public double Percentile(double percent) =>
        Milliseconds.Count == 0 ? double.PositiveInfinity : Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(Milliseconds.Count * percent / 100))];
}
