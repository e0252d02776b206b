using System.Collections.Immutable;
using ContractBot.Agreements.Reading;
using ContractBot.Answering;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Links;
using ContractBot.Resources;

namespace ContractBot.Api;

/// <summary>The HTTP API: JSON for programs on this machine.</summary>
internal static class ApiRoutes
{
    /// <summary>Maps the routes below <c>/api</c>, all of them for trusted requests only, and the calendar feed.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").AddEndpointFilter(OnlyTrusted);
        api.MapPost("/ask", AskRoute.AnswerAsync);
        api.MapGet("/search", SearchRoute.Search);
        api.MapGet("/deadlines", DeadlinesRoute.List);
        api.MapGet("/agreements", (CorpusReading corpus, CorpusDefects defects) => Summaries(corpus, defects));
        api.MapGet("/agreements/{id}", (string id, CorpusReading corpus) => OneAgreement(id, corpus));

        // Below no /api: calendars subscribe to it.
        routes.MapGet("/deadlines.ics", DeadlinesRoute.Feed);
    }

    private static async ValueTask<object?> OnlyTrusted(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) =>
        invocation.HttpContext.RequestServices.GetRequiredService<Access>().IsTrusted(invocation.HttpContext)
            ? await next(invocation)
            : Refuse(StatusCodes.Status403Forbidden, Texts.Forbidden);

    /// <summary>A result as JSON.</summary>
    internal static IResult Json<T>(T value, int status = StatusCodes.Status200OK) =>
        Results.Json(value, ContractBotJson.Form<T>(), statusCode: status);

    /// <summary>A refusal with its sentence.</summary>
    internal static IResult Refuse(int status, string sentence) => Json(new Refusal(sentence), status);

    private static IResult Summaries(CorpusReading corpus, CorpusDefects defects) =>
        Json(AgreementSummary.Of(corpus, defects.Of));

    private static IResult OneAgreement(string id, CorpusReading corpus) =>
        corpus.Agreements.FirstOrDefault(a => a.Id == id) is { } agreement
            ? Json(AgreementJson.Of(agreement))
            : Refuse(StatusCodes.Status404NotFound, Nearest.UnknownAgreement(id, corpus));
}
