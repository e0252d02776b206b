using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Comparing;

/// <summary>What a table shows of an agreement, and where it stands.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Sentence">The sentence of it that governs.</param>
/// <param name="Value">The words that stand for it; null where none are short enough.</param>
internal sealed record ShownClause(LibraryPassage Passage, Sentence Sentence, string? Value)
{
    // Longest passage in UTF-16 units that is quoted whole.
    private const int ShortPassage = 320;

    /// <summary>The clause with its whole sentence for its value, what is too long for a cell left out.</summary>
    public static ShownClause Of(LibraryPassage passage, Sentence sentence) =>
        new(passage, sentence, SentenceWords.Whole(sentence.Span.Slice(passage.Agreement.Text)));

    /// <summary>The passage, or of a long one the sentence with its provisos.</summary>
    public VerifiedQuote Quote()
    {
        if (Passage.Span.Length <= ShortPassage)
        {
            return QuoteChooser.Whole(Passage);
        }

        TextSpan span = QuoteChooser.WithProvisos(SentenceCutter.Cut(Passage), Sentence);
        return QuoteVerifier.Quote(Passage.Agreement, Passage.Provision, span);
    }
}
