using System.Collections.Immutable;
using System.Globalization;
using ContractBot.Agreements.Description;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>添付されていない別紙・様式: attachments and forms that the text names and that the file does not hold.</summary>
internal static class AbsentAttachments
{
    // As many of one family are told together.
    private const int Together = 3;

    private const int LongestHeadingLine = 40;

    /// <summary>The defects. An amendment speaks of another agreement's attachments, so none is missed there.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        if (text.Agreement.Kind == AgreementKind.Amendment)
        {
            return [];
        }

        var present = Present(text);
        return AttachmentName.MentionsIn(text.Folded)
            .Where(mention => !IsHeading(text, mention) && !IsThere(text, mention, present))
            .GroupBy(mention => (mention.Name, Words: mention.Name.Number is null ? mention.Words.Slice(text.Folded) : ""))
            .Select(group => group.First())
            .GroupBy(mention => mention.Name.Family)
            .SelectMany(family => Tell(text, [.. family]));
    }

    private static IEnumerable<Defect> Tell(CheckedText text, ImmutableArray<AttachmentName.Mention> absent)
    {
        var numbered = absent.Where(m => m.Name.Number is not null).ToImmutableArray();
        if (numbered.Length >= Together)
        {
            var list = string.Join('、', numbered.GroupBy(m => text.PlaceOf(m.Label).Address.Locator)
                .Select(place => $"{string.Join('・', place.Select(m => LabelOf(text, m)))}（{place.Key}）"));
            yield return text.At(Finding.AbsentAttachments, numbered[0].Label, list, numbered.Length.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var mention in absent.Where(m => m.Name.Number is null ? !m.Words.IsEmpty || !absent.Any(other => !other.Words.IsEmpty) : numbered.Length < Together))
        {
            var start = mention.Label.Start > 0 && text.Folded[mention.Label.Start - 1] is '(' or '【' ? mention.Label.Start - 1 : mention.Label.Start;
            var quote = new TextSpan(start, mention.Words.IsEmpty ? mention.Label.End : mention.Words.End);
            var words = mention.Words.IsEmpty ? "" : $"「{mention.Words.Slice(text.Agreement.Text)}」";
            yield return text.At(Finding.AbsentAttachment, quote, LabelOf(text, mention) + words);
        }
    }

    private static string LabelOf(CheckedText text, AttachmentName.Mention mention) =>
        mention.Label.Slice(text.Folded).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    /// <summary>What the file's attachments are called, by their labels and their headings.</summary>
    private static ImmutableArray<AttachmentName> Present(CheckedText text) =>
    [
        .. text.Agreement.Parts.Skip(1)
            .SelectMany(p => new[] { p.Label, p.Heading })
            .OfType<string>()
            .Select(AttachmentName.Parse)
            .OfType<AttachmentName>(),
        .. AttachmentName.MentionsIn(text.Folded).Where(m => IsHeading(text, m)).Select(m => m.Name),
    ];

    private static bool IsThere(CheckedText text, AttachmentName.Mention mention, ImmutableArray<AttachmentName> present)
    {
        if (present.Any(name => name.Answers(mention.Name)))
        {
            return true;
        }

        // The attachment may bear its own name only, or nothing by which it could be told from others.
        var words = mention.Words.Slice(text.Folded);
        return text.Agreement.Parts.Skip(1).Any(part =>
            (part.Heading is { } heading && words.Length > 3 && (Plain(heading).Contains(words, StringComparison.Ordinal) || words.Contains(Plain(heading), StringComparison.Ordinal)))
            || (part.Label is null && mention.Name.Number is null && words.Length == 0 && !IsSupplementary(part)));
    }

    private static bool IsSupplementary(Part part) => part.Heading is { } heading && Plain(heading).Contains("附則", StringComparison.Ordinal);

    /// <summary>Whether the label opens a short line that is no sentence: the attachment's own heading.</summary>
    private static bool IsHeading(CheckedText text, AttachmentName.Mention mention)
    {
        var start = mention.Label.Start;
        while (start > 0 && text.Folded[start - 1] is ' ' or '(' or '[' or '【' or '<' or '「' or '■' or '#' or '*' or '|')
        {
            start--;
        }

        var end = text.Folded.IndexOf('\n', mention.Label.End) is >= 0 and var found ? found : text.Folded.Length;
        var line = text.Folded[start..end];
        return (start == 0 || text.Folded[start - 1] == '\n') && line.Length <= LongestHeadingLine && !line.Contains('。', StringComparison.Ordinal)
            && (end - mention.Label.End <= 2 || text.PlaceOf(mention.Label) is not Paragraph { Address.Part: 0 } and not Item { Address.Part: 0 });
    }

    private static string Plain(string heading) => Widths.ToHalfWidth(heading).Replace(" ", "", StringComparison.Ordinal);
}
