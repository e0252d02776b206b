using ContractBot.Agreements;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Answers words to the bot itself, or about a document as a whole. It states no provision, and asks what to look up.</summary>
internal sealed class MetaAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts, PromptAnswer prompt)
{
    private const int MostAgreements = 15;
    private const int MostCaptions = 60;
    private const int MostSuggestions = 3;

    /// <summary>The answer.</summary>
    public Answer Compose(Question question, MetaQuestion asked)
    {
        if (!MetaQuestion.IsAboutDocument(asked.Kind))
        {
            return OfBot(question, asked.Kind);
        }

        return question.Only is { } agreement ? OfDocument(question, asked.Kind, agreement) : prompt.AskWhich(question, question.Agreements);
    }

    private Answer OfBot(Question question, MetaKind kind)
    {
        var draft = new AnswerDraft(citations);
        var count = library.Standing.Length;
        draft.Say(kind switch
        {
            MetaKind.Thanks => texts.Welcome,
            MetaKind.Greeting => texts.Greeting,
            MetaKind.Who => texts.WhoAnswers,
            MetaKind.Usage => texts.Usage,
            _ => texts.AgreementCount(count),
        });
        if (kind == MetaKind.Agreements)
        {
            foreach (var agreement in library.Standing.Take(MostAgreements))
            {
                draft.Say(texts.AgreementLine(AgreementLabel.Of(agreement)));
            }

            if (count > MostAgreements)
            {
                draft.Say(texts.MoreAgreements(count - MostAgreements));
            }
        }
        else if (kind != MetaKind.Thanks)
        {
            draft.Say(texts.WhatIsAnswered(count));
        }

        if (kind != MetaKind.Thanks)
        {
            draft.Suggest(library.Standing.Take(MostSuggestions).Select(a => texts.OverviewQuestion(AgreementLabel.Of(a))));
        }

        return draft.Build(question.Text, AnswerStatus.Ambiguous);
    }

    // The captions, as choices of what to read.
    private Answer OfDocument(Question question, MetaKind kind, Agreement agreement)
    {
        var draft = new AnswerDraft(citations);
        var label = AgreementLabel.Of(agreement);
        var entries = agreement.Parts.SelectMany(EntriesOf).ToList();
        if (kind == MetaKind.Summary)
        {
            draft.Say(texts.NoSummary);
        }

        draft.Say(kind == MetaKind.NameOnly ? texts.AskTopicOf(label) : texts.ContentsLead(label, agreement.Parts.Sum(p => p.AllArticles().Count())));
        foreach (var entry in kind == MetaKind.NameOnly ? [] : entries.Take(MostCaptions))
        {
            draft.Say(entry);
        }

        if (kind != MetaKind.NameOnly && entries.Count > MostCaptions)
        {
            draft.Say(texts.MoreEntries(entries.Count - MostCaptions));
        }

        draft.Suggest(agreement.Body.AllArticles().Where(a => a.Caption is not null).Select(a => texts.CaptionQuestion(a.Caption!)).Distinct().Take(MostSuggestions));
        return draft.Build(question.Text, AnswerStatus.Ambiguous);
    }

    private IEnumerable<string> EntriesOf(Part part)
    {
        if (part.Ordinal > 0 && part.Heading is { } heading)
        {
            yield return texts.PartEntry((part.Label is { } label && !heading.Contains(label, StringComparison.Ordinal) ? label + " " : "") + heading);
        }

        foreach (var article in part.AllArticles())
        {
            yield return texts.ContentsEntry(article.Address.Locator, article.Caption);
        }
    }
}
