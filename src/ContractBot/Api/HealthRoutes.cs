using ContractBot.Agreements.Reading;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Links;

namespace ContractBot.Api;

/// <summary>Whether the service lives, and whether it can answer.</summary>
internal static class HealthRoutes
{
    /// <summary>Maps <c>/healthz</c> and <c>/readyz</c>; both are open to all and tell nothing of what agreements say.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => "ok\n");
        routes.MapGet("/readyz", Readiness);
    }

    private static IResult Readiness(HttpContext context, Loading loading)
    {
        if (!loading.Ready.IsCompleted)
        {
            return ApiRoutes.Json(loading.Look(), StatusCodes.Status503ServiceUnavailable);
        }

        var corpus = context.RequestServices.GetRequiredService<CorpusReading>();
        var access = context.RequestServices.GetRequiredService<Access>();
        return ApiRoutes.Json(new Readiness(
            "ready",
            corpus.Agreements.Length,
            corpus.Unreadable.Length,
            access.IsTrusted(context) ? UnreadableJson.Of(corpus.Unreadable) : null));
    }
}
