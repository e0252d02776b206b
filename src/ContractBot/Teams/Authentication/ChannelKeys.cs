using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace ContractBot.Teams.Authentication;

/// <summary>The channel's signing keys, fetched when first needed and kept. Safe for several threads.</summary>
internal sealed class ChannelKeys(
    IHttpClientFactory clients,
    IOptions<TeamsOptions> options,
    TimeProvider time,
    ILogger<ChannelKeys> logger) : IDisposable
{
    /// <summary>The name of the HTTP client that is used.</summary>
    public const string ClientName = "Teams keys";

    /// <summary>How long fetched keys are trusted (botbuilder-dotnet, OpenIdMetadata refresh interval).</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(5);

    /// <summary>An unknown key id makes the keys be fetched anew, but not more often than this: anybody can invent key ids.</summary>
    public static readonly TimeSpan MinimumAge = TimeSpan.FromMinutes(5);

    /// <summary>How long after a failure nothing is tried.</summary>
    public static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile KeySet? _held;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;

    /// <summary>The key named <paramref name="id"/>; null where the channel announces no such key or cannot be asked.</summary>
    public async Task<SigningKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var held = Current();
        if (held is null || !held.Keys.ContainsKey(id))
        {
            held = await RefreshAsync(held, cancellationToken);
        }

        return held?.Keys.GetValueOrDefault(id);
    }

    public void Dispose() => _gate.Dispose();

    private KeySet? Current() => _held is { } held && time.GetUtcNow() - held.FetchedAt < Lifetime ? held : null;

    private async Task<KeySet?> RefreshAsync(KeySet? seen, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            if (Current() != seen || now < _notBefore)
            {
                return Current();
            }

            _notBefore = now + PauseAfterFailure;
            _held = new(await FetchAsync(cancellationToken), now);
            _notBefore = now + MinimumAge;
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or InvalidDataException or InvalidOperationException or NotSupportedException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            logger.LogWarning("The channel's signing keys could not be fetched ({Reason}).", exception.GetType().Name);
        }
        finally
        {
            _gate.Release();
        }

        return Current();
    }

    private async Task<FrozenDictionary<string, SigningKey>> FetchAsync(CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(ClientName);
        var address = options.Value.OpenIdMetadata;
        var configuration = await client.GetFromJsonAsync<OpenIdConfiguration>(address, cancellationToken);
        if (configuration?.KeysAddress is not { IsAbsoluteUri: true } keysAddress || keysAddress.Scheme != address.Scheme)
        {
            throw new InvalidDataException("The metadata names no address of keys.");
        }

        var set = await client.GetFromJsonAsync<JsonWebKeySet>(keysAddress, cancellationToken);
        return (set?.Keys ?? []).Select(SigningKey.From).OfType<SigningKey>()
            .DistinctBy(key => key.Id).ToFrozenDictionary(key => key.Id, StringComparer.Ordinal);
    }

    private sealed record KeySet(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset FetchedAt);
}
