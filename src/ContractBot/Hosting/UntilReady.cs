using ContractBot.Api;
using ContractBot.Pages;
using ContractBot.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContractBot.Hosting;

/// <summary>Lets requests wait while the corpus is read; where that takes long, says so. Health, and the style sheet of what it says, are there at once.</summary>
internal sealed class UntilReady(RequestDelegate next, Loading loading, TimeProvider time)
{
    // Shorter than the 15 s that Teams waits for an answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private const int RetryAfterSeconds = 5;

    /// <summary>Goes on when the service can answer.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (!loading.Ready.IsCompleted && context.Request.Path.Value is not ("/healthz" or "/readyz"))
        {
            try
            {
                await loading.Ready.WaitAsync(Patience, time, context.RequestAborted);
            }
            catch (TimeoutException)
            {
                context.Response.Headers.RetryAfter = $"{RetryAfterSeconds}";
                await (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
                    ? ApiRoutes.Refuse(StatusCodes.Status503ServiceUnavailable, Texts.StillLoading)
                    : new RazorComponentResult<NoticePage>(new { Title = Texts.LoadingTitle, Advice = Texts.StillLoading }) { StatusCode = StatusCodes.Status503ServiceUnavailable })
                    .ExecuteAsync(context);
                return;
            }
        }

        await next(context);
    }
}
