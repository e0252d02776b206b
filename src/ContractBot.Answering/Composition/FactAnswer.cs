using ContractBot.Agreements;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Answers when an agreement was signed and who a party is, also where the text leaves that blank.</summary>
internal sealed class FactAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts, SharedLines shared)
{
    /// <summary>The answer; null where other provisions have to tell.</summary>
    public Answer? Compose(Question question, FactQuestion asked) =>
        asked.PartyWord is { } word ? OfParty(question, question.Only!, word) : OfSigning(question, question.Only!);

    private Answer? OfSigning(Question question, Agreement agreement)
    {
        var draft = new AnswerDraft(citations);
        var block = agreement.Parts.Select(p => p.SignatureBlock).FirstOrDefault(s => s is not null);
        if (agreement.SignedOn is { Date: var day })
        {
            if (block is not { DateSpan: { } span })
            {
                return null;
            }

            var whole = QuoteVerifier.Quote(agreement, block, block.Span);
            draft.Say(texts.SignedOn(day, span.Slice(agreement.Text), AnswerDraft.Mark(draft.Cite(whole))));
            shared.SayQuotes(draft, [whole], [1]);
            return draft.Build(question.Text, AnswerStatus.Answered);
        }

        // A day that stands in another place than usual is no missing day.
        if (library.PassagesOf(agreement).Any(p => p.Provision is Preamble or SignatureBlock && Text.JapaneseDate.FindAll(p.Text).Any()))
        {
            return null;
        }

        draft.Say(texts.NoSigningDate(AgreementLabel.Of(agreement)));
        if (block is not null)
        {
            draft.Relate(QuoteVerifier.Quote(agreement, block, block.Span));
        }

        return draft.Build(question.Text, AnswerStatus.NotFound);
    }

    private Answer? OfParty(Question question, Agreement agreement, string word)
    {
        if (agreement.Parties.FirstOrDefault(p => p.ShortNames.Contains(word)) is not { } party
            || library.PassagesOf(agreement).FirstOrDefault(p => p.Span.Contains(party.NameSpan)) is not { } passage)
        {
            return null;
        }

        var name = party.NameSpan.Slice(agreement.Text);
        if (party.NameSpan.IsEmpty || name.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var draft = new AnswerDraft(citations);
        var whole = QuoteChooser.Whole(passage);
        var mark = AnswerDraft.Mark(draft.Cite(whole));
        draft.Say(party.IsBlank ? texts.PartyBlank(word, name, mark) : texts.PartyNamed(word, name, mark));
        shared.SayQuotes(draft, [whole], [1]);
        return draft.Build(question.Text, AnswerStatus.Answered);
    }
}
