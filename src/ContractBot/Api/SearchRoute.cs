using ContractBot.Answering;
using ContractBot.Commands;
using ContractBot.Json;

namespace ContractBot.Api;

/// <summary><c>GET /api/search?q=</c>, with <c>top</c> for the number of hits.</summary>
internal static class SearchRoute
{
    /// <summary>Searches, or says what is wrong with the request.</summary>
    public static IResult Search(string? q, int? top, ClauseSearch search)
    {
        var most = top ?? SearchCommand.DefaultTop;
        return SearchCommand.Objection(q, most) is { } objection
            ? ApiRoutes.Refuse(StatusCodes.Status400BadRequest, objection)
            : ApiRoutes.Json(SearchResultJson.Of(search.Search(q!, most)));
    }
}
