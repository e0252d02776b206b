using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts;
using ContractBot.Answering.Deadlines;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Says on which days a term ends and notice is due, where a question asks and the text decides it.</summary>
internal sealed class TermLines(AgreementLibrary library, AnswerTexts texts, DeadlineTexts deadlineTexts)
{
    private static readonly ImmutableArray<string> NoticeConcepts = ["更新", "更新拒絶", "通知", "報告"];

    private static readonly ImmutableArray<string> RenewalConcepts = ["更新", "更新拒絶", "自動更新"];
    private static readonly ImmutableArray<string> EndingConcepts = ["解約", "解除", "中途解約"];
    private static readonly ImmutableArray<string> EndingWords = ["ない", "やめ", "断", "止め", "終わらせ"];

    /// <summary>The lines; empty where the question is not about the term that <paramref name="evidence"/> states.</summary>
    public List<string> Find(Question question, Evidence evidence, AnswerDraft draft, DateOnly asOf)
    {
        var passage = evidence.Passage;
        var facts = library.DeadlinesOf(passage.Agreement);
        if ((!question.Asks(QuestionKind.HowLong) && !AsksForDay(question)) || facts.Term is not { } term || !passage.Span.Contains(term.Span))
        {
            return [];
        }

        var on = DeadlineCalendar.TermOn(facts, asOf)!;
        if (on.LastDay is null)
        {
            return AsksForDay(question) && WhyOpen(term, on) is { } why ? [why] : [];
        }

        // 「やめると言うならいつまで？」 is not told the last day of the term: whoever acts then is late.
        if (question.Topics.Any(t => t.Pieces.Any(p => EndingConcepts.Contains(p.Label))) && NoticeOf(facts, passage, asOf) is null)
        {
            return [];
        }

        var lines = Reckon(facts, term, passage, draft, asOf)!;
        return [.. AsksForNotice(question) ? lines.Notice.Concat(lines.Expiry) : lines.Expiry.Concat(lines.Notice), .. lines.Basis];
    }

    /// <summary>Why the last day of <paramref name="term"/> is not known; null where nothing is known of that either.</summary>
    public string? WhyOpen(Term term, TermOnDay on) =>
        on.Withheld is { } flaw ? texts.ExpiryWithheld(deadlineTexts.Withheld(flaw))
        : term.Start is { Kind: AnchorKind.Signing } ? texts.ExpiryOpen
        : null;

    /// <summary>What is known of the days of <paramref name="term"/>; null where its last day is not.</summary>
    /// <param name="facts">What the agreement states.</param>
    /// <param name="term">The term.</param>
    /// <param name="passage">Where it is stated.</param>
    /// <param name="draft">Takes the quotations in on which the days rest.</param>
    /// <param name="asOf">The day that "today" means.</param>
    public TermDays? Reckon(DeadlineFacts facts, Term term, LibraryPassage passage, AnswerDraft draft, DateOnly asOf)
    {
        var on = DeadlineCalendar.TermOn(facts, asOf)!;
        if (on.LastDay is not { } expiry)
        {
            return null;
        }

        var agreement = passage.Agreement;
        var rule = draft.Cite(QuoteChooser.Whole(passage));
        var assumptions = deadlineTexts.Assumptions(on);
        var marks = AnswerDraft.Mark(rule) + MarksOfSigning(agreement, on, draft);
        var past = expiry < asOf;
        draft.Date(new AnswerDate("expiry", expiry, term.Span.Slice(agreement.Text), assumptions, rule));
        List<string> notice = [];
        if (!past && NoticeOf(facts, passage, asOf) is { Date: { } by } due)
        {
            var (at, noticeMarks) = passage.Span.Contains(due.Deadline.Span) ? (rule, marks) : Cited(agreement, due, draft);

            // Where nothing is renewed by itself, silence ends the agreement.
            notice.Add(term.Renewal is null ? texts.RenewalDay(by, noticeMarks) : by < asOf ? texts.NoticePast(by, noticeMarks) : texts.Notice(by, noticeMarks));
            draft.Date(new AnswerDate(DeadlineList.KindName(due.Deadline.Kind), by, due.Deadline.Span.Slice(agreement.Text), deadlineTexts.Assumptions(due), at));
        }
        else if (!past && IsLast(term, on))
        {
            notice.Add(texts.LastRenewal(term.Renewal!.Most!.Value, AnswerDraft.Mark(rule)));
        }

        return new TermDays(expiry, past, on.Renewals, marks, [past ? texts.ExpiryPast(expiry, marks) : texts.Expiry(expiry, marks)], notice, assumptions.Length > 0 ? [texts.Basis(assumptions)] : []);
    }

