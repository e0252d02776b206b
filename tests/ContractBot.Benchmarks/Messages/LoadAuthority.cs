using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContractBot.Benchmarks.Messages;

/// <summary>Stands on this machine for who signs the channel's tokens and gives the bot its own.</summary>
internal sealed class LoadAuthority : IAsyncDisposable
{
    /// <summary>The app that tokens are for.</summary>
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    private const string KeyId = "key-1";

    private readonly WebApplication _app;
    private readonly RSA _key = RSA.Create(2048);

    private LoadAuthority(WebApplication app) => _app = app;

    /// <summary>Where it is; without a slash at its end.</summary>
    public string Url => _app.Urls.Single();

    public static async Task<LoadAuthority> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var authority = new LoadAuthority(app);
        app.MapGet("/metadata", () => Results.Json(new { jwks_uri = authority.Url + "/keys" }));
        app.MapGet("/keys", () => Results.Json(authority.KeySet()));
        app.MapPost("/{tenant}/oauth2/v2.0/token", () => Results.Json(new { token_type = "Bearer", expires_in = 3_600, access_token = "token-of-the-bot" }));
        await app.StartAsync();
        return authority;
    }

    /// <summary>The header <c>Authorization</c> by which the bot knows the channel at <paramref name="serviceUrl"/> for an hour.</summary>
    public string Authorize(string serviceUrl)
    {
        var now = DateTimeOffset.UtcNow;
        var signed = $"{Encode(new { alg = "RS256", kid = KeyId, typ = "JWT" })}."
            + Encode(new { iss = "https://api.botframework.com", aud = AppId, serviceurl = serviceUrl, nbf = now.AddMinutes(-1).ToUnixTimeSeconds(), exp = now.AddHours(1).ToUnixTimeSeconds() });
        return $"Bearer {signed}.{Base64Url.EncodeToString(_key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private static string Encode(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));

    private object KeySet()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return new { keys = new[] { new { kty = "RSA", use = "sig", kid = KeyId, n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent), endorsements = new[] { "msteams" } } } };
    }
}
