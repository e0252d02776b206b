using System.Text.RegularExpressions;
using ContractBot.Agreements.References;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>参照されていない別紙: attachments that the rest of the text never speaks of.</summary>
internal static partial class UnreferencedAttachments
{
    // Shorter headings are words that stand anywhere.
    private const int ShortestHeading = 4;

    /// <summary>The defects. Supplementary provisions and agreements of their own need no reference.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var mentioned = text.Agreement.References.SelectMany(r => r.Targets.Select(t => (r.Span, t.Provision.Address.Part))).ToLookup(m => m.Part, m => m.Span);
        foreach (var part in text.Agreement.Parts.Skip(1))
        {
            if (part.Heading is not { } heading || part.HeadingSpan is not { IsEmpty: false } span || StandsAlone(heading) || (part.Label is { } label && StandsAlone(label)))
            {
                continue;
            }

            if (!mentioned[part.Ordinal].Any(span => !part.Span.Contains(span)) && !IsCalled(text, part) && !StandsOutside(text, part, heading))
            {
                yield return new Defect(Finding.UnreferencedAttachment, part, span, [part.Address.Locator]);
            }
        }
    }

    /// <summary>Whether a reference that found no attachment may mean this one: 別紙 where several are there, or any where this one bears no label.</summary>
    private static bool IsCalled(CheckedText text, Part part)
    {
        var own = part.Label is null ? null : AttachmentLabel.Of(part.Label);
        return text.Agreement.References.Any(r => r.Kind == ReferenceKind.Attachment && r.Targets.IsEmpty && !part.Span.Contains(r.Span)
            && AttachmentLabel.AtStart(r.Span.Slice(text.Folded)) is { } called && (own is null || own.Answers(called.Label)));
    }

    private static bool StandsOutside(CheckedText text, Part part, string heading)
    {
        var words = Widths.ToHalfWidth(heading);

        // 後記物件: a list of things below the signatures is spoken of as such.
        return (Listing().IsMatch(words) && Below().IsMatch(text.Folded[..part.Span.Start])) || words.Length >= ShortestHeading
            && (text.Folded.IndexOf(words, 0, part.Span.Start, StringComparison.Ordinal) >= 0 || text.Folded.IndexOf(words, part.Span.End, StringComparison.Ordinal) >= 0);
    }

    [GeneratedRegex("物件|不動産|目録|表示|明細")]
    private static partial Regex Listing();

    [GeneratedRegex("後記|末尾|後掲|下記|後述")]
    private static partial Regex Below();

    private static bool StandsAlone(string heading)
    {
        var plain = Widths.ToHalfWidth(heading).Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("附則", StringComparison.Ordinal) || plain.Contains("付則", StringComparison.Ordinal)
            || plain.EndsWith("契約書", StringComparison.Ordinal) || plain.EndsWith("協定書", StringComparison.Ordinal) || plain.EndsWith("覚書", StringComparison.Ordinal);
    }
}
