using Microsoft.Net.Http.Headers;

namespace ContractBot.Hosting;

/// <summary>Headers on every response: no scripts, no frames, no guessing of types, no address passed on, no copy kept of agreement text.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    internal const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets the headers, then goes on; a style sheet may be kept, as it holds no agreement text.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers[HeaderNames.CacheControl] = context.Request.Path.StartsWithSegments("/styles", StringComparison.Ordinal) ? "no-cache" : "no-store";
        return next(context);
    }
}
