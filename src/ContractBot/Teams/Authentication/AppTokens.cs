using System.Text.Json;
using System.Text.Json.Serialization;
using ContractBot.Teams.Connector;
using Microsoft.Extensions.Options;

namespace ContractBot.Teams.Authentication;

/// <summary>The bot's own token, by which connectors know it: OAuth 2.0 client credentials (RFC 6749, 4.4). Safe for several threads.</summary>
internal sealed class AppTokens(IHttpClientFactory clients, IOptions<TeamsOptions> options, TimeProvider time) : IDisposable
{
    /// <summary>The name of the HTTP client that is used.</summary>
    public const string ClientName = "Teams token";

    /// <summary>A token is not used in its last minutes, so that it does not run out under way.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private const string MultiTenant = "botframework.com";
    private const string Scope = "https://api.botframework.com/.default";
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile HeldToken? _held;

    /// <summary>A token that is valid for some minutes.</summary>
    /// <exception cref="AppTokenException">When none is given.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        if (Usable() is { } token)
        {
            return token;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (Usable() is { } other)
            {
                return other;
            }

            var response = await RequestAsync(cancellationToken);
            var lifetime = TimeSpan.FromSeconds(Math.Clamp(response.ExpiresIn, 0, 24 * 3600));
            _held = new(response.AccessToken!, time.GetUtcNow() + lifetime - Margin);
            return _held.Value;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Has the next call ask anew: a connector did not take <paramref name="token"/>.</summary>
    public void Discard(string token)
    {
        if (_held?.Value == token)
        {
            _held = null;
        }
    }

    public void Dispose() => _gate.Dispose();

    private string? Usable() => _held is { } held && time.GetUtcNow() < held.UsableUntil ? held.Value : null;

    private async Task<TokenResponse> RequestAsync(CancellationToken cancellationToken)
    {
        var settings = options.Value;
        var tenant = string.IsNullOrWhiteSpace(settings.TenantId) ? MultiTenant : settings.TenantId.Trim();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = settings.AppId.Trim(),
            ["client_secret"] = settings.AppSecret,
            ["scope"] = Scope,
        });
        try
        {
            using var client = clients.CreateClient(ClientName);
            var address = new Uri(settings.Login, $"/{Uri.EscapeDataString(tenant)}/oauth2/v2.0/token");
            using var response = await client.PostAsync(address, form, cancellationToken);
            var body = await response.Content.ReadFromJsonAsync<TokenResponse>(cancellationToken);
            return response.IsSuccessStatusCode && body is { AccessToken.Length: > 0 }
                ? body
                : throw new AppTokenException($"{(int)response.StatusCode} {body?.Error}", RetryRule.IsPassing(response.StatusCode));
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or InvalidOperationException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new AppTokenException(exception.GetType().Name, exception is not InvalidOperationException);
        }
    }

    // Classes' names do not print their values: a record would.
    private sealed class HeldToken(string value, DateTimeOffset usableUntil)
    {
        public string Value { get; } = value;

        public DateTimeOffset UsableUntil { get; } = usableUntil;
    }

    private sealed class TokenResponse
    {
        [JsonPropertyName("access_token")]
        public string? AccessToken { get; set; }

        [JsonPropertyName("expires_in")]
        [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
        public int ExpiresIn { get; set; }

        /// <summary>Such as <c>invalid_client</c>; the description beside it is not looked at, as it repeats what was sent.</summary>
        [JsonPropertyName("error")]
        public string? Error { get; set; }
    }
}

/// <summary>The bot's token was not given. The message holds a status or an error's code, never a secret.</summary>
internal sealed class AppTokenException(string reason, bool isPassing) : Exception($"The bot's token could not be had: {reason.TrimEnd()}.")
{
    /// <summary>Whether it may be given later: the token service was not reached, or was not well.</summary>
    public bool IsPassing { get; } = isPassing;
}
