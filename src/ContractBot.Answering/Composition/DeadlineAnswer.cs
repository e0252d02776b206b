using System.Collections.Immutable;
using ContractBot.Agreements.Facts;
using ContractBot.Answering.Deadlines;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Composes the list of the dates that come, the soonest first, each with the sentence that states it.</summary>
internal sealed class DeadlineAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts, DeadlineTexts deadlineTexts)
{
    // As much as a chat message holds.
    private const int MostLines = 15;

    /// <summary>The answer over the agreements of <paramref name="question"/>.</summary>
    public Answer Compose(Question question, DeadlineQuestion asked, DateOnly asOf)
    {
        var list = library.DueOn(asOf);
        var of = question.Agreements.Length < library.Standing.Length ? question.Agreements.Select(a => a.Id).ToHashSet(StringComparer.Ordinal) : null;
        var coming = OfKinds(list.Between(asked.From, asked.Until, of), asked.Kinds);
        var open = OfKinds(list.Open(of), asked.Kinds).Count;
        var kinds = asked.Kinds.Select(deadlineTexts.Name).ToList();
        var draft = new AnswerDraft(citations);
        draft.Say(coming.Count == 0 ? texts.NoDeadlines(asked.From, asked.Until, kinds) : texts.DeadlinesLead(asked.From, asked.Until, coming.Count, kinds));
        foreach (var next in coming.Take(MostLines))
        {
            var (agreement, due) = (next.Facts.Agreement, next.On(asOf));
            var quote = QuoteVerifier.Quote(agreement, due.Deadline.Provision, DeadlineList.SentenceOf(agreement, due.Deadline));
            var number = draft.Cite(quote);
            var assumptions = deadlineTexts.Assumptions(due);
            draft.Say(texts.DeadlineLine(
                due.Date!.Value, AgreementLabel.Of(agreement), deadlineTexts.Name(due.Deadline.Kind), quote.Provision.Address.Locator, AnswerDraft.Mark(number)));
            draft.Date(new AnswerDate(
                DeadlineList.KindName(due.Deadline.Kind), due.Date, DeadlineList.Words(agreement, due.Deadline.Span), assumptions, number));
        }

        if (coming.Count > MostLines)
        {
            draft.Say(texts.MoreDeadlines(coming.Count - MostLines));
        }

        if (open > 0)
        {
            draft.Say(texts.OpenDeadlines(open));
        }

        return draft.Build(question.Text, coming.Count == 0 ? AnswerStatus.NotFound : AnswerStatus.Answered);
    }

    private static IReadOnlyList<Due> OfKinds(IReadOnlyList<Due> list, ImmutableArray<DeadlineKind> kinds) =>
        kinds.IsEmpty ? list : [.. list.Where(due => kinds.Contains(due.Facts.Deadlines[due.Number].Kind))];
}
