using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Composition;

/// <summary>Composes an answer from the evidence in one agreement: the point first, then the quotation with its place.</summary>
internal sealed class ProvisionAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts, TermLines terms, FirstLine firstLine, SharedLines shared)
{
    // Further evidence is named when it is nearly as good as the best, and so much of it at most.
    private const double NearlyAsGood = 0.82;
    private const int MostFurther = 2;
    private const double SurelyBetter = 0.975;

    // Provisions for different cases are all quoted: what each has to speak of, and how many they are.
    private const QuestionKind AskedInCases = QuestionKind.HowMuch | QuestionKind.When | QuestionKind.HowLong;
    private const double LeastInCase = 0.85;
    private const double CaseScore = 0.96;
    private const int MostCases = 4;

    // In UTF-16 units: as much of them as a first line holds.
    private const int LongestPoints = 280;

    /// <summary>The answer from <paramref name="evidence"/>, which is of one agreement, best first, and not empty.</summary>
    public Answer Compose(Question question, IReadOnlyList<Evidence> evidence, DateOnly asOf)
    {
        var draft = new AnswerDraft(citations);
        var best = evidence[0];
        var cases = Cases(question, evidence);
        if (cases.Count > 1)
        {
            return ComposeCases(question, cases, evidence, draft);
        }

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
            draft.Say(firstLine.Of(question, best, IsSure(evidence), quotes, numbers, exception is not null));
            termLines.ForEach(draft.Say);
        }

        shared.SayQuotes(draft, quotes, numbers);
        shared.SayQuotes(draft, needed, needed.ConvertAll(draft.Cite));
        shared.SayParties(draft, agreement, quotes);
        AddFurther(question, [.. evidence.Skip(1)], best.Score, draft);
        ChangeNotes.Add(draft, library, texts);
        draft.Suggest(new FollowUpQuestions(library, texts).For(best.Passage));
        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    // Of two paragraphs that fit alike, the first line takes no side.
    private static bool IsSure(IReadOnlyList<Evidence> evidence) =>
        evidence.Skip(1).All(e => e.Score < SurelyBetter * evidence[0].Score || e.Passage.Own == evidence[0].Passage.Own);

    // 「罰金はいくら？」 where three articles each state a penalty for another case: no one of them is the answer.
    private static List<Evidence> Cases(Question question, IReadOnlyList<Evidence> evidence) =>
        !question.Asks(AskedInCases) || question.Asks(QuestionKind.Exists | QuestionKind.Which) || !question.CitedBefore.IsEmpty ? []
        :
        [
            .. evidence
                .Where(e => e.Passage.Paragraph is not null && e.Score >= CaseScore * evidence[0].Score && e.InFocus >= LeastInCase
                    && AskedExpression.Fitness(e.Focus.Compact, question.Kind, AskedUnit.Of(question.Text)) == 1)
                .DistinctBy(e => e.Passage.Own)
                .Take(MostCases),
        ];

    private Answer ComposeCases(Question question, List<Evidence> cases, IReadOnlyList<Evidence> evidence, AnswerDraft draft)
    {
        var agreement = cases[0].Passage.Agreement;
        var all = new List<VerifiedQuote>();
        var points = new List<string>();
        var shown = new List<(List<VerifiedQuote> Quotes, List<int> Numbers)>();
        foreach (var one in cases)
        {
            var quotes = QuoteChooser.Choose(question, one);
            if (ExceptionFinder.InNextParagraph(library, one.Passage) is { } exception)
            {
                quotes.Add(QuoteChooser.Whole(exception));
            }

            var numbers = quotes.ConvertAll(draft.Cite);
            if (PointClause.Find(question, one, isSure: true) is { } point && quotes.FindIndex(q => q.Span.Contains(point)) is >= 0 and var holding)
            {
                points.Add(texts.CasePoint(point.Slice(agreement.Text), quotes[holding].Provision.Address.Locator, AnswerDraft.Mark(numbers[holding])));
            }

            shown.Add((quotes, numbers));
            all.AddRange(quotes);
        }

        draft.Say(points.Count == cases.Count && points.Sum(p => p.Length) <= LongestPoints ? texts.CasePoints(points) : texts.CasesLead(cases.Count));
        foreach (var (quotes, numbers) in shown)
        {
            shared.SayQuotes(draft, quotes, numbers);
        }

        var needed = ReferredQuotes.NeededBy(agreement, all);
        shared.SayQuotes(draft, needed, needed.ConvertAll(draft.Cite));
        shared.SayParties(draft, agreement, all);
        AddFurther(question, [.. evidence.Where(e => !cases.Contains(e))], cases[0].Score, draft);
        draft.Suggest(new FollowUpQuestions(library, texts).For(cases[0].Passage));
        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    private void AddFurther(Question question, IReadOnlyList<Evidence> evidence, double best, AnswerDraft draft)
    {
        var places = new List<string>();
        foreach (var further in evidence)
        {
            if (places.Count == MostFurther || further.Score < NearlyAsGood * best)
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
