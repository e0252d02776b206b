using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Names;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Composition;

/// <summary>Composes an answer from the evidence in one agreement: the point first, then the quotation with its place.</summary>
internal sealed class ProvisionAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts, TermLines terms, SharedLines shared)
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

    // 「権利は誰にある？」 is not answered by yes.
    private const QuestionKind NotYesOrNo = QuestionKind.WhatIf | QuestionKind.When | QuestionKind.HowLong | QuestionKind.HowMuch
        | QuestionKind.HowMany | QuestionKind.Who | QuestionKind.Where | QuestionKind.May | QuestionKind.Must;

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
            draft.Say(Lead(question, best, IsSure(evidence), quotes, numbers, exception is not null));
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

    private string Lead(Question question, Evidence best, bool isSure, List<VerifiedQuote> quotes, List<int> numbers, bool hasException)
    {
        if (question.Asks(QuestionKind.HowMuch) && BlankAmount.Find(best) is { } blank && quotes.FindIndex(q => q.Span.Contains(blank)) is >= 0 and var holding)
        {
            return texts.AmountBlank(blank.Slice(best.Passage.Agreement.Text), AnswerDraft.Mark(numbers[holding]));
        }

        if (PointClause.Find(question, best, isSure) is { } clause)
        {
            var at = quotes.FindIndex(q => q.Span.Contains(clause));

            if (at >= 0)
            {
                var words = clause.Slice(best.Passage.Agreement.Text);
                var lead = (isSure ? Say(Verdict.Of(question, best, Folding.Compact(words), hasException), best.Passage.Agreement.PartiesOf(best.Passage.Part)) : "")
                    + texts.PointLead(words, AnswerDraft.Mark(numbers[at]));
                return WithException(lead, best, clause, quotes, numbers, at, hasException);
            }
        }

        var sentence = RuleLead.Find(question, best, isSure);
        var quoting = sentence is { } rule ? quotes.FindIndex(q => q.Span.Contains(rule)) : -1;
        var (locator, caption) = PlaceOf(best, quotes[0]);
        if (question.Asks(QuestionKind.Exists) && !question.Asks(NotYesOrNo))
        {
            return quoting < 0
                ? texts.ExistsLead(locator, caption, AnswerDraft.Mark(numbers[0]))
                : WithException(
                    texts.ExistsRuleLead(locator, caption, sentence!.Value.Slice(best.Passage.Agreement.Text), AnswerDraft.Mark(numbers[quoting])),
                    best, sentence.Value, quotes, numbers, quoting, hasException);
        }

        return quoting < 0 || question.Asks(QuestionKind.Exists)
            ? texts.ProvisionLead(locator, caption, AnswerDraft.Mark(numbers[0]))
            : WithException(
                texts.PointLead(sentence!.Value.Slice(best.Passage.Agreement.Text), AnswerDraft.Mark(numbers[quoting])),
                best, sentence.Value, quotes, numbers, quoting, hasException);
    }

    private static (string Locator, string? Caption) PlaceOf(Evidence best, VerifiedQuote quote) =>
        (quote.Provision.Address.Locator, CitationMaker.CaptionOf(best.Passage.Agreement, quote.Provision.Address));

    // An exception is said with the rule where it is short, and always told of.
    private string WithException(string lead, Evidence best, TextSpan rule, List<VerifiedQuote> quotes, List<int> numbers, int at, bool hasException)
    {
        if (!ExceptionFinder.FollowsAtOnce(best.Passage, rule))
        {
            return hasException ? texts.ExceptionLead(lead, AnswerDraft.Mark(numbers[^1])) : lead;
        }

        return RuleLead.ProvisoOf(best.Passage, rule) is { } proviso && quotes[at].Span.Contains(proviso)
            ? texts.ProvisoLead(lead, proviso.Slice(best.Passage.Agreement.Text), AnswerDraft.Mark(numbers[at]))
            : texts.ExceptionLead(lead, AnswerDraft.Mark(numbers[at]));
    }

    private string Say(Verdict verdict, ImmutableArray<Party> parties) => verdict.Kind switch
    {
        VerdictKind.Allowed => texts.Yes,
        VerdictKind.Forbidden => texts.No,
        VerdictKind.ForbiddenInPrinciple => texts.NoInPrinciple,
        VerdictKind.Required => texts.Required,
        VerdictKind.NotRequired => texts.NotRequired,
        VerdictKind.WithConsent => texts.ConsentRequired(NameOf(verdict.Who, parties), verdict.Act),
        _ => "",
    };

    // 甲（文部科学省）
    private string NameOf(string party, ImmutableArray<Party> parties) =>
        parties.FirstOrDefault(p => p.ShortName == party) is { } found && SharedLines.IsBare(found)
            ? texts.NamedParty(party, NameParts.CallName(found.Name))
            : party;

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
        draft.Say(texts.CasesLead(cases.Count));
        var all = new List<VerifiedQuote>();
        foreach (var one in cases)
        {
            var quotes = QuoteChooser.Choose(question, one);
            if (ExceptionFinder.InNextParagraph(library, one.Passage) is { } exception)
            {
                quotes.Add(QuoteChooser.Whole(exception));
            }

            shared.SayQuotes(draft, quotes, quotes.ConvertAll(draft.Cite));
            all.AddRange(quotes);
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
