using ContractBot.Agreements;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Composes an answer from the evidence in one agreement: the point first, then the quotation with its place.</summary>
internal sealed class ProvisionAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts, TermLines terms)
{
    // Further evidence is named when it is nearly as good as the best, and so much of it at most.
    private const double NearlyAsGood = 0.85;
    private const int MostFurther = 2;
    private const double SurelyBetter = 0.975;

    // 「権利は誰にある？」 is not answered by yes.
    private const QuestionKind NotYesOrNo = QuestionKind.WhatIf | QuestionKind.When | QuestionKind.HowLong | QuestionKind.HowMuch
        | QuestionKind.HowMany | QuestionKind.Who | QuestionKind.Where | QuestionKind.May | QuestionKind.Must;

    /// <summary>The answer from <paramref name="evidence"/>, which is of one agreement, best first, and not empty.</summary>
    public Answer Compose(Question question, IReadOnlyList<Evidence> evidence, DateOnly asOf)
    {
        var draft = new AnswerDraft(citations);
        var best = evidence[0];
        var quotes = QuoteChooser.Choose(question, best);
        var exception = ExceptionFinder.InNextParagraph(library, best.Passage);
        if (exception is not null)
        {
            quotes.Add(QuoteChooser.Whole(exception));
        }

        var agreement = best.Passage.Agreement;
        var needed = ReferredQuotes.NeededBy(agreement, quotes);
        if (question.Asks(QuestionKind.WhatIf) && ReferredQuotes.ConsequenceOf(best.Passage) is { } consequence && !quotes.Exists(q => q.Span.Overlaps(consequence.Span)))
        {
            needed.Add(consequence);
        }

        var numbers = quotes.ConvertAll(draft.Cite);
        var termLines = terms.Find(question, best, draft, asOf);
        if (draft.HasDates && TermLines.AsksForDay(question))
        {
            termLines.ForEach(draft.Say);
        }
        else
        {
            draft.Say(Lead(question, best, IsSure(evidence), quotes, numbers, exception is not null));
            termLines.ForEach(draft.Say);
        }

        for (var i = 0; i < quotes.Count; i++)
        {
            var address = quotes[i].Provision.Address;
            draft.Say("");
            draft.Say(texts.Place(AgreementLabel.Of(agreement), address.Locator, CitationMaker.CaptionOf(agreement, address), AnswerDraft.Mark(numbers[i])));
            draft.Say(texts.Quote(quotes[i].Text));
        }

        foreach (var quote in needed)
        {
            var address = quote.Provision.Address;
            draft.Say("");
            draft.Say(texts.Place(AgreementLabel.Of(agreement), address.Locator, CitationMaker.CaptionOf(agreement, address), AnswerDraft.Mark(draft.Cite(quote))));
            draft.Say(texts.Quote(quote.Text));
        }

        AddFurther(question, evidence, draft);
        draft.Suggest(new FollowUpQuestions(library, texts).For(best.Passage));
        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    // Of two paragraphs that fit alike, the first line takes no side.
    private static bool IsSure(IReadOnlyList<Evidence> evidence) =>
        evidence.Skip(1).All(e => e.Score < SurelyBetter * evidence[0].Score || e.Passage.Own == evidence[0].Passage.Own);

    private string Lead(Question question, Evidence best, bool isSure, List<VerifiedQuote> quotes, List<int> numbers, bool hasException)
    {
        if (PointClause.Find(question, best, isSure) is { } clause)
        {
            var at = quotes.FindIndex(q => q.Span.Contains(clause));

            if (at >= 0)
            {
                var lead = texts.PointLead(clause.Slice(best.Passage.Agreement.Text), AnswerDraft.Mark(numbers[at]));
                return ExceptionFinder.FollowsAtOnce(best.Passage, clause) ? texts.ExceptionLead(lead, AnswerDraft.Mark(numbers[at]))
                    : hasException ? texts.ExceptionLead(lead, AnswerDraft.Mark(numbers[^1]))
                    : lead;
            }
        }

        if (!question.Asks(QuestionKind.Exists) || question.Asks(NotYesOrNo))
        {
            return texts.ProvisionLead;
        }

        var address = quotes[0].Provision.Address;
        return texts.ExistsLead(address.Locator, CitationMaker.CaptionOf(best.Passage.Agreement, address), AnswerDraft.Mark(numbers[0]));
    }

    private void AddFurther(Question question, IReadOnlyList<Evidence> evidence, AnswerDraft draft)
    {
        var places = new List<string>();
        foreach (var further in evidence.Skip(1))
        {
            if (places.Count == MostFurther || further.Score < NearlyAsGood * evidence[0].Score)
            {
                break;
            }

            if (!Sufficiency.Suffices(further))
            {
                continue;
            }

            var quotes = QuoteChooser.Choose(question, further);
            var marks = string.Concat(quotes.ConvertAll(draft.Cite).Select(AnswerDraft.Mark));
            var address = quotes[^1].Provision.Address;
            places.Add(address.Locator + texts.Caption(CitationMaker.CaptionOf(further.Passage.Agreement, address)) + marks);
        }

        if (places.Count > 0)
        {
            draft.Say("");
            draft.Say(texts.AlsoSee(places));
        }
    }
}
