using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Calendar;
using ContractBot.Agreements.Facts;
using ContractBot.Answering.Deadlines;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Lists agreements by their terms: which are over, which end first, until when to object to renewal, which run longest.</summary>
internal sealed class EndingAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts, DeadlineTexts deadlineTexts)
{
    // As much as a chat message holds.
    private const int MostLines = 15;
    private const int MostNames = 10;

    private const double DaysOfMonth = 30.4375;

    /// <summary>The answer.</summary>
    public Answer Compose(Question question, EndingQuestion asked, DateOnly asOf)
    {
        var of = asked.Agreements.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return asked.Aspect switch
        {
            EndingAspect.Notice => OfNotices(question, of, asOf),
            EndingAspect.Longest or EndingAspect.Shortest => OfLengths(question, asked),
            _ => OfEnds(question, asked, of, asOf),
        };
    }

    private Answer OfEnds(Question question, EndingQuestion asked, HashSet<string> of, DateOnly asOf)
    {
        var list = library.DueOn(asOf);
        var over = EndsOf(list.Between(DateOnly.MinValue, asOf.AddDays(-1), of));
        var running = EndsOf(list.Between(asOf, null, of));
        var draft = new AnswerDraft(citations);
        var shown = asked.Aspect switch
        {
            EndingAspect.Over => over,
            EndingAspect.Latest => [.. running.AsEnumerable().Reverse()],
            _ => running,
        };
        var marks = shown.Take(MostLines).Select(due => SayEnd(draft, due, asOf)).ToList();
        draft.SayFirst(asked.Aspect switch
        {
            EndingAspect.Over => texts.OverLead(asOf, shown.Count),
            EndingAspect.Running => texts.RunningLead(asOf, shown.Count),
            _ when shown.Count == 0 => texts.NoEnds(asOf),
            EndingAspect.Latest => texts.LatestEnd(LabelsOfFirst(shown), shown[0].Date!.Value, MarksOfFirst(shown, marks)),
            _ => texts.SoonestEnd(LabelsOfFirst(shown), shown[0].Date!.Value, MarksOfFirst(shown, marks)),
        });
        SayMore(draft, shown.Count);
        if (asked.Aspect == EndingAspect.Over && shown.Exists(due => due.Facts.Term is { Renewal: null }))
        {
            draft.Say(texts.EndsMayBeExtended);
        }

        if (asked.Aspect == EndingAspect.Running && shown.Count > 0)
        {
            draft.Say(texts.EndedEarlierUnknown);
        }

        if (asked.Aspect is EndingAspect.Soonest && over.Count > 0)
        {
            SayNames(draft, over.ConvertAll(due => due.Facts.Agreement), texts.OverNames);
        }

        var dated = over.Concat(running).Select(due => due.Facts.Agreement.Id).ToHashSet(StringComparer.Ordinal);
        SayNames(draft, [.. asked.Agreements.Where(a => !dated.Contains(a.Id))], texts.EndUnknownNames);
        return draft.Build(question.Text, shown.Count == 0 ? AnswerStatus.NotFound : AnswerStatus.Answered);
    }

    private Answer OfNotices(Question question, HashSet<string> of, DateOnly asOf)
    {
        var list = library.DueOn(asOf);
        var due = list.Between(asOf, null, of).Where(IsOnRenewal).ToList();
        var open = list.Open(of).Where(IsOnRenewal).Select(d => d.Facts.Agreement).Where(a => !due.Exists(d => d.Facts.Agreement == a)).DistinctBy(a => a.Id).ToList();
        var draft = new AnswerDraft(citations);
        var marks = due.Take(MostLines).Select(d => SayDue(draft, d, asOf)).ToList();
        draft.SayFirst(due.Count == 0 ? texts.NoNotices(asOf) : texts.SoonestNotice(LabelsOfFirst(due), due[0].Date!.Value, MarksOfFirst(due, marks)));
        SayMore(draft, due.Count);
        SayNames(draft, open, texts.NoticeUnknownNames);
        return draft.Build(question.Text, due.Count == 0 ? AnswerStatus.NotFound : AnswerStatus.Answered);

        static bool IsOnRenewal(Due due) => due.Facts.Deadlines[due.Number].IsOnRenewal;
    }

