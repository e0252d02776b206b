using ContractBot.Agreements;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Composes an answer over several agreements: one quoted line for each.</summary>
internal sealed class ComparisonAnswer(CitationMaker citations, AnswerTexts texts)
{
    /// <summary>The answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="best">The best evidence of each agreement that has a provision, that of one agreement together.</param>
    /// <param name="without">The agreements that have none and are to be named as such.</param>
    /// <param name="isComparison">Whether the question compares, rather than leaving open which agreement it means.</param>
    public Answer Compose(Question question, IReadOnlyList<Evidence> best, IReadOnlyList<Agreement> without, bool isComparison)
    {
        var draft = new AnswerDraft(citations);
        var having = best.Select(e => e.Passage.Agreement).Distinct().Count();
        draft.Say(isComparison ? texts.CompareLead(having + without.Count, having) : texts.SeveralLead(having));
        foreach (var evidence in best)
        {
            foreach (var quote in QuoteChooser.Choose(question, evidence))
            {
                var number = draft.Cite(quote);
                var address = quote.Provision.Address;
                draft.Say(texts.CompareLine(
                    AgreementLabel.Of(quote.Agreement), address.Locator, CitationMaker.CaptionOf(quote.Agreement, address), quote.Text, AnswerDraft.Mark(number)));
            }
        }

        foreach (var agreement in without)
        {
            draft.Say(texts.CompareNone(AgreementLabel.Of(agreement)));
        }

        if (!isComparison)
        {
            draft.Suggest(best.Take(3).Select(e => texts.ChoiceQuestion(AgreementLabel.Of(e.Passage.Agreement), question.Text)));
        }

        return draft.Build(question.Text, AnswerStatus.Answered);
    }
}
