using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>Makes the immutable agreement of an outline and the cleaned text.</summary>
internal static class AgreementAssembler
{
    // The parties are named at once, or not at all.
    private const int LongestPartyText = 3000;

    /// <summary>The agreement.</summary>
    public static Agreement Assemble(string id, SourceText source, Outline outline, TextCleaner cleaner)
    {
        var text = cleaner.Cleaned.Text;
        var titleSpan = outline.Title is { } title ? cleaner.SpanOf(title) : new TextSpan(0, 0);
        var labels = AttachmentLabels.Find(outline.Mentions, [.. outline.Parts.Skip(1).Select(p => HeadOf(p, cleaner))]);
        var parts = ImmutableArray.CreateBuilder<Part>();
        WrittenDate? signedOn = null;
        var signed = false;
        for (var i = 0; i < outline.Parts.Count; i++)
        {
            var draft = outline.Parts[i];
            var head = HeadOf(draft, cleaner);
            var address = new ProvisionAddress
            {
                Part = i,
                PartHeading = i == 0 ? null : head.Heading,
                PartLabel = i == 0 ? null : labels[i - 1],
                Kind = ProvisionKind.Part,
            };
            SignatureBlock? signature = null;
            if (draft.Signature is { } block)
            {
                var span = cleaner.SpanOf(block);
                var (dateSpan, date) = SigningDate.Find(text, span);

                // The agreement's own signatures may stand after supplementary provisions; they are the agreement's all the same.
                var signatureAddress = signed ? address : new ProvisionAddress();
                signature = new SignatureBlock(signatureAddress with { Kind = ProvisionKind.SignatureBlock }, span, dateSpan);
                signedOn = signed ? signedOn : date;
                signed = true;
            }

            var part = new PartAssembler(cleaner, draft, address).Assemble(signature);
            parts.Add(i > 0 && part.Preamble is { } own ? part with { Parties = FurtherParties(text, Beginning(own.Span)) } : part);
        }

        // The opening words may name the day where the signature block has no place for it, and must not name another.
        if (SigningDate.InOpening(text, parts[0].Preamble?.Span ?? new TextSpan(0, 0)) is { } opening)
        {
            var block = parts.Select(p => p.SignatureBlock).FirstOrDefault(b => b is not null);
            signedOn = block?.DateSpan is null ? opening : signedOn is { } own && own.Date == opening.Date ? own : null;
        }

        var parties = PreambleParties.Find(text, Beginning(parts[0].Preamble?.Span ?? titleSpan));
        if (parties.IsEmpty)
        {
            // Some agreements have no preamble and name the parties in their first article.
            parties = PreambleParties.Find(text, Beginning(parts[0].Span));
        }

        return new Agreement(
            id,
            source,
            cleaner.Cleaned,
            (outline.TitleWords is { } words ? cleaner.SpanOf(words) : titleSpan).Slice(text).Replace("\n", "", StringComparison.Ordinal).Replace('\t', ' '),
            titleSpan,
            parties,
            signedOn,
            parts.ToImmutable())
        {
            QuotedProvisions = [.. outline.Quoted.Select(cleaner.SpanOf)],
        };
    }

    // One party alone is defined for the attachment's own ends.
    private static ImmutableArray<Party> FurtherParties(string text, TextSpan preamble) =>
        PreambleParties.Find(text, preamble) is { Length: > 1 } parties ? parties : [];

    private static TextSpan Beginning(TextSpan span) => new(span.Start, Math.Min(span.End, span.Start + LongestPartyText));

    private static AttachmentLabels.Head HeadOf(PartDraft part, TextCleaner cleaner)
    {
        var label = part.Label is { } l ? cleaner.SpanOf(l).Slice(cleaner.Cleaned.Text) : null;
        return new AttachmentLabels.Head(label, part.Heading is { } h ? cleaner.SpanOf(h).Slice(cleaner.Cleaned.Text) : label);
    }
}
