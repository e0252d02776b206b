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
        if (Source(citation) is { } source)
        {
            yield return source;
        }

        if (CitationPlace.Anchor(citation) is { } anchor)
        {
            yield return new ExecuteButton(TeamsTexts.WholeArticle, ArticleVerb.VerbName, new() { Agreement = citation.Agreement, Place = anchor, Answer = answer });
        }
    }

    /// <summary>Opens the source page; null where the citation has no link.</summary>
    public static OpenUrlButton? Source(Citation citation) =>
        CitationUrl.Of(citation) is { Length: <= MaximumUrlLength } url ? new OpenUrlButton(TeamsTexts.OpenSource, url) : null;
}
