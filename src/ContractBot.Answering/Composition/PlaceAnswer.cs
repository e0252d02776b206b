using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Conversing;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Answers questions that name a place by number: shows it whole.</summary>
internal sealed class PlaceAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts)
{
    /// <summary>The passages at <paramref name="reference"/>, in the order of the text; empty where there is no such place.</summary>
    public static ImmutableArray<LibraryPassage> PassagesAt(AgreementLibrary library, Agreement agreement, ArticleReference reference)
    {
        var places = ProvisionFinder.FindNumbered(agreement, reference.PartWords, reference.Article, reference.Branch, reference.Paragraph, reference.Item);
        return
        [
            .. library.PassagesOf(agreement)
                .Where(p => p.Paragraph is { } paragraph && places.Any(place => place.Span.Contains(paragraph.Span) || paragraph.Span.Contains(place.Span))),
        ];
    }

    /// <summary>The places as an answer.</summary>
    public Answer Compose(Question question, IReadOnlyList<LibraryPassage> passages)
    {
        var draft = new AnswerDraft(citations);
        var reference = question.References[0];
        var first = passages[0];
        var articles = passages.Select(p => p.Article!.Address).Distinct().Count();
        var locator = first.Part.Ordinal == 0 ? reference.LocatorIn(false) : (first.Part.Label ?? first.Part.Heading) + reference.LocatorIn(true);
        draft.Say(articles > 1
            ? texts.VersionsLead(AgreementLabel.Of(first.Agreement), locator)
            : texts.ShowLead(AgreementLabel.Of(first.Agreement), locator));
        foreach (var passage in passages)
        {
            var quote = reference.Item is { } number && passage.Paragraph!.Items.FirstOrDefault(i => i.Number == number) is { } item
                ? QuoteVerifier.Quote(passage.Agreement, item, new(item.Chapeau.Start, item.SubItems.Length > 0 ? item.SubItems.Max(s => s.Chapeau.End) : item.Chapeau.End))
                : QuoteChooser.Whole(passage);
            var address = quote.Provision.Address;
            var caption = passage.Article!.Variant is { } variant
                ? texts.Caption(passage.Article.Caption) + texts.Caption(variant)
                : texts.Caption(passage.Article.Caption);
            draft.Say("");
            draft.Say(address.Locator + caption + AnswerDraft.Mark(draft.Cite(quote)));
            draft.Say(texts.Quote(quote.Text));
        }

        ChangeNotes.Add(draft, library, texts);
        draft.Suggest(new FollowUpQuestions(library, texts).For(first));
        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    /// <summary>What the turn before cited, shown again: its place, its whole article, or as all that the text gives for a reason.</summary>
    /// <param name="question">The question as asked.</param>
    /// <param name="kind">What is wanted of it.</param>
    /// <param name="cited">The first passage that was cited.</param>
    public Answer Again(string question, RequestKind kind, LibraryPassage cited)
    {
        var draft = new AnswerDraft(citations);
        IReadOnlyList<LibraryPassage> shown = kind == RequestKind.Whole && cited.Article is { } article
            ? [.. library.PassagesOf(cited.Agreement).Where(p => p.Article == article)]
            : [cited];
        var locator = (shown.Count > 1 ? cited.Article!.Address : cited.Provision.Address).Locator;
        if (kind == RequestKind.Reason)
        {
            draft.Say(texts.NoReason);
        }

        draft.Say(texts.ShowLead(AgreementLabel.Of(cited.Agreement), locator));
        foreach (var passage in shown)
        {
            var quote = QuoteChooser.Whole(passage);
            draft.Say("");
            draft.Say(quote.Provision.Address.Locator + texts.Caption(passage.Article?.Caption) + AnswerDraft.Mark(draft.Cite(quote)));
            draft.Say(texts.Quote(quote.Text));
        }

        ChangeNotes.Add(draft, library, texts);
        draft.Suggest(new FollowUpQuestions(library, texts).For(cited));
        return draft.Build(question, AnswerStatus.Answered);
    }
}
