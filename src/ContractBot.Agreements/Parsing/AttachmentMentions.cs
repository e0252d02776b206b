using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>The places where an agreement speaks of its attachments: <c>別記1個人情報取扱特記事項を守らなければならない</c>.</summary>
internal sealed partial class AttachmentMentions
{
    private const int LongestHeading = 40;
    private const int MostMentions = 500;

    private AttachmentMentions(ImmutableArray<Mention> all) => All = all;

    /// <summary>A mention: the label, and what follows it; neither has white space or full-width forms.</summary>
    public readonly record struct Mention(string Label, string Words);

    /// <summary>The mentions in the order of the text.</summary>
    public ImmutableArray<Mention> All { get; }

    /// <summary>Finds the mentions in the lines.</summary>
    public static AttachmentMentions In(ImmutableArray<SourceLine> lines)
    {
        var text = Plain(string.Concat(lines.Select(line => line.Folded)));
        return new AttachmentMentions([.. Label().Matches(text).Take(MostMentions).Select(m =>
            new Mention(m.Groups["label"].Value, text[(m.Index + m.Length)..Math.Min(text.Length, m.Index + m.Length + LongestHeading)]))]);
    }

    /// <summary>Whether a mention goes on with exactly these words, as <c>別紙2「情報セキュリティ要求事項」</c> does.</summary>
    public bool Name(string heading)
    {
        var words = Plain(heading);
        return words.Length > 3 && All.Any(m => m.Words.StartsWith(words, StringComparison.Ordinal) && m.Words.Length > words.Length);
    }

    /// <summary>Text without white space, in half-width forms.</summary>
    public static string Plain(string text) =>
        Widths.ToHalfWidth(text).Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);

    // 別記1 · 別紙第2号 · 別紙様式第1号 · 別添２「
    [GeneratedRegex(@"(?<label>(?:別記|別紙|別添|別表|別冊|附属書|付属書)(?:様式)?(?:第?[0-9]{1,3}号?)?)(?:[「『(【]|の)?")]
    private static partial Regex Label();
}
