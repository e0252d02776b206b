using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>The lines that open an attachment: its label, its heading, or both on one line or two.</summary>
/// <param name="Label">The label, such as 別記1, if one is printed.</param>
/// <param name="Heading">The heading's own words; null where only a label is printed.</param>
/// <param name="Lines">How many lines they take.</param>
/// <param name="IsDocument">Whether it is the title of a second agreement in the file, which has parties and signatures of its own.</param>
/// <param name="SharesLine">Whether the attachment's words begin on the line of its label.</param>
internal sealed partial record AttachmentOpening(Stretch? Label, Stretch? Heading, int Lines, bool IsDocument = false, bool SharesLine = false)
{
    private const int LongestPreamble = 12;

    private const int Lookahead = 60;

    /// <summary>Reads the lines from <paramref name="i"/>; null where no attachment opens there.</summary>
    /// <param name="mentions">What the agreement calls its attachments.</param>
    /// <param name="inSignature">Whether the line lies after the closing words: whatever is no signature then opens an attachment.</param>
    /// <param name="last">Number of the article met last.</param>
    /// <param name="afterSigning">Whether signatures lie before the line and no article between: a further agreement may begin.</param>
    public static AttachmentOpening? Read(ImmutableArray<SourceLine> lines, int i, AttachmentMentions mentions, bool inSignature, int last, bool afterSigning = false)
    {
        var folded = lines[i].Folded;
        if (AttachmentHeading.ReadLabelled(folded) is { } labelled)
        {
            return inSignature || !ArticlesGoOn(lines, i, last) ? Labelled(lines, i, labelled) : null;
        }

        if (AttachmentHeading.LengthBeforeSentence(folded) is > 0 and var length && !ArticlesGoOn(lines, i, last))
        {
            return new AttachmentOpening(new Stretch(new Place(i, 0), new Place(i, length)), null, 1, SharesLine: true);
        }

        if (!AttachmentHeading.CouldBeHeading(folded) || IsNumbered(folded))
        {
            return null;
        }

        if ((inSignature || afterSigning) && TitleRule.IsDocumentName(folded) && StartsAnew(lines, i + 1))
        {
            return new AttachmentOpening(null, Whole(lines, i), 1, IsDocument: true);
        }

        var restarts = Restarts(lines, i + 1, NumberStyle.Jou) || Restarts(lines, i + 1, NumberStyle.Dai);
        var opens = (restarts && (inSignature || last > 1))
            || (AttachmentHeading.IsAttachmentTitle(folded) && (inSignature || (restarts && last > 0)))
            || (mentions.Name(folded) && !ArticlesGoOn(lines, i, last));
        return opens ? new AttachmentOpening(null, Whole(lines, i), 1) : null;
    }

    private static AttachmentOpening Labelled(ImmutableArray<SourceLine> lines, int i, AttachmentHeading.Match match)
    {
        var label = new Stretch(new Place(i, match.Label.Start), new Place(i, match.Label.End));
        if (!match.Words.IsEmpty && !AttachmentHeading.IsRelation(lines[i].Folded[match.Words.Start..match.Words.End]))
        {
            return new AttachmentOpening(label, new Stretch(new Place(i, match.Words.Start), new Place(i, match.Words.End)), 1);
        }

        var next = i + 1;
        return next < lines.Length
            && AttachmentHeading.CouldBeHeading(lines[next].Folded)
            && !AttachmentHeading.IsTableRow(lines[next].Folded)
            && !(Cells().IsMatch(lines[next].Text) && next + 1 < lines.Length && Cells().IsMatch(lines[next + 1].Text))
            && !SentenceEnd.IsAt(lines[next].Folded)
            && AttachmentHeading.ReadLabelled(lines[next].Folded) is null
            && !IsNumbered(lines[next].Folded)
                ? new AttachmentOpening(label, Whole(lines, next), 2)
                : new AttachmentOpening(label, null, 1);
    }

    // 区分　金額, above 平日　100,000円: rows of a table without lines
    [GeneratedRegex(@"\A[^\s。]{1,20}(?:\u3000|\t| {2,})\s*[^\s。]")]
    private static partial Regex Cells();

    private static bool IsNumbered(string folded) =>
        ArticleHeading.Read(folded) is not null
        || NumberedHeading.Read(folded) is not null
        || PlainHeading.Read(folded) is not null
        || DivisionHeading.Read(folded) is not null;

    private static bool Restarts(ImmutableArray<SourceLine> lines, int i, NumberStyle style) =>
        ArticleOpening.Read(lines, i, style) is { Number.Number: 1, Number.Branch: null };

    /// <summary>Whether an article 1 follows under a preamble.</summary>
    private static bool StartsAnew(ImmutableArray<SourceLine> lines, int from)
    {
        for (var i = from; i < Math.Min(lines.Length, from + LongestPreamble); i++)
        {
            if (Restarts(lines, i, NumberStyle.Jou))
            {
                return true;
            }

            if (AttachmentHeading.ReadLabelled(lines[i].Folded) is not null)
            {
                return false;
            }
        }

        return false;
    }

    // 別紙 at the start of a wrapped line, in the middle of the articles, is only mentioned there.
    private static bool ArticlesGoOn(ImmutableArray<SourceLine> lines, int from, int last)
    {
        for (var i = from + 1; i < Math.Min(lines.Length, from + Lookahead); i++)
        {
            if (ArticleHeading.Read(lines[i].Folded) is { } number && number.Number == last + 1 && last > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Stretch Whole(ImmutableArray<SourceLine> lines, int i) =>
        new(new Place(i, 0), new Place(i, lines[i].Text.Length));
}
