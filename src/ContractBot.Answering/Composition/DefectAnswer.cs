using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Agreements.Checks;
using ContractBot.Answering.Defects;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Composes the list of an agreement's drafting defects, the gravest first.</summary>
internal sealed class DefectAnswer(CitationMaker citations, AnswerTexts texts, CultureInfo language)
{
    // As much as a chat message holds.
    private const int MostLines = 12;

    private readonly DefectTexts _defects = new(language);

    /// <summary>The answer for <paramref name="agreement"/>.</summary>
    public Answer Compose(Question question, Agreement agreement)
    {
        var found = DefectFinder.InOne(agreement);
        var draft = new AnswerDraft(citations);
        if (found.IsEmpty)
        {
            draft.Say(texts.NoDefects(AgreementLabel.Of(agreement)));
            return draft.Build(question.Text, AnswerStatus.NotFound);
        }

        draft.Say(texts.DefectsLead(AgreementLabel.Of(agreement), found.Length));
        foreach (var defect in found.Take(MostLines))
        {
            var number = draft.Cite(QuoteVerifier.Quote(agreement, defect.Provision, defect.Span));
            draft.Say(texts.DefectLine(_defects.Sentence(defect), defect.Provision.Address.Locator, AnswerDraft.Mark(number)));
        }

        if (found.Length > MostLines)
        {
            draft.Say(texts.MoreDefects(found.Length - MostLines));
        }

        return draft.Build(question.Text, AnswerStatus.Answered);
    }
}
