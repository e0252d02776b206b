using System.Collections.Immutable;
using ContractBot.Agreements.Reading;

namespace ContractBot.Agreements.Checks;

/// <summary>Finds the drafting defects of agreements: each rule looks at one agreement, and one at all of them.</summary>
public static class DefectFinder
{
    private static readonly ImmutableArray<Func<CheckedText, IEnumerable<Defect>>> Rules =
    [
        ArticleNumbers.Find,
        DivisionNumbers.Find,
        ParagraphNumbers.Find,
        ItemNumbers.Find,
        DoubledItems.Find,
        OpenVersions.Find,
        DraftingInstructions.Find,
        Weekdays.Find,
        ImpossibleDates.Find,
        Blanks.Find,
        SignatureBlanks.Find,
        SigningDates.Find,
        AbsentAttachments.Find,
        UnreferencedAttachments.Find,
        Brackets.Find,
        MisplacedCaptions.Find,
        TermDates.Find,
        TermLengths.Find,
        NoticePeriods.Find,
        SwappedParties.Find,
        DifferingParties.Find,
        UndefinedParties.Find,
        DanglingReferences.Find,
        RangeEnds.Find,
        AmbiguousReferences.Find,
        MisdirectedReferences.Find,
        UndefinedTerms.Find,
        MisspelledTerms.Find,
        UnusedTerms.Find,
        EarlyTerms.Find,
        ConflictingDefinitions.Find,
        AmendmentFaults.Find,
    ];

    /// <summary>The defects that show in <paramref name="agreement"/> alone, the gravest first, then in the order of the text.</summary>
    public static ImmutableArray<Defect> InOne(Agreement agreement)
    {
        var text = new CheckedText(agreement);
        return InOrder(Rules.SelectMany(rule => rule(text)).Where(defect => IsQuotable(agreement, defect)));
    }

    /// <summary>The defects of every agreement of a corpus, those among them included that only show beside the others; by agreement in the corpus's order.</summary>
    public static ImmutableArray<AgreementDefects> InAll(CorpusReading corpus)
    {
        var beside = BesideOthers(corpus);
        return [.. corpus.Agreements.AsParallel().AsOrdered().Select(a => new AgreementDefects(a, With(InOne(a), beside(a))))];
    }

    /// <summary>What finds the defects of an agreement of <paramref name="corpus"/> that only show beside the others. Safe for several threads.</summary>
    public static Func<Agreement, ImmutableArray<Defect>> BesideOthers(CorpusReading corpus)
    {
        var identical = IdenticalTexts.Find(corpus.Agreements);
        var unlinked = AmendmentFaults.Unlinked(corpus.Amendments, corpus.Agreements);
        return agreement => [.. identical[agreement.Id].Concat(unlinked[agreement.Id]).Where(d => IsQuotable(agreement, d))];
    }

    /// <summary>Two lists of defects of one agreement as one, in order.</summary>
    public static ImmutableArray<Defect> With(ImmutableArray<Defect> defects, ImmutableArray<Defect> others) => others.IsEmpty ? defects : InOrder(defects.Concat(others));

    // A place that cannot be shown is no citation, whatever broken text led to it.
    private static bool IsQuotable(Agreement agreement, Defect defect) =>
        defect.Provision.Span.Contains(defect.Span) && !string.IsNullOrWhiteSpace(defect.Span.Slice(agreement.Text));

    private static ImmutableArray<Defect> InOrder(IEnumerable<Defect> defects) =>
        [.. defects.OrderBy(d => d.Finding.Severity).ThenBy(d => d.Span.Start).ThenBy(d => d.Span.End).ThenBy(d => d.Finding.Name, StringComparer.Ordinal)];
}

/// <summary>An agreement and what is wrong with it.</summary>
public sealed record AgreementDefects(Agreement Agreement, ImmutableArray<Defect> Defects);
