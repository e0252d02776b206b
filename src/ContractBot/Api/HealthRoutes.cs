using ContractBot.Access;
using ContractBot.Hosting;
using ContractBot.Json;

namespace ContractBot.Api;

/// <summary>Whether the service lives, and whether it can answer.</summary>
internal static class HealthRoutes
{
    /// <summary>Maps <c>/healthz</c> and <c>/readyz</c>; both are open to all, and tell others than the person at this machine nothing of the corpus.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => "ok\n");
        routes.MapGet("/readyz", Ready);
    }

    private static IResult Ready(HttpContext context, Loading loading, IServicesByAsker services, HttpAskers askers) => (askers.Of(context), loading.Ready.IsCompleted) switch
    {
        (null, true) => ApiRoutes.Json(Readiness.Plain("ready")),
        (null, false) => ApiRoutes.Json(Readiness.Plain("loading"), StatusCodes.Status503ServiceUnavailable),
        (_, false) => ApiRoutes.Json(loading.Look(), StatusCodes.Status503ServiceUnavailable),
        ({ } asker, true) => ApiRoutes.Json(Readiness.Of(services.For(asker).Corpus)),
    };
}
