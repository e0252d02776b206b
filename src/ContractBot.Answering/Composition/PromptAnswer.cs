using ContractBot.Agreements;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Asks back where a question leaves open what or which.</summary>
internal sealed class PromptAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts)
{
    private const int MostChoices = 5;

    /// <summary>Asks what to look up.</summary>
    public Answer AskTopic(Question question)
    {
        var draft = new AnswerDraft(citations);
        draft.Say(library.Agreements.IsEmpty ? texts.EmptyLibrary : texts.AskTopic);
        draft.Suggest(library.Standing.Take(MostChoices).Select(a => texts.OverviewQuestion(AgreementLabel.Of(a))));
        return draft.Build(question.Text, library.Agreements.IsEmpty ? AnswerStatus.NotFound : AnswerStatus.Ambiguous);
    }

    /// <summary>Asks for fewer agreements than the question is about.</summary>
    public Answer AskFewer(Question question)
    {
        var draft = new AnswerDraft(citations);
        draft.Say(texts.TooManyToList(question.Agreements.Length));
        return draft.Build(question.Text, AnswerStatus.Ambiguous);
    }

    /// <summary>Asks which of <paramref name="choices"/> is meant.</summary>
    public Answer AskWhich(Question question, IEnumerable<Agreement> choices)
    {
        var draft = new AnswerDraft(citations);
        draft.Say(texts.AskWhich);

        // Whatever is known of none of them is told of the one that is then named.
        List<Agreement> offered = [.. choices.Take(MostChoices)];
        offered = offered.Count > 0 ? offered : [.. question.Agreements.Take(MostChoices)];
        foreach (var (agreement, label) in AgreementLabel.Of(offered))
        {
            draft.Offer(agreement);
            draft.Say(texts.AgreementLine(label));
            draft.Suggest([texts.ChoiceQuestion(label, question.Text)]);
        }

        return draft.Build(question.Text, AnswerStatus.Ambiguous);
    }
}
