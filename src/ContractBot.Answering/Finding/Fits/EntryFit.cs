using ContractBot.Agreements;
using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>「(3) 委託期間　令和8年4月1日から…」 · 「工期　令和8年6月1日から…」 above the articles: what stands first is a caption of its own.</summary>
internal sealed class EntryFit(Question question) : IFit
{
    private const double Weight = 0.3;

    // An entry above the articles has no article around it that could speak of the topic as well.
    private const double AloneWeight = 0.4;

    private const double LeastImportance = 0.9;

    public string Description => "an entry under the topic's name";

    public double Weigh(Candidate candidate) => !Is(candidate) ? 0 : candidate.Passage.Article is null ? Weight + AloneWeight : Weight;

    /// <summary>Whether the sentence is such an entry.</summary>
    public bool Is(Candidate candidate) =>
        !question.Asks(QuestionKind.May | QuestionKind.Must | QuestionKind.WhatIf)
        && (candidate.Focus.Item is not null || (candidate.Passage.Provision is Preamble && !candidate.Focus.Compact.EndsWith('。')))
        && question.Topics.Any(t => t.Importance >= LeastImportance && TopicScorer.Opens(t, candidate.Focus.Compact, Folding.Fold(candidate.Focus.Span.Slice(candidate.Passage.Agreement.Text))));
}
