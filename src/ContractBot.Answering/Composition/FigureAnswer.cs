using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Composition;

/// <summary>Answers whether a figure stands in an agreement. Another figure than the one asked for is shown as what it is, and never as a yes.</summary>
internal sealed class FigureAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts)
{
    private const int MostPlaces = 3;
    private const int MostNear = 6;

    // In more agreements than these a figure is looked for by search alone.
    private const int MostAgreements = 60;

    /// <summary>The answer; null where other evidence has to tell.</summary>
    /// <param name="question">The question, without the figure's own words among its topics.</param>
    /// <param name="asked">The figure.</param>
    /// <param name="evidence">What the agreements say on the topics beside the figure, best first, as far as it suffices; empty where there are no such topics.</param>
    public Answer? Compose(Question question, FigureQuestion asked, IReadOnlyList<Evidence> evidence)
    {
        if (question.Agreements.Length > MostAgreements)
        {
            return null;
        }

        var passages = evidence.Count > 0 ? evidence.Take(MostPlaces).Select(e => e.Passage).ToList()
            : !question.OwnTopic ? question.Agreements.SelectMany(library.PassagesOf).ToList()
            : [];
        var holding = passages.Where(p => Find(p, f => f == asked.Figure) is not null).Take(MostPlaces).ToList();
        var words = asked.Span.Slice(Folding.Fold(question.Text));
        if (holding.Count > 0)
        {
            return Confirm(question, holding, asked.Figure);
        }

        return evidence.Count > 0 && Find(passages[0], f => f.Unit == asked.Figure.Unit) is { } other ? Correct(question, words, passages[0], other)
            : !question.OwnTopic ? Deny(question, words, asked.Figure, passages)
            : null;
    }

    // はい、「…年2.50%の割合…」と定められています。
    private Answer Confirm(Question question, List<LibraryPassage> passages, Figure figure)
    {
        var draft = new AnswerDraft(citations);
        var first = SentenceWith(passages[0], f => f == figure);
        draft.Say(texts.FigureFound(first.Text, AnswerDraft.Mark(draft.Cite(first))));
        foreach (var passage in passages)
        {
            Show(draft, passage);
        }

        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    // 「14.6%」という定めは見当たりません。「…年2.50%の割合…」と定められています。
    private Answer Correct(Question question, string words, LibraryPassage passage, Figure other)
    {
        var draft = new AnswerDraft(citations);
        var quote = SentenceWith(passage, f => f == other);
        draft.Say(texts.FigureOther(words, quote.Text, AnswerDraft.Mark(draft.Cite(quote))));
        Show(draft, passage);
        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    private Answer Deny(Question question, string words, Figure figure, List<LibraryPassage> passages)
    {
        var draft = new AnswerDraft(citations);
        var topic = texts.TopicName(words);
        draft.Say(question.Agreements.Length == 1 ? texts.NotFoundIn(AgreementLabel.Of(question.Agreements[0]), topic) : texts.NotFoundInSeveral(question.Agreements.Length, topic));
        draft.Say(texts.NotFoundSearched);
        var near = passages.Where(p => Find(p, f => f.Unit == figure.Unit) is not null).Take(MostNear).Select(p => SentenceWith(p, f => f.Unit == figure.Unit)).ToList();
        if (near.Count > 0)
        {
            draft.Say(texts.FiguresThere(near.Select(q => q.Provision.Address.Locator + texts.Caption(CitationMaker.CaptionOf(q.Agreement, q.Provision.Address)))));
            near.ForEach(draft.Relate);
        }

        return draft.Build(question.Text, AnswerStatus.NotFound);
    }

    private void Show(AnswerDraft draft, LibraryPassage passage)
    {
        var whole = QuoteChooser.Whole(passage);
        var address = whole.Provision.Address;
        draft.Say("");
        draft.Say(texts.Place(AgreementLabel.Of(passage.Agreement), address.Locator, CitationMaker.CaptionOf(passage.Agreement, address), AnswerDraft.Mark(draft.Cite(whole))));
        draft.Say(texts.Quote(whole.Text));
    }

    private static Figure? Find(LibraryPassage passage, Func<Figure, bool> fits) =>
        Figure.FindAll(Folding.Fold(passage.Text)).Select(f => (Figure?)f.Figure).FirstOrDefault(f => fits(f!.Value));

    private static TextSpan WithoutStop(LibraryPassage passage, TextSpan span) =>
        passage.Agreement.Text[span.End - 1] == '。' ? new TextSpan(span.Start, span.End - 1) : span;

    private static VerifiedQuote SentenceWith(LibraryPassage passage, Func<Figure, bool> fits)
    {
        var sentences = SentenceCutter.Cut(passage);
        var sentence = sentences.Find(s => Figure.FindAll(s.Compact).Any(f => fits(f.Figure)));
        return sentence is null
            ? QuoteChooser.Whole(passage)
            : QuoteVerifier.Quote(passage.Agreement, passage.Provision, WithoutStop(passage, QuoteChooser.WithProvisos(sentences, sentence)));
    }
}
