using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Shows the place after or before the one shown last.</summary>
internal sealed class NeighbourAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts, PlaceAnswer places)
{
    /// <summary>The answer; null where no article was shown before.</summary>
    /// <param name="question">The question.</param>
    /// <param name="asked">Which neighbour.</param>
    /// <param name="lastCited">Keys of what the turn before cited.</param>
    public Answer? Compose(Question question, NeighbourQuestion asked, ImmutableArray<string> lastCited)
    {
        if (question.Only is not { } agreement)
        {
            return null;
        }

        var passages = library.PassagesOf(agreement).Where(p => p.Article is not null).ToList();
        if (lastCited.Select(key => passages.FindIndex(p => p.Key == key)).Where(at => at >= 0).DefaultIfEmpty(-1).First() is not (>= 0 and var from))
        {
            return null;
        }

        var article = passages[from].Article;
        var at = from;
        while (at >= 0 && at < passages.Count && passages[at].Part == passages[from].Part && (asked.OfParagraphs ? at == from : passages[at].Article == article))
        {
            at += asked.IsNext ? 1 : -1;
        }

        if (at < 0 || at >= passages.Count || passages[at].Part != passages[from].Part || (asked.OfParagraphs && passages[at].Article != article))
        {
            var draft = new AnswerDraft(citations);
            draft.Say(texts.NoNeighbour(AgreementLabel.Of(agreement), (asked.OfParagraphs ? passages[from].Provision : article!).Address.Locator, asked.IsNext, asked.OfParagraphs));
            return draft.Build(question.Text, AnswerStatus.NotFound);
        }

        var found = passages[at];
        var shown = asked.OfParagraphs ? [found] : passages.Where(p => p.Article == found.Article).ToList();
        var address = (asked.OfParagraphs ? found.Provision : found.Article!).Address;
        var reference = new ArticleReference(null, address.Article ?? 0, address.Branch, asked.OfParagraphs ? address.Paragraph : null, null);
        return places.Compose(question with { References = [reference] }, shown);
    }
}
