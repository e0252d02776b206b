using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Composition;

/// <summary>Names topics in the user's own words.</summary>
internal static class TopicLabels
{
    /// <summary>The names of <paramref name="topics"/>, which are in order: those that share units of the question (専属的, 的合意管轄) are one (専属的合意管轄).</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Topic> topics)
    {
        var labels = new List<string>();
        Topic? before = null;
        foreach (var topic in topics)
        {
            if (before is not null && before.Span.Start < topic.Span.Start && topic.Span.Start < before.Span.End && before.Span.End <= topic.Span.End)
            {
                labels[^1] = before.Surface + topic.Surface[(before.Span.End - topic.Span.Start)..];
                before = topic with { Surface = labels[^1], Span = new(before.Span.Start, topic.Span.End) };
                continue;
            }

            labels.Add(topic.Surface);
            before = topic;
        }

        return [.. labels.Distinct()];
    }
}
