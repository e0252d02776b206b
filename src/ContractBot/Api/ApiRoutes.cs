using System.Collections.Immutable;
using ContractBot.Access;
using ContractBot.Agreements.Reading;
using ContractBot.Audit;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;

namespace ContractBot.Api;

/// <summary>The HTTP API: JSON for programs on this machine.</summary>
internal static class ApiRoutes
{
    /// <summary>Maps the routes below <c>/api</c>, all of them for the person at this machine only, and the calendar feed.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").AddEndpointFilter(OnlyThisMachine);
        api.MapPost("/ask", AskRoute.AnswerAsync);
        api.MapGet("/search", SearchRoute.Search);
        api.MapGet("/deadlines", DeadlinesRoute.List);
        api.MapGet("/agreements", Summaries);
        api.MapGet("/agreements/{id}", OneAgreement);

        // Below no /api: calendars subscribe to it.
        routes.MapGet("/deadlines.ics", DeadlinesRoute.Feed);
    }

    private static async ValueTask<object?> OnlyThisMachine(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (context.RequestServices.GetRequiredService<HttpAskers>().IsThisMachine(context))
        {
            return await next(invocation);
        }

        context.RequestServices.GetRequiredService<AuditLog>().Add(new AuditEntry("denied", null, context.Request.Path) { From = HttpPace.AddressOf(context) });
        return Refuse(StatusCodes.Status403Forbidden, Texts.Forbidden);
    }

    /// <summary>A result as JSON.</summary>
    internal static IResult Json<T>(T value, int status = StatusCodes.Status200OK) =>
        Results.Json(value, ContractBotJson.Form<T>(), statusCode: status);

    /// <summary>A refusal with its sentence.</summary>
    internal static IResult Refuse(int status, string sentence) => Json(new Refusal(sentence), status);

    private static IResult Summaries(HttpRequest request, IServicesByAsker services, AuditLog audit)
    {
        var asker = new ThisMachine();
        var seen = services.For(asker);
        audit.Add(new AuditEntry("opened", asker, request.Path));
        return Json(AgreementSummary.Of(seen.Corpus, seen.Defects.Of));
    }

    private static IResult OneAgreement(string id, IServicesByAsker services, AuditLog audit)
    {
        var asker = new ThisMachine();
        var corpus = services.For(asker).Corpus;
        if (corpus.Agreements.FirstOrDefault(a => a.Id == id) is not { } agreement)
        {
            return Refuse(StatusCodes.Status404NotFound, Nearest.UnknownAgreement(id, corpus));
        }

        audit.Add(new AuditEntry("opened", asker, "/api/agreements") { Places = [id] });
        return Json(AgreementJson.Of(agreement));
    }
}
