using ContractBot.Access;
using ContractBot.Audit;
using ContractBot.Commands;
using ContractBot.Json;

namespace ContractBot.Api;

/// <summary><c>GET /api/search?q=</c>, with <c>top</c> for the number of hits.</summary>
internal static class SearchRoute
{
    /// <summary>Searches, or says what is wrong with the request.</summary>
    public static IResult Search(string? q, int? top, HttpRequest request, IServicesByAsker services, AuditLog audit)
    {
        var most = top ?? SearchCommand.DefaultTop;
        if (SearchCommand.Objection(q, most) is { } objection)
        {
            return ApiRoutes.Refuse(StatusCodes.Status400BadRequest, objection);
        }

        var asker = new ThisMachine();
        var found = services.For(asker).Search.Search(q!, most);
        audit.Add(new AuditEntry("asked", asker, request.Path) { Words = q, Places = [.. found.Hits.Select(h => ShownPlaces.Place(h.Citation))] });
        return SearchCommand.Objection(found) is { } wrong
            ? ApiRoutes.Refuse(StatusCodes.Status400BadRequest, wrong)
            : ApiRoutes.Json(SearchResultJson.Of(found));
    }
}
