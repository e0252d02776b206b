using System.Collections.Immutable;
using ContractBot.Agreements;

namespace ContractBot.Answering.Questions;

/// <summary>Words that say again what a named agreement is about as a whole: 保守業務 in 「花山市の保守業務は外注できる？」.</summary>
internal static class SubjectWords
{
    private const double Factor = 0.35;

    /// <summary><paramref name="topics"/> with such words lowered, where other topics remain.</summary>
    public static ImmutableArray<Topic> Lower(ImmutableArray<Topic> topics, Agreement agreement)
    {
        var title = Folding.Compact(agreement.Title);
        return topics.Length < 2 || topics.All(t => IsSubject(t, title))
            ? topics
            : [.. topics.Select(t => IsSubject(t, title) ? t with { Importance = t.Importance * Factor, IsFocus = false } : t)];
    }

    private static bool IsSubject(Topic topic, string title) =>
        topic.Pieces.All(p => p.Alternatives.IsEmpty && title.Contains(p.Surface, StringComparison.Ordinal));
}
