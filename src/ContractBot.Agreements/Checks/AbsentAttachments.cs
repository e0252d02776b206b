using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ContractBot.Agreements.Description;
using ContractBot.Agreements.References;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>添付されていない別紙・様式: attachments and forms that the text names and that the file does not hold.</summary>
internal static partial class AbsentAttachments
{
    // As many of one family are told together.
    private const int Together = 3;

    private const int MostTold = 20;
    private const int LongestHeadingLine = 40;
    private const int ShortestHeading = 4;

    // How far before a label the document stands that it belongs to.
    private const int Owner = 10;

    /// <summary>The defects. An amendment speaks of another agreement's attachments, so none is missed there.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        if (text.Agreement.Kind == AgreementKind.Amendment)
        {
            return [];
        }

        var mentions = text.Agreement.References
            .Where(r => r is { Status: ReferenceStatus.Dangling, Kind: ReferenceKind.Attachment } or { Reason: DanglingReason.NoSuchAttachment })
            .Select(r => Read(text, r.Span))
            .OfType<Mention>()
            .ToImmutableArray();
        ImmutableArray<AttachmentLabel> present =
        [
            .. text.Agreement.Parts.Skip(1).SelectMany(p => new[] { p.Label, p.Heading }).OfType<string>().Select(AttachmentLabel.Of).OfType<AttachmentLabel>(),
            .. mentions.Where(m => IsHeading(text, m)).Select(m => m.Name),
        ];
        return mentions
            .Where(mention => !IsHeading(text, mention) && !IsThere(text, mention, present))
            .GroupBy(mention => (mention.Name, Words: mention.Name.Number is null ? mention.Words.Slice(text.Folded) : ""))
            .Select(group => group.First())
            .GroupBy(mention => mention.Name.Family)
            .SelectMany(family => Tell(text, [.. family]));
    }

    private static IEnumerable<Defect> Tell(CheckedText text, ImmutableArray<Mention> absent)
    {
        var numbered = absent.Where(m => m.Name.Number is not null).ToImmutableArray();
        var unnumbered = absent.Where(m => m.Name.Number is null && (!m.Words.IsEmpty || !absent.Any(other => !other.Words.IsEmpty))).ToImmutableArray();
        foreach (var kind in new[] { numbered, unnumbered })
        {
            if (kind.Length >= Together)
            {
                var list = string.Join('、', kind.Take(MostTold).GroupBy(m => text.PlaceOf(m.Label).Address.Locator)
                    .Select(place => $"{string.Join('・', place.Select(m => NameOf(text, m)))}（{place.Key}）"));
                yield return text.At(
                    Finding.AbsentAttachments, kind[0].Label, kind.Length > MostTold ? list + "ほか" : list, kind.Length.ToString(CultureInfo.InvariantCulture));
                continue;
            }

            foreach (var mention in kind)
            {
                var start = mention.Label.Start > 0 && text.Folded[mention.Label.Start - 1] is '(' or '【' ? mention.Label.Start - 1 : mention.Label.Start;
                var quote = new TextSpan(start, mention.Words.IsEmpty ? mention.Label.End : mention.Words.End);
                yield return text.At(Finding.AbsentAttachment, quote, NameOf(text, mention));
            }
        }
    }

    private static string NameOf(CheckedText text, Mention mention)
    {
        var label = White().Replace(mention.Label.Slice(text.Folded), "");
        return mention.Words.IsEmpty ? label : $"{label}「{mention.Words.Slice(text.Agreement.Text)}」";
    }

    /// <summary>The label at the start of a reference with the document's own name behind it; null where the words belong to another document.</summary>
    private static Mention? Read(CheckedText text, TextSpan span)
    {
        if (AttachmentLabel.AtStart(span.Slice(text.Folded)) is not { } label
            || Foreign().IsMatch(text.Folded[Math.Max(0, span.Start - Owner)..span.Start]))
        {
            return null;
        }

        var end = span.Start + label.Length;
        var words = Words().Match(text.Folded, end, text.Folded.Length - end);
        var name = words.Groups["words"];
        return text.Folded.AsSpan(end).StartsWith("」と") ? null
            : new Mention(label.Label, new TextSpan(span.Start, end), name.Success ? new TextSpan(name.Index, name.Index + name.Length) : new TextSpan(end, end));
    }

    private static bool IsThere(CheckedText text, Mention mention, ImmutableArray<AttachmentLabel> present)
    {
        if (present.Any(name => name.Answers(mention.Name)))
        {
            return true;
        }

        // The attachment may bear its own name only, or nothing by which it could be told from others.
        var words = mention.Words.Slice(text.Folded);
        return text.Agreement.Parts.Skip(1).Any(part =>
            (part.Heading is { } heading && Plain(heading) is { Length: >= ShortestHeading } plain && words.Length >= ShortestHeading
                && (part.Label is null || AttachmentLabel.Of(part.Label) is not { Number: not null } || mention.Name.Number is null)
                && (plain.Contains(words, StringComparison.Ordinal) || words.Contains(plain, StringComparison.Ordinal)))
            || (part.Label is null && mention.Name.Number is null && words.Length == 0 && !IsSupplementary(part)));
    }

    private static bool IsSupplementary(Part part) => part.Heading is { } heading && Plain(heading).Contains("附則", StringComparison.Ordinal);

    /// <summary>Whether the label opens a short line that is no sentence: the attachment's own heading.</summary>
    private static bool IsHeading(CheckedText text, Mention mention)
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

    private static string Plain(string heading) => White().Replace(Widths.ToHalfWidth(heading), "");

    /// <summary>A place where the text names an attachment.</summary>
    /// <param name="Name">How it is called.</param>
    /// <param name="Label">The label in the text.</param>
    /// <param name="Words">The document's own name after it (<c>事業計画書</c>); empty where none follows.</param>
    private sealed record Mention(AttachmentLabel Name, TextSpan Label, TextSpan Words);

    // 別紙仕様書 · 別紙「機器の貸付けに係る要領」 · (別添)事業計画書 · 別紙の業務計画書; not 別紙に定める業務, 別紙の記載, 別紙参照, 別紙内容
    [GeneratedRegex(@"\G[)\]】]?の?[「『](?<words>[^「」『』\n]{2,40})[」』]|\G[)\]】]?の?[「『(]?(?<words>(?!(?:記載|参照|添付|記入|規定|所定|同封|各号|各項|参考|明示|提示|提出|内容|都道府県)(?![一-龠]))[一-龠々ァ-ヶーA-Za-z]{2,20}?)(?=記載|参照|明示|[第約](?![一-龠])|[^一-龠々ァ-ヶーA-Za-z]|\z)")]
    private static partial Regex Words();

    // 原契約の別紙 · 交付要綱別紙 · 重要事項説明書別紙; a standard in brackets is the attachment itself: 衛生管理基準（別紙2）
    [GeneratedRegex(@"(?:(?:規則|法|令|条例|要綱|告示|旧|約款)の?\s*[「(]?|(?:規程|要領|基準|通達|マニュアル|ガイドライン|説明書|原契約書?|基本契約書?)の?\s*)\z")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"\s")]
    private static partial Regex White();
}
