using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Composition;

/// <summary>Composes the list of what somebody must, must not, may or need not do, or has to hand in: as much as a message holds, and where the rest stands.</summary>
internal sealed class ObligationAnswer(CitationMaker citations, AnswerTexts texts)
{
    private const int MostLines = 10;
    private const int MostDocuments = 20;

    // A chat message holds some thousand characters; the first lines have to be readable.
    private const int MostQuoted = 1800;

    /// <summary>The answer for one agreement.</summary>
    /// <param name="question">The question.</param>
    /// <param name="asked">What it asks for.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="who">Who is meant, as the answer calls them; null where nobody was named.</param>
    /// <param name="obligations">The obligations of that one and of that kind.</param>
    public Answer Compose(Question question, ObligationQuestion asked, Agreement agreement, string? who, ImmutableArray<Obligation> obligations)
    {
        var draft = new AnswerDraft(citations);
        var documents = asked.Documents ? obligations.SelectMany(o => o.Documents.Select(d => (Obligation: o, Document: d))).ToList() : [];
        if (asked.Documents ? documents.Count == 0 : obligations.IsEmpty)
        {
            draft.Say(texts.NoObligations(AgreementLabel.Of(agreement), who, asked.Documents ? null : asked.Kind));
            return draft.Build(question.Text, AnswerStatus.NotFound);
        }

        if (asked.Documents)
        {
            draft.Say(texts.DocumentsLead(AgreementLabel.Of(agreement), who, documents.Count));
            foreach (var (obligation, document) in documents.Take(MostDocuments))
            {
                SayDocument(draft, agreement, obligation, document);
            }

            SayMore(draft, documents.Skip(MostDocuments).Select(d => d.Obligation).ToList());
            return draft.Build(question.Text, AnswerStatus.Answered);
        }

        // Two clauses of one sentence bind apart, and are read together.
        var sentences = obligations.GroupBy(o => o.Sentence).Select(g => g.First() with { Exceptions = [.. g.SelectMany(o => o.Exceptions).Distinct()] }).ToList();
        draft.Say(texts.ObligationsLead(AgreementLabel.Of(agreement), who, asked.Kind, sentences.Count));
        var quoted = 0;
        var lines = 0;
        foreach (var obligation in sentences)
        {
            if (lines == MostLines || (lines > 0 && quoted + obligation.Sentence.Length > MostQuoted))
            {
                break;
            }

            SayObligation(draft, agreement, obligation);
            quoted += obligation.Sentence.Length + ExceptionsBehind(obligation).Sum(e => e.Length);
            lines++;
        }

        SayMore(draft, [.. sentences.Skip(lines)]);
        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    private static IEnumerable<TextSpan> ExceptionsBehind(Obligation obligation) => obligation.Exceptions.Where(e => !obligation.Sentence.Contains(e));

    private void SayObligation(AnswerDraft draft, Agreement agreement, Obligation obligation)
    {
        var quote = QuoteVerifier.Quote(agreement, obligation.Provision, obligation.Sentence);
        draft.Say(texts.ObligationLine(Place(agreement, obligation), quote.Text, AnswerDraft.Mark(draft.Cite(quote))));
        foreach (var exception in ExceptionsBehind(obligation))
        {
            var cited = QuoteVerifier.Quote(agreement, Holding(agreement, obligation.Provision, exception), exception);
            draft.Say(texts.ObligationException(cited.Text, AnswerDraft.Mark(draft.Cite(cited))));
        }
    }

    private void SayDocument(AnswerDraft draft, Agreement agreement, Obligation obligation, SubmittedDocument document)
    {
        var quote = QuoteVerifier.Quote(agreement, obligation.Provision, obligation.Sentence);
        var form = document.Form is { } named ? texts.DocumentForm(named, document.FormPart is not null) : "";
        var deadline = obligation.Deadline is { } due ? texts.DocumentDeadline(due.Slice(agreement.Text)) : "";
        draft.Say(texts.DocumentLine(document.Name, form, Place(agreement, obligation), deadline, AnswerDraft.Mark(draft.Cite(quote))));
    }

    private void SayMore(AnswerDraft draft, List<Obligation> rest)
    {
        if (rest.Count == 0)
        {
            return;
        }

        // The articles only: a message has no room for every paragraph, and each article can be asked for.
        var places = rest.Select(o => (o.Provision.Address with { Paragraph = null, Item = null, SubItem = null }).Locator).Distinct().ToList();
        draft.Say(texts.ObligationsMore(rest.Count, places));
    }

    private string Place(Agreement agreement, Obligation obligation)
    {
        var address = obligation.Provision.Address;
        return address.Locator + texts.Caption(CitationMaker.CaptionOf(agreement, address)) + (address.Variant is { } variant ? $"【{variant}】" : "");
    }

    // What is excepted may stand in a later paragraph.
    private static IProvision Holding(Agreement agreement, IProvision provision, TextSpan span) =>
        provision.Span.Contains(span) ? provision : ProvisionFinder.All(agreement).Where(p => p.Span.Contains(span)).MinBy(p => p.Span.Length) ?? provision;
}
