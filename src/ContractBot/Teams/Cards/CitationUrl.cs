using ContractBot.Answering;

namespace ContractBot.Teams.Cards;

/// <summary>The link of a citation as Teams takes it.</summary>
internal static class CitationUrl
{
    /// <summary>An absolute web address; null where the citation has none.</summary>
    public static string? Of(Citation citation) =>
        citation.Url is { IsAbsoluteUri: true } url && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? url.AbsoluteUri
            : null;
}
