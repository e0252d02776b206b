using System.Globalization;
using ContractBot.Answering.Deadlines;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Composes every kind of answer in one language.</summary>
internal sealed record AnswerComposer(
    ProvisionAnswer Provision, ComparisonAnswer Comparison, NotFoundAnswer NotFound, PlaceAnswer Place, PromptAnswer Prompt, SidecarAnswer Sidecar,
    ObligationAnswer Obligations, DeadlineAnswer Deadlines, DefectAnswer Defects, FigureAnswer Figures)
{
    /// <summary>The composer that says its own words in <paramref name="language"/>.</summary>
    public static AnswerComposer Speaking(CultureInfo language, AgreementLibrary library, CitationMaker citations)
    {
        var texts = new AnswerTexts(language);
        return new AnswerComposer(
            new ProvisionAnswer(library, citations, texts, new TermLines(library, texts, new DeadlineTexts(language))),
            new ComparisonAnswer(library, citations, texts),
            new NotFoundAnswer(library, citations, texts),
            new PlaceAnswer(library, citations, texts),
            new PromptAnswer(library, citations, texts),
            new SidecarAnswer(citations, texts),
            new ObligationAnswer(citations, texts),
            new DeadlineAnswer(library, citations, texts, new DeadlineTexts(language)),
            new DefectAnswer(citations, texts, language),
            new FigureAnswer(library, citations, texts));
    }
}
