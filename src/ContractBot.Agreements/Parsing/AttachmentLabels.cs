using System.Collections.Immutable;

namespace ContractBot.Agreements.Parsing;

/// <summary>How the agreement refers to its attachments: 別記1, where the attachment's own heading may lack the words.</summary>
internal static class AttachmentLabels
{
    private const double LeastAlike = 0.5;

    // No agreement has more attachments; comparing each with each mention would take the longer the more a faulty file has.
    private const int MostCompared = 1_000;

    /// <summary>An attachment's own label and heading, as printed.</summary>
    public readonly record struct Head(string? Label, string? Heading);

    /// <summary>
    /// The label of each attachment: its own, else that of the mention whose words are most like its heading,
    /// else, where as many labels as attachments are left, by order.
    /// </summary>
    public static ImmutableArray<string?> Find(AttachmentMentions mentions, ImmutableArray<Head> heads)
    {
        var labels = new string?[heads.Length];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < heads.Length; i++)
        {
            labels[i] = heads[i].Label is { } own ? AttachmentMentions.Plain(own)
                : heads[i].Heading is { } heading && i < MostCompared ? MostAlike(mentions, heading, taken)
                : null;
            if (labels[i] is { } label)
            {
                taken.Add(label);
            }
        }

        var left = mentions.All.Select(m => m.Label).Distinct().Except(labels.OfType<string>()).ToList();
        var unlabelled = Enumerable.Range(0, heads.Length).Where(i => labels[i] is null).ToList();
        if (left.Count == unlabelled.Count)
        {
            for (var i = 0; i < left.Count; i++)
            {
                labels[unlabelled[i]] = left[i];
            }
        }

        return [.. labels];
    }

    private static string? MostAlike(AttachmentMentions mentions, string heading, HashSet<string> taken)
    {
        var words = AttachmentMentions.Plain(heading);
        return mentions.All
            .Where(m => !taken.Contains(m.Label))
            .Select(m => (m.Label, Score: Likeness(words, m.Words)))
            .Where(m => m.Score >= LeastAlike)
            .OrderByDescending(m => m.Score)
            .Select(m => m.Label)
            .FirstOrDefault();
    }

    /// <summary>The share of the heading's neighbouring pairs of characters that the mention's words, cut to the heading's length, have too.</summary>
    private static double Likeness(string heading, string words)
    {
        if (heading.Length < 2)
        {
            return 0;
        }

        var compared = words[..Math.Min(words.Length, heading.Length)];
        var shared = Enumerable.Range(0, heading.Length - 1).Count(i => compared.Contains(heading.Substring(i, 2), StringComparison.Ordinal));
        return (double)shared / (heading.Length - 1);
    }
}
