using System.Text.Json;
using ContractBot.Teams.Authentication;
using ContractBot.Teams.Connector;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams;

/// <summary>The door for Teams and every other Bot Framework channel.</summary>
internal static class TeamsEndpoint
{
    /// <summary>The largest request in bytes; Teams sends messages of at most 100 KB.</summary>
    public const int MaximumRequestBytes = 1_048_576;

    /// <summary>What is answered in the HTTP response is given up after this time; the channel has gone by then.</summary>
    private static readonly TimeSpan MaximumResponse = TimeSpan.FromSeconds(60);

    /// <summary>Maps <c>POST /api/messages</c>. Needs <see cref="TeamsServices.AddTeams"/>.</summary>
    public static IEndpointConventionBuilder MapTeams(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/messages", (Delegate)HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpRequest request,
        ChannelAuthentication authentication,
        IBotAdapter adapter,
        IHostApplicationLifetime lifetime,
        TimeProvider time,
        ILoggerFactory loggers)
    {
        // A page in a browser can post any other type to this machine without being asked.
        if (!request.HasJsonContentType())
        {
            return Error(StatusCodes.Status415UnsupportedMediaType, "BadContentType", TeamsTexts.NotJson);
        }

        var (activity, unreadable) = await ReadAsync(request);
        if (activity is null)
        {
            return unreadable!;
        }

        // What was begun goes on when the caller hangs up: channels do so after 15 seconds and still want the answer.
        using var limit = new CancellationTokenSource(MaximumResponse, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, lifetime.ApplicationStopping);
        var logger = loggers.CreateLogger(typeof(TeamsEndpoint).FullName!);
        try
        {
            return await authentication.AuthenticateAsync(request, activity, stop.Token) is not { } caller
                ? Results.StatusCode(StatusCodes.Status401Unauthorized)
                : ResultOf(await adapter.ProcessActivityAsync(caller, activity, stop.Token));
        }
        catch (Exception exception) when (exception is ConnectorException or AppTokenException)
        {
            logger.LogWarning("{Failure}", exception.Message);
            return Error(StatusCodes.Status502BadGateway, "ChannelFailed", TeamsTexts.ChannelFailed);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            logger.LogWarning("A response was given up after {Seconds} seconds, or as the service stops.", MaximumResponse.TotalSeconds);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<(Activity? Activity, IResult? Unreadable)> ReadAsync(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaximumRequestBytes;
        }

        try
        {
            var activity = await JsonSerializer.DeserializeAsync<Activity>(request.Body, ProtocolJson.Options, request.HttpContext.RequestAborted);
            return activity is { Type.Length: > 0 } ? (activity, null) : (null, NotAnActivity());
        }
        catch (JsonException)
        {
            return (null, NotAnActivity());
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Error(StatusCodes.Status413PayloadTooLarge, "TooLarge", TeamsTexts.TooLarge));
        }
    }

    private static IResult ResultOf(InvokeResponse? response) => response switch
    {
        null => Results.Ok(),
        { Body: { } body } => Results.Json(body, ProtocolJson.Options, statusCode: response.Status),
        _ => Results.StatusCode(response.Status),
    };

    private static IResult NotAnActivity() => Error(StatusCodes.Status400BadRequest, "BadSyntax", TeamsTexts.NotAnActivity);

    private static IResult Error(int status, string code, string message) =>
        Results.Json(new ErrorResponse(new ErrorDetail(code, message)), ProtocolJson.Options, statusCode: status);
}
