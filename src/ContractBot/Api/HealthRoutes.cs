using ContractBot.Agreements.Reading;
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
        routes.MapGet("/readyz", (HttpContext context, CorpusReading corpus, Access access) => ApiRoutes.Json(new Readiness(
            "ready",
            corpus.Agreements.Length,
            corpus.Unreadable.Length,
            access.IsTrusted(context) ? UnreadableJson.Of(corpus.Unreadable) : null)));
    }
}
