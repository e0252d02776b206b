using System.Collections.Immutable;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Comparing;

/// <summary>The topics of <c>comparison-topics.tsv</c>, by all that people call them.</summary>
internal static class ComparisonTopics
{
    // Words below this hardly are a topic of their own.
    private const double LeastImportance = 0.45;

    private static readonly Lazy<ImmutableArray<ComparisonTopic>> Loaded = new(Load);

    /// <summary>All topics, in the order of the file.</summary>
    public static ImmutableArray<ComparisonTopic> All => Loaded.Value;

    /// <summary>The topic that is called just <paramref name="name"/>; null where none is: then it is a free topic.</summary>
    public static ComparisonTopic? Called(string name)
    {
        var compact = Folding.Compact(name);
        return All.FirstOrDefault(t => t.Aliases.Contains(compact, StringComparer.Ordinal));
    }

    /// <summary>The topic that <paramref name="question"/> is about, and about nothing else; null where there is none.</summary>
    public static ComparisonTopic? Of(Question question)
    {
        var compact = Folding.Compact(question.Text);
        var (topic, name) = All
            .SelectMany(topic => topic.Aliases.Select(name => (Topic: topic, Name: name)))
            .Where(called => compact.Contains(called.Name, StringComparison.Ordinal))
            .OrderByDescending(called => called.Name.Length)
            .FirstOrDefault();
        return name is not null && question.Topics.All(t => t.Importance < LeastImportance || topic.Aliases.Any(a => IsPartOf(Folding.Compact(t.Surface), a)))
            ? topic
            : null;
    }

    private static bool IsPartOf(string surface, string name) =>
        name.Contains(surface, StringComparison.Ordinal) || surface.Contains(name, StringComparison.Ordinal);

    private static ImmutableArray<ComparisonTopic> Load() =>
    [
        .. DataFile.Rows("comparison-topics.tsv").Select(columns => new ComparisonTopic(
            columns[0],
            columns[1],
            [.. DataFile.Words(columns[2]).Append(columns[0]).Append(columns[1]).Select(name => Folding.Compact(name))],
            columns[3],
            Enum.Parse<ValueForm>(columns[4]),
            [.. DataFile.Words(columns[5]).Select(all => all.Split('&').ToImmutableArray())])),
    ];
}
