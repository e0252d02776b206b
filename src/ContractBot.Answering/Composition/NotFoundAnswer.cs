using ContractBot.Agreements;
using ContractBot.Agreements.Checks;
using ContractBot.Answering.Defects;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Says honestly that there is no provision, and where something near stands.</summary>
internal sealed class NotFoundAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts, DefectTexts defects)
{
    private const int MostNear = 2;
    private const int MostElsewhere = 3;
    private const int MostListed = 10;

    // How much a topic has to say to be named, and how many are.
    private const double LeastNamed = 0.4;
    private const int MostNamed = 4;

    /// <summary>No provision on the topic.</summary>
    /// <param name="question">The question.</param>
    /// <param name="near">Evidence in the agreements asked about that does not suffice, best first.</param>
    /// <param name="elsewhere">Evidence in other agreements that would suffice, the best of each.</param>
    public Answer NoProvision(Question question, IEnumerable<Evidence> near, IReadOnlyList<Evidence> elsewhere)
    {
        var draft = new AnswerDraft(citations);
        var topic = TopicOf(question);
        draft.Say(question.Scope switch
        {
            AgreementScope.Named or AgreementScope.Inherited when question.Agreements.Length == 1 => texts.NotFoundIn(AgreementLabel.Of(question.Agreements[0]), topic),
            AgreementScope.Named or AgreementScope.Inherited => texts.NotFoundInSeveral(question.Agreements.Length, topic),
            _ => texts.NotFoundAnywhere(library.Standing.Length, topic),
        });
        draft.Say(texts.NotFoundSearched);
        var named = elsewhere.Take(MostElsewhere).ToList();
        if (named.Count > 0)
        {
            draft.Say(texts.OthersHave(named.Select(e => texts.Place(
                AgreementLabel.Of(e.Passage.Agreement), e.Passage.Provision.Address.Locator, e.Passage.Article?.Caption, ""))));
        }

        foreach (var evidence in named.Concat(near.Where(e => e.Coverage >= Sufficiency.LeastNearMiss).Take(MostNear)))
        {
            draft.Relate(QuoteChooser.Choose(question, evidence)[^1]);
        }

        return draft.Build(question.Text, AnswerStatus.NotFound);
    }

    /// <summary>No agreement of that name.</summary>
    public Answer UnknownAgreement(Question question)
    {
        var draft = new AnswerDraft(citations);
        draft.Say(texts.UnknownAgreement(question.UnknownName ?? "", library.Standing.Length));
        foreach (var agreement in library.Standing.Take(MostListed))
        {
            draft.Say(texts.AgreementLine(AgreementLabel.Of(agreement)));
        }

        if (library.Standing.Length > MostListed)
        {
            draft.Say(texts.MoreAgreements(library.Standing.Length - MostListed));
        }

        return draft.Build(question.Text, AnswerStatus.NotFound);
    }

    /// <summary>Nothing that agreements could state.</summary>
    /// <param name="question">The question.</param>
    /// <param name="kind">What lies outside.</param>
    /// <param name="word">The word that asks for it.</param>
    /// <param name="near">Evidence in the agreement asked about, best first: provisions to read, and no answer.</param>
    public Answer Outside(Question question, OutOfScopeKind kind, string word, IEnumerable<Evidence> near)
    {
        var draft = new AnswerDraft(citations);
        draft.Say(kind == OutOfScopeKind.LegalAdvice ? texts.NoLegalAdvice : texts.OutOfScope(word));
        draft.Say(texts.WhatIsAnswered(library.Agreements.Length));
        foreach (var evidence in near.Where(Sufficiency.Suffices).Take(MostNear))
        {
            draft.Relate(QuoteChooser.Choose(question, evidence)[^1]);
        }

        return draft.Build(question.Text, AnswerStatus.NotFound);
    }

    /// <summary>No such place in an agreement.</summary>
    public Answer NoPlace(Question question, Agreement agreement, ArticleReference reference)
    {
        var draft = new AnswerDraft(citations);
        var locator = (reference.PartWords ?? "") + reference.LocatorIn(reference.PartWords is not null);
        var last = agreement.Body.AllArticles().Select(a => a.Number).DefaultIfEmpty(0).Max();
        draft.Say(reference.PartWords is null && reference.Article > last && last > 0
            ? texts.NoArticle(AgreementLabel.Of(agreement), locator, last)
            : texts.NoPlace(AgreementLabel.Of(agreement), locator));

        // What was read as another article may be the one that is meant.
        var missing = new ArticleReference(null, reference.Article, reference.Branch, null, null).LocatorIn(false);
        if (reference.PartWords is null && DefectFinder.InOne(agreement).FirstOrDefault(d => d.Finding.Kind == DefectKind.MissingNumber && d.Facts.Contains(missing)) is { } defect)
        {
            draft.Say(defects.Sentence(defect));
            draft.Relate(QuoteVerifier.Quote(agreement, defect.Provision, defect.Span));
        }

        return draft.Build(question.Text, AnswerStatus.NotFound);
    }

    private string TopicOf(Question question)
    {
        var labels = TopicLabels.Of(question.Topics.Where(t => t.Importance >= LeastNamed)).Select(texts.TopicName).Take(MostNamed).ToList();
        return labels.Count > 0 ? string.Concat(labels) : texts.TopicInQuestion;
    }
}
