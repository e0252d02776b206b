using ContractBot.Answering;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Cards;

/// <summary>What can be done next about a citation.</summary>
internal static class CitationButtons
{
    /// <summary>Links longer than this get no button; browsers and Teams refuse them anyway.</summary>
    private const int MaximumUrlLength = 2_000;

    /// <summary>The source page, and in the card's place all of the provision, or what it refers to and what refers to it.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="answer">The answer that it belongs to, to come back to; null for none.</param>
    /// <param name="library">Where its provision is looked up; null: nothing is offered of what is around it.</param>
    public static IEnumerable<CardButton> Of(Citation citation, string? answer = null, AgreementLibrary? library = null)
    {
        if (Source(citation) is { } source)
        {
            yield return source;
        }

        if (CitationPlace.Anchor(citation) is not { } anchor)
        {
            yield break;
        }

        var place = new VerbData { Agreement = citation.Agreement, Place = anchor, Answer = answer };
        yield return new ExecuteButton(TeamsTexts.WholeArticle, ArticleVerb.VerbName, place);
        if (library?.Find(citation.Agreement) is { } agreement && ClausePlace.Find(agreement, anchor) is { HasRelated: true })
        {
            yield return new ExecuteButton(TeamsTexts.RelatedClauses, RelatedVerb.VerbName, place);
        }
    }

    /// <summary>Opens the source page; null where the citation has no link.</summary>
    public static OpenUrlButton? Source(Citation citation) =>
        CitationUrl.Of(citation) is { Length: <= MaximumUrlLength } url ? new OpenUrlButton(TeamsTexts.OpenSource, url) : null;
}
