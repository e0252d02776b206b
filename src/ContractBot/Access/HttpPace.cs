using System.Globalization;
using System.Threading.RateLimiting;
using ContractBot.Api;
using ContractBot.Resources;
using Microsoft.AspNetCore.RateLimiting;

namespace ContractBot.Access;

/// <summary>How often pages and the API may be asked for from one address. The person at this machine, the channel and health checks go free.</summary>
internal static class HttpPace
{
    /// <summary>So many requests of one address at once, and as many again in a minute.</summary>
    public const int OfAddress = 240;

    private const int RetryAfterSeconds = 15;

    /// <summary>Sets the limits.</summary>
    public static void Limit(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
            await ApiRoutes.Refuse(StatusCodes.Status429TooManyRequests, Texts.TooManyRequests).ExecuteAsync(rejected.HttpContext);
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsFree(context)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(AddressOf(context), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = OfAddress,
                TokensPerPeriod = OfAddress / 60,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
                AutoReplenishment = true,
            }));
    }

    /// <summary>
    /// The address that asks. Behind a proxy on this machine it is the last one of <c>X-Forwarded-For</c>, which the proxy itself wrote; what
    /// stands before that anybody may have written.
    /// </summary>
    public static string AddressOf(HttpContext context)
    {
        var direct = context.Connection.RemoteIpAddress;
        var forwarded = context.Request.Headers["X-Forwarded-For"].ToString();
        return direct is not null && System.Net.IPAddress.IsLoopback(direct) && forwarded.Length > 0
            ? forwarded[(forwarded.LastIndexOf(',') + 1)..].Trim()
            : direct?.ToString() ?? "";
    }

    private static bool IsFree(HttpContext context) =>
        context.Request.Path.Value is "/api/messages" or "/healthz" or "/readyz" || context.RequestServices.GetRequiredService<HttpAskers>().IsThisMachine(context);
}