    /// <summary>Whether the question wants a day rather than a length.</summary>
    public static bool AsksForDay(Question question) =>
        question.Asks(QuestionKind.When) || question.Topics.Any(t => t.Surface.EndsWith('日') || t.Surface.Contains("満了", StringComparison.Ordinal)) || AsksToEnd(question);

    // After its last renewal an agreement ends whatever anybody says.
    private static bool IsLast(Term term, TermOnDay on) => term.Renewal?.IsUsedUpAfter(on.Renewals) == true;

    private static DueDate? NoticeOf(DeadlineFacts facts, LibraryPassage passage, DateOnly asOf) =>
        DeadlineCalendar.On(facts, asOf)
            .Where(d => d.Deadline.IsOnRenewal && d.Date is not null && (facts.Terms.Length == 1 || passage.Span.Contains(d.Deadline.Span)))
            .OrderBy(d => passage.Span.Contains(d.Deadline.Span) ? 0 : 1)
            .FirstOrDefault();

    private static (int Number, string Mark) Cited(Agreement agreement, DueDate due, AnswerDraft draft)
    {
        var number = draft.Cite(QuoteVerifier.Quote(agreement, due.Deadline.Provision, DeadlineList.SentenceOf(agreement, due.Deadline)));
        return (number, AnswerDraft.Mark(number));
    }

    private static string MarksOfSigning(Agreement agreement, TermOnDay on, AnswerDraft draft)
    {
        var marks = "";
        if (on.Steps.Any(s => s.Kind == DerivationKind.SignedOn)
            && agreement.Parts.Select(p => p.SignatureBlock).FirstOrDefault(s => s is not null) is { DateSpan: { } signed } signature)
        {
            marks += AnswerDraft.Mark(draft.Cite(QuoteVerifier.Quote(agreement, signature, signed)));
        }

        if (on.Steps.Any(s => s.Kind == DerivationKind.SignedOnBySidecar) && agreement.Sidecar is { SignedOn: { } fact } sidecar)
        {
            marks += AnswerDraft.Mark(draft.Cite(SidecarLine.Of(agreement, sidecar, fact)));
        }

        return marks;
    }

    // 「更新しないなら？」 wants the day by which to say so.
    private static bool AsksToEnd(Question question) =>
        question.Topics.Any(t => t.Pieces.Any(p => RenewalConcepts.Contains(p.Label))) && EndingWords.Any(w => question.Text.Contains(w, StringComparison.Ordinal));

    private static bool AsksForNotice(Question question) =>
        question.Topics.Any(t => t.Pieces.Any(p => NoticeConcepts.Contains(p.Label) || p.Surface.Contains("更新", StringComparison.Ordinal)));
}

/// <summary>What is known of the days of a term, as lines of an answer.</summary>
/// <param name="LastDay">Its last day.</param>
/// <param name="IsPast">Whether it is over.</param>
/// <param name="Renewals">How often it had been renewed.</param>
/// <param name="Marks">The citations on which the last day rests.</param>
/// <param name="Expiry">When it ends or ended.</param>
/// <param name="Notice">Until when to object to its renewal; empty where that is not known or nothing is renewed.</param>
/// <param name="Basis">How the days follow.</param>
internal sealed record TermDays(DateOnly LastDay, bool IsPast, int Renewals, string Marks, IReadOnlyList<string> Expiry, IReadOnlyList<string> Notice, IReadOnlyList<string> Basis);