    private Answer OfLengths(Question question, EndingQuestion asked)
    {
        var lengths = asked.Agreements
            .Select(a => (Agreement: a, library.DeadlinesOf(a).Term))
            .Select(one => (one.Agreement, one.Term, Months: one.Term is { Flaw: null } term ? MonthsOf(term) : null))
            .ToList();
        var measured = lengths.Where(one => one.Months is not null);
        var ordered = (asked.Aspect == EndingAspect.Longest ? measured.OrderByDescending(one => one.Months) : measured.OrderBy(one => one.Months)).ToList();
        var draft = new AnswerDraft(citations);
        var first = "";
        foreach (var (agreement, term, _) in ordered.Take(MostLines))
        {
            var quote = QuoteOf(agreement, term!);
            var mark = AnswerDraft.Mark(draft.Cite(quote));
            var words = DeadlineList.Words(agreement, term!.Span);
            first = first.Length > 0 ? first : texts.ExtremeTerm(AgreementLabel.Of(agreement), words, mark, asked.Aspect == EndingAspect.Longest);
            draft.Say(texts.ValueLine(AgreementLabel.Of(agreement), quote.Provision.Address.Locator, null, words, mark));
        }

        draft.SayFirst(ordered.Count == 0 ? texts.NoTermLengths : first);
        SayMore(draft, ordered.Count);
        SayNames(draft, [.. lengths.Where(one => one.Months is null).Select(one => one.Agreement)], texts.LengthUnknownNames);
        return draft.Build(question.Text, ordered.Count == 0 ? AnswerStatus.NotFound : AnswerStatus.Answered);
    }

    // Two that end on one day are both the first.
    private static IEnumerable<string> LabelsOfFirst(List<Due> due) =>
        due.Take(MostLines).TakeWhile(one => one.Date == due[0].Date).Select(one => AgreementLabel.Of(one.Facts.Agreement)).Distinct();

    private static string MarksOfFirst(List<Due> due, List<string> marks) => string.Concat(marks.TakeWhile((_, index) => due[index].Date == due[0].Date));

    // The first term, as stated, in months: a year is as long as 1 April to 31 March. Renewals make none longer here.
    private static double? MonthsOf(Term term)
    {
        if (term is { StartsOn: { } from, EndsOn: { } until })
        {
            var after = until.AddDays(1);
            return ((after.Year - from.Year) * 12) + after.Month - from.Month + ((after.Day - from.Day) / DaysOfMonth);
        }

        return term.Length is not { } length ? null : length.Unit switch
        {
            PeriodUnit.Week => length.Count * 7 / DaysOfMonth,
            PeriodUnit.Month => length.Count,
            PeriodUnit.Year or PeriodUnit.FiscalYear => length.Count * 12,
            _ => length.Count / DaysOfMonth,
        };
    }

    private static List<Due> EndsOf(IReadOnlyList<Due> list) =>
        [.. list.Where(due => due.Facts.Term is { } term && due.Facts.Deadlines[due.Number] is { Kind: DeadlineKind.Expiry, Rule: TermEnd end } && end.Term == term).DistinctBy(due => due.Facts.Agreement.Id)];

    private string SayEnd(AnswerDraft draft, Due due, DateOnly asOf)
    {
        var passage = due.Facts.Term is { Renewal: { } renewal } && due.Date >= asOf
            ? library.PassagesOf(due.Facts.Agreement).FirstOrDefault(p => p.Span.Contains(renewal.Span))
            : null;
        var mark = SayDue(draft, due, asOf, passage);
        if (passage is not null)
        {
            draft.Say(texts.RenewedUnless(passage.Provision.Address.Locator, AnswerDraft.Mark(draft.Cite(QuoteChooser.Whole(passage)))));
        }

        return mark;
    }

    // One paragraph that states both the day and the renewal is quoted whole, and once.
    private string SayDue(AnswerDraft draft, Due next, DateOnly asOf, LibraryPassage? passage = null)
    {
        var (agreement, due) = (next.Facts.Agreement, next.On(asOf));
        var quote = passage?.Span.Contains(due.Deadline.Span) == true ? QuoteChooser.Whole(passage)
            : QuoteVerifier.Quote(agreement, due.Deadline.Provision, DeadlineList.SentenceOf(agreement, due.Deadline));
        var number = draft.Cite(quote);
        draft.Say(texts.DeadlineLine(
            due.Date!.Value, AgreementLabel.Of(agreement), deadlineTexts.Name(due.Deadline.Kind), quote.Provision.Address.Locator, AnswerDraft.Mark(number)));
        draft.Date(new AnswerDate(
            DeadlineList.KindName(due.Deadline.Kind), due.Date, DeadlineList.Words(agreement, due.Deadline.Span), deadlineTexts.Assumptions(due), number));
        return AnswerDraft.Mark(number);
    }

    private VerifiedQuote QuoteOf(Agreement agreement, Term term) =>
        library.PassagesOf(agreement).FirstOrDefault(p => p.Span.Contains(term.Span)) is { } passage
            ? QuoteChooser.Whole(passage)
            : QuoteVerifier.Quote(agreement, term.Provision, term.Span);

    private void SayMore(AnswerDraft draft, int count)
    {
        if (count > MostLines)
        {
            draft.Say(texts.MoreDeadlines(count - MostLines));
        }
    }

    private static void SayNames(AnswerDraft draft, List<Agreement> agreements, Func<int, IEnumerable<string>, bool, string> line)
    {
        if (agreements.Count > 0)
        {
            draft.Say(line(agreements.Count, AgreementLabel.Of([.. agreements.Take(MostNames)]).Select(one => one.Label), agreements.Count > MostNames));
        }
    }
}
