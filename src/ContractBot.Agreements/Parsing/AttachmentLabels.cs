using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>How the body refers to its attachments: 別記1, where the attachment's own heading may lack the words.</summary>
internal static partial class AttachmentLabels
{
    private const int LongestHeading = 40;
    private const double LeastAlike = 0.5;

    /// <summary>An attachment's own label and heading, as printed.</summary>
    public readonly record struct Head(string? Label, string? Heading);

    private readonly record struct Mention(string Label, string Words);

    /// <summary>
    /// The label of each attachment: its own, else that of the mention whose words are most like its heading,
    /// else, where as many labels as attachments are left, by order.
    /// </summary>
    public static ImmutableArray<string?> Find(string bodyText, ImmutableArray<Head> heads)
    {
        var labels = new string?[heads.Length];
        var mentions = heads.IsEmpty ? [] : MentionsIn(bodyText);
        for (var i = 0; i < heads.Length; i++)
        {
            labels[i] = heads[i].Label is { } own ? Plain(own)
                : heads[i].Heading is { } heading ? MostAlike(mentions, heading, labels)
                : null;
        }

        var left = mentions.Select(m => m.Label).Distinct().Except(labels.OfType<string>()).ToList();
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

    private static List<Mention> MentionsIn(string bodyText)
    {
        var folded = Widths.ToHalfWidth(bodyText);
        return [.. Label().Matches(folded).Select(m =>
            new Mention(Plain(m.Value), folded[(m.Index + m.Length)..Math.Min(folded.Length, m.Index + m.Length + LongestHeading)].TrimStart(' ', '「', '(', '『', '【')))];
    }

    private static string? MostAlike(List<Mention> mentions, string heading, string?[] taken)
    {
        var words = Plain(heading);
        return mentions
            .Where(m => !taken.Contains(m.Label))
            .Select(m => (m.Label, Score: Likeness(words, Plain(m.Words))))
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

    private static string Plain(string text) =>
        Widths.ToHalfWidth(text).Replace(" ", "", StringComparison.Ordinal);

    // 別記1 · 別紙第2号 · 別紙様式第1号 · 別添２
    [GeneratedRegex(@"(?:別記|別紙|別添|別表|別冊|附属書|付属書)(?:様式)?(?:第?\s?[0-9]{1,3}\s?号?)?")]
    private static partial Regex Label();
}
