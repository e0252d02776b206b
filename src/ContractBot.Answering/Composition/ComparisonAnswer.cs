using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Comparing;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Composes an answer over several agreements: one quoted line for each.</summary>
internal sealed class ComparisonAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts)
{
    // As much as a chat message holds.
    private const int MostLines = 15;

    /// <summary>The answer over more agreements than can be compared: those nearest to the question, and nothing about the others.</summary>
    /// <param name="question">The question.</param>
    /// <param name="best">The best evidence of each agreement that was found, best first.</param>
    public Answer ComposeNearest(Question question, IReadOnlyList<Evidence> best)
    {
        var draft = new AnswerDraft(citations);
        draft.Say(texts.ComparedSome(question.Agreements.Length, Math.Min(best.Count, MostLines)));
        foreach (var evidence in best.Take(MostLines))
        {
            SayLine(draft, question, evidence);
        }

        ChangeNotes.Add(draft, library, texts);
        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    /// <summary>The answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="best">The best evidence of each agreement that has a provision, that of one agreement together.</param>
    /// <param name="without">The agreements that have none and are to be named as such.</param>
    /// <param name="isComparison">Whether the question compares, rather than leaving open which agreement it means.</param>
    public Answer Compose(Question question, IReadOnlyList<Evidence> best, IReadOnlyList<Agreement> without, bool isComparison)
    {
        var draft = new AnswerDraft(citations);
        var having = best.Select(e => e.Passage.Agreement.Id).Distinct().Count();
        draft.Say(isComparison ? texts.CompareLead(having + without.Count, having) : texts.SeveralLead(having));
        foreach (var evidence in best)
        {
            SayLine(draft, question, evidence);
        }

        foreach (var agreement in without)
        {
            draft.Say(texts.CompareNone(AgreementLabel.Of(agreement)));
        }

        ChangeNotes.Add(draft, library, texts);
        if (!isComparison)
        {
            draft.Suggest(best.Take(3).Select(e => texts.ChoiceQuestion(AgreementLabel.Of(e.Passage.Agreement), question.Text)));
        }

        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    /// <summary>The answer of a table: the value of each agreement; for a question which agreements lack it, those first and alone.</summary>
    /// <param name="question">The question.</param>
    /// <param name="rows">The agreements that were compared.</param>
    /// <param name="asked">How many the question is about; more than the rows where these are the nearest of too many.</param>
    public Answer ComposeTable(Question question, IReadOnlyList<ComparedAgreement> rows, int asked)
    {
        var having = rows.Where(r => r.Quote is not null).ToList();
        var without = rows.Where(r => r.Quote is null).ToList();
        var draft = new AnswerDraft(citations);
        var lacks = question.Asks(QuestionKind.Lacks);
        draft.Say(lacks ? texts.LackLead(rows.Count, without.Count)
            : rows.Count < asked ? texts.ComparedSome(asked, having.Count)
            : texts.CompareLead(rows.Count, having.Count));
        if (lacks)
        {
            SayNone(draft, without);
        }

        if (lacks && having.Count > 0)
        {
            draft.Say(texts.HavingLead);
        }

        foreach (var row in having)
        {
            SayValue(draft, row);
        }

        if (!lacks && rows.Count == asked && !question.Asks(QuestionKind.Which))
        {
            SayNone(draft, without);
        }

        return draft.Build(question.Text, having.Count > 0 ? AnswerStatus.Answered : AnswerStatus.NotFound);
    }

    /// <summary>The answer of what tells agreements apart: the topics, each with the value of every agreement.</summary>
    public Answer ComposeDifferences(Question question, IReadOnlyList<(ComparisonTopic Topic, ImmutableArray<ComparedAgreement> Rows)> differences)
    {
        var draft = new AnswerDraft(citations);
        draft.Say(texts.DifferencesLead(question.Agreements.Length, differences.Count));
        foreach (var (topic, rows) in differences.Take(MostLines))
        {
            draft.Say("");
            draft.Say(texts.DifferenceTopic(topic));
            foreach (var row in rows.Where(row => row.Quote is not null))
            {
                SayValue(draft, row);
            }

            SayNone(draft, rows.Where(row => row.Quote is null));
        }

        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    private void SayValue(AnswerDraft draft, ComparedAgreement row)
    {
        var quote = row.Quote!;
        var number = draft.Cite(quote);
        var address = quote.Provision.Address;
        draft.Say(texts.ValueLine(
            AgreementLabel.Of(row.Agreement), address.Locator, CitationMaker.CaptionOf(row.Agreement, address), row.Value ?? texts.Quote(quote.Text), AnswerDraft.Mark(number)));
    }

    private void SayLine(AnswerDraft draft, Question question, Evidence evidence)
    {
        foreach (var quote in QuoteChooser.Choose(question, evidence))
        {
            var number = draft.Cite(quote);
            var address = quote.Provision.Address;
            draft.Say(texts.CompareLine(
                AgreementLabel.Of(quote.Agreement), address.Locator, CitationMaker.CaptionOf(quote.Agreement, address), quote.Text, AnswerDraft.Mark(number)));
        }
    }

    private void SayNone(AnswerDraft draft, IEnumerable<ComparedAgreement> rows)
    {
        foreach (var row in rows)
        {
            draft.Say(texts.CompareNone(AgreementLabel.Of(row.Agreement)));
        }
    }
}
