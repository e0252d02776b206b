using System.Collections.Immutable;
using System.Globalization;
using ContractBot.Agreements.Checks;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Defects;

/// <summary>A defect as people and programs are told of it.</summary>
/// <param name="Agreement">The agreement's identifier.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Severity">How much hangs on it.</param>
/// <param name="Citation">The place, with its words.</param>
public sealed record ReportedDefect(string Agreement, DefectKind Kind, string Message, DefectSeverity Severity, Citation Citation);

/// <summary>Puts defects into words, each with its citation.</summary>
public sealed class DefectReport(ICitationLinks links, CultureInfo language)
{
    private readonly CitationMaker _citations = new(links);
    private readonly DefectTexts _texts = new(language);

    /// <summary>The defects in words, in their order; citations count from 1.</summary>
    public ImmutableArray<ReportedDefect> Of(AgreementDefects found) => [.. found.Defects.Select((defect, i) => new ReportedDefect(
        found.Agreement.Id,
        defect.Finding.Kind,
        _texts.Sentence(defect),
        defect.Finding.Severity,
        _citations.Make(QuoteVerifier.Quote(found.Agreement, defect.Provision, defect.Span), i + 1)))];
}
