using System.Text.RegularExpressions;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Answers from the sidecar what no agreement says of itself: which section looks after it, and the signing day that its text leaves out.</summary>
internal sealed partial class SidecarAnswer(CitationMaker citations, AnswerTexts texts)
{
    /// <summary>The answer; null where the question is about something else, or the text or no sidecar has it.</summary>
    public Answer? Compose(Question question)
    {
        if (question.Agreements.Length != 1 || question.Agreements[0] is not { Sidecar: { } sidecar } agreement)
        {
            return null;
        }

        var draft = new AnswerDraft(citations);
        var asked = Folding.Fold(question.Text);
        if (sidecar.OwningSection is { } section && Section().IsMatch(asked))
        {
            var mark = AnswerDraft.Mark(draft.Cite(SidecarLine.Of(agreement, sidecar, section)));
            draft.Say(texts.OwningSection(AgreementLabel.Of(agreement), section.Value, mark));
        }
        else if (agreement.SignedOn is null && sidecar.SignedOn is { } signed && FactQuestion.AsksForSigning(asked))
        {
            var mark = AnswerDraft.Mark(draft.Cite(SidecarLine.Of(agreement, sidecar, signed)));
            draft.Say(texts.SignedOnBySidecar(AgreementLabel.Of(agreement), signed.Value, mark));
        }
        else
        {
            return null;
        }

        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    // 所管はどこ？ · 担当課は？ · どこの課が持っていますか
    [GeneratedRegex("所管|主管|担当の?(?:課|部署|部局|係)|管理している課|(?:どこの|どの|何)(?:課|部署|係)|(?:section|department) (?:owns|looks after|is in charge)|owning section", RegexOptions.IgnoreCase)]
    private static partial Regex Section();
}
