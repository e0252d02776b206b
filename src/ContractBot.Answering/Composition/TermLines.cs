using System.Collections.Immutable;
using ContractBot.Agreements.Facts;
using ContractBot.Answering.Deadlines;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Says on which days a term ends and notice is due, where a question asks and the text decides it.</summary>
internal sealed class TermLines(AgreementLibrary library, AnswerTexts texts, DeadlineTexts deadlineTexts)
{
    private static readonly ImmutableArray<string> NoticeConcepts = ["更新", "更新拒絶", "通知", "報告"];

    private static readonly ImmutableArray<string> RenewalConcepts = ["更新", "更新拒絶", "自動更新"];
    private static readonly ImmutableArray<string> EndingWords = ["ない", "やめ", "断", "止め", "終わらせ"];

    /// <summary>The lines; empty where the question is not about the term that <paramref name="evidence"/> states.</summary>
    public List<string> Find(Question question, Evidence evidence, AnswerDraft draft, DateOnly asOf)
    {
        var lines = new List<string>();
        if (!question.Asks(QuestionKind.HowLong) && !AsksForDay(question))
        {
            return lines;
        }

        var passage = evidence.Passage;
        var agreement = passage.Agreement;
        var facts = library.DeadlinesOf(agreement);
        if (facts.Term is not { } term || !passage.Span.Contains(term.Span))
        {
            return lines;
        }

        var on = DeadlineCalendar.TermOn(facts, asOf)!;
        if (on.LastDay is not { } expiry)
        {
            if (AsksForDay(question) && on.Withheld is { } flaw)
            {
                lines.Add(deadlineTexts.Withheld(flaw));
            }
            else if (AsksForDay(question) && term.Start is { Kind: AnchorKind.Signing })
            {
                lines.Add(texts.ExpiryOpen);
            }

            return lines;
        }

        var rule = draft.Cite(QuoteChooser.Whole(passage));
        var assumptions = deadlineTexts.Assumptions(on);
        var marks = AnswerDraft.Mark(rule);
        if (on.Steps.Any(s => s.Kind == DerivationKind.SignedOn)
            && agreement.Parts.Select(p => p.SignatureBlock).FirstOrDefault(s => s is not null) is { DateSpan: { } signed } signature)
        {
            marks += AnswerDraft.Mark(draft.Cite(QuoteVerifier.Quote(agreement, signature, signed)));
        }

        if (on.Steps.Any(s => s.Kind == DerivationKind.SignedOnBySidecar) && agreement.Sidecar is { SignedOn: { } fact } sidecar)
        {
            marks += AnswerDraft.Mark(draft.Cite(SidecarLine.Of(agreement, sidecar, fact)));
        }

        var past = expiry < asOf;
        lines.Add(past ? texts.ExpiryPast(expiry, marks) : texts.Expiry(expiry, marks));
        draft.Date(new AnswerDate("expiry", expiry, term.Span.Slice(agreement.Text), assumptions, rule));
        var notice = past ? null : DeadlineCalendar.On(facts, asOf).FirstOrDefault(d => d.Deadline.Kind == DeadlineKind.RenewalNotice && passage.Span.Contains(d.Deadline.Span));
        if (notice is { Date: { } by })
        {
            lines.Insert(AsksForNotice(question) ? 0 : 1, texts.Notice(by, marks));
            draft.Date(new AnswerDate("renewalNotice", by, notice.Deadline.Span.Slice(agreement.Text), deadlineTexts.Assumptions(notice), rule));
        }

        if (assumptions.Length > 0)
        {
            lines.Add(texts.Basis(assumptions));
        }

        return lines;
    }

    /// <summary>Whether the question wants a day rather than a length.</summary>
    public static bool AsksForDay(Question question) =>
        question.Asks(QuestionKind.When) || question.Topics.Any(t => t.Surface.EndsWith('日') || t.Surface.Contains("満了", StringComparison.Ordinal)) || AsksToEnd(question);

    // 「更新しないなら？」 wants the day by which to say so.
    private static bool AsksToEnd(Question question) =>
        question.Topics.Any(t => t.Pieces.Any(p => RenewalConcepts.Contains(p.Label))) && EndingWords.Any(w => question.Text.Contains(w, StringComparison.Ordinal));

    private static bool AsksForNotice(Question question) =>
        question.Topics.Any(t => t.Pieces.Any(p => NoticeConcepts.Contains(p.Label) || p.Surface.Contains("更新", StringComparison.Ordinal)));
}
