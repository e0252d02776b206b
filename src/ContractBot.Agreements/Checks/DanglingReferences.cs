using ContractBot.Agreements.References;

namespace ContractBot.Agreements.Checks;

/// <summary>宛先のない引用: references to articles, paragraphs, items and chapters that do not exist.</summary>
internal static class DanglingReferences
{
    /// <summary>The defects. Where the sentence names the caption of one article, that article is offered instead of one that is not there.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var subjects = new Subjects(text);
        var trust = new ReferenceTrust(text, subjects);
        foreach (var reference in text.Agreement.References)
        {
            var certain = trust.IsCertain(reference);
            if (!certain || reference is not { Kind: ReferenceKind.Provision, Reason: not (null or DanglingReason.NothingMentioned or DanglingReason.NoSuchAttachment) })
            {
                continue;
            }

            var printed = Subjects.Printed(text, reference);
            yield return reference.Reason == DanglingReason.NoSuchArticle && subjects.NamedBeside(reference) is { } candidate
                ? text.At(Finding.DanglingReferenceWithCandidate, text.SentenceAround(reference.Span), printed, reference.From.Address.Locator, CheckedText.NameOf(candidate))
                : text.At(Finding.DanglingReference, text.SentenceAround(reference.Span), printed, reference.From.Address.Locator);
        }
    }
}
