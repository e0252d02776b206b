using System.Collections.Immutable;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Answering.Terms;

namespace ContractBot.Answering.Composition;

/// <summary>Says on which days a term ends and notice is due, where a question asks and the text decides it.</summary>
internal sealed class TermLines(AgreementLibrary library, AnswerTexts texts)
{
    private static readonly ImmutableArray<string> NoticeConcepts = ["更新", "通知", "報告"];

    /// <summary>The lines; empty where the question is not about the term that <paramref name="evidence"/> states.</summary>
    public List<string> Find(Question question, Evidence evidence, AnswerDraft draft, DateOnly asOf)
    {
        var lines = new List<string>();
        if (!question.Asks(QuestionKind.HowLong) && !AsksForDay(question))
        {
            return lines;
        }

        var agreement = evidence.Passage.Agreement;
        if (TermDates.Of(library, agreement, asOf, texts) is not { } dates || dates.Rule.Passage.Key != evidence.Passage.Key)
        {
            return lines;
        }

        if (dates.Expiry is not { } expiry)
        {
            if (dates.Rule.StartsOnSigning && AsksForDay(question))
            {
                lines.Add(texts.ExpiryOpen);
            }

            return lines;
        }

        var rule = draft.Cite(QuoteChooser.Whole(dates.Rule.Passage));
        var assumptions = dates.Assumptions.ToList();
        var marks = AnswerDraft.Mark(rule);
        if (dates.Signature is { DateSpan: { } signed } signature)
        {
            marks += AnswerDraft.Mark(draft.Cite(QuoteVerifier.Quote(agreement, signature, signed)));
        }

        if (dates.Beside is { } beside)
        {
            marks += AnswerDraft.Mark(draft.Cite(beside));
        }

        var past = expiry < asOf;
        var text = agreement.Text;
        lines.Add(past ? texts.ExpiryPast(expiry, marks) : texts.Expiry(expiry, marks));
        draft.Date(new AnswerDate("expiry", expiry, dates.Rule.TermWords.Slice(text), [.. assumptions], rule));
        if (!past && dates is { Notice: { } notice, Rule.NoticeWords: { } words })
        {
            lines.Insert(AsksForNotice(question) ? 0 : 1, texts.Notice(notice, marks));
            draft.Date(new AnswerDate("renewalNotice", notice, words.Slice(text), [.. assumptions], rule));
        }

        if (assumptions.Count > 0)
        {
            lines.Add(texts.Basis(assumptions));
        }

        return lines;
    }

    /// <summary>Whether the question wants a day rather than a length.</summary>
    public static bool AsksForDay(Question question) =>
        question.Asks(QuestionKind.When) || question.Topics.Any(t => t.Surface.EndsWith('日') || t.Surface.Contains("満了", StringComparison.Ordinal));

    private static bool AsksForNotice(Question question) =>
        question.Topics.Any(t => t.Pieces.Any(p => NoticeConcepts.Contains(p.Label) || p.Surface.Contains("更新", StringComparison.Ordinal)));
}
