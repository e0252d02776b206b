using ContractBot.Access;
using ContractBot.Commands;
using ContractBot.Json;

namespace ContractBot.Api;

/// <summary><c>GET /api/search?q=</c>, with <c>top</c> for the number of hits.</summary>
internal static class SearchRoute
{
    /// <summary>Searches, or says what is wrong with the request.</summary>
    public static IResult Search(string? q, int? top, IServicesByAsker services)
    {
        var most = top ?? SearchCommand.DefaultTop;
        if (SearchCommand.Objection(q, most) is { } objection)
        {
            return ApiRoutes.Refuse(StatusCodes.Status400BadRequest, objection);
        }

        var found = services.For(new ThisMachine()).Search.Search(q!, most);
        return SearchCommand.Objection(found) is { } wrong
            ? ApiRoutes.Refuse(StatusCodes.Status400BadRequest, wrong)
            : ApiRoutes.Json(SearchResultJson.Of(found));
    }
}
