using ContractBot.Agreements.References;

namespace ContractBot.Agreements.Checks;

/// <summary>宛先の定まらない引用: references to a number that several articles bear.</summary>
internal static class AmbiguousReferences
{
    /// <summary>The defects, for articles that are numbered as such; lists of 1, 2, 3 begin anew again and again. Where the sentence names the caption of one of the articles, that one is offered.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var subjects = new Subjects(text);
        foreach (var reference in text.Agreement.References.Where(r => r is { Kind: ReferenceKind.Provision, Status: ReferenceStatus.Ambiguous, From: Paragraph or Item }))
        {
            var articles = subjects.ArticlesOf(reference);
            if (articles.Count < 2 || articles.Exists(a => !a.NumberText.StartsWith('第')))
            {
                continue;
            }

            var printed = Subjects.Printed(text, reference);
            var names = string.Join('、', articles.Select(CheckedText.NameOf));
            yield return subjects.NamedBeside(reference) is { } candidate && articles.Contains(candidate)
                ? text.At(Finding.AmbiguousReferenceWithCandidate, text.SentenceAround(reference.Span), printed, reference.From.Address.Locator, names, CheckedText.NameOf(candidate))
                : text.At(Finding.AmbiguousReference, text.SentenceAround(reference.Span), printed, reference.From.Address.Locator, names);
        }
    }
}
