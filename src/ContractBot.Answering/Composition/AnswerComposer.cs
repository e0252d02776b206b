using System.Globalization;
using ContractBot.Answering.Deadlines;
using ContractBot.Answering.Defects;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Composes every kind of answer in one language.</summary>
internal sealed record AnswerComposer(
    ProvisionAnswer Provision, ComparisonAnswer Comparison, NotFoundAnswer NotFound, PlaceAnswer Place, PromptAnswer Prompt, SidecarAnswer Sidecar,
    ObligationAnswer Obligations, DeadlineAnswer Deadlines, EndingAnswer Endings, DefectAnswer Defects, FigureAnswer Figures,
    TermAnswer Terms, FactAnswer Facts, MetaAnswer Meta, NeighbourAnswer Neighbours)
{
    /// <summary>The composer that says its own words in <paramref name="language"/>.</summary>
    public static AnswerComposer Speaking(CultureInfo language, AgreementLibrary library, CitationMaker citations)
    {
        var texts = new AnswerTexts(language);
        var deadlineTexts = new DeadlineTexts(language);
        var terms = new TermLines(library, texts, deadlineTexts);
        var shared = new SharedLines(texts);
        var places = new PlaceAnswer(library, citations, texts);
        var prompt = new PromptAnswer(library, citations, texts);
        return new AnswerComposer(
            new ProvisionAnswer(library, citations, texts, terms, new FirstLine(texts), shared),
            new ComparisonAnswer(library, citations, texts),
            new NotFoundAnswer(library, citations, texts, new DefectTexts(language)),
            places,
            prompt,
            new SidecarAnswer(citations, texts),
            new ObligationAnswer(citations, texts),
            new DeadlineAnswer(library, citations, texts, deadlineTexts),
            new EndingAnswer(library, citations, texts, deadlineTexts),
            new DefectAnswer(citations, texts, language),
            new FigureAnswer(library, citations, texts),
            new TermAnswer(library, citations, texts, terms, shared),
            new FactAnswer(library, citations, texts, shared),
            new MetaAnswer(library, citations, texts, prompt),
            new NeighbourAnswer(library, citations, texts, places));
    }
}
