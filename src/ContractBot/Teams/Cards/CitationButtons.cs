using ContractBot.Answering;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Cards;

/// <summary>What can be done next about a citation.</summary>
internal static class CitationButtons
{
    /// <summary>Links longer than this get no button; browsers and Teams refuse them anyway.</summary>
    private const int MaximumUrlLength = 2_000;

    /// <summary>The source page, and all of the provision in the card's place.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="answer">The answer that it belongs to, to come back to; null for none.</param>
    public static IEnumerable<CardButton> Of(Citation citation, string? answer = null)
    {
        if (CitationUrl.Of(citation) is { Length: <= MaximumUrlLength } url)
        {
            yield return new OpenUrlButton(TeamsTexts.OpenSource, url);
        }

        if (CitationPlace.Anchor(citation) is { } anchor)
        {
            yield return new ExecuteButton(TeamsTexts.WholeArticle, ArticleVerb.VerbName, new() { Agreement = citation.Agreement, Place = anchor, Answer = answer });
        }
    }
}
