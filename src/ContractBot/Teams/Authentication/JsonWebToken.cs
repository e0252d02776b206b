using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContractBot.Teams.Authentication;

/// <summary>A signed token taken apart (RFC 7515, compact serialization), nothing of it verified.</summary>
/// <param name="Header">How it was signed.</param>
/// <param name="Claims">What it says.</param>
/// <param name="SignedBytes">What the signature is over.</param>
/// <param name="Signature">The signature.</param>
internal sealed record JsonWebToken(TokenHeader Header, TokenClaims Claims, byte[] SignedBytes, byte[] Signature)
{
    /// <summary>The longest token in characters; the channel's have about 1,500.</summary>
    public const int MaximumLength = 16_384;

    private static readonly JsonSerializerOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>Takes <paramref name="text"/> apart; null where it is not of the form.</summary>
    public static JsonWebToken? Parse(string text)
    {
        // The decoder would pass over padding and white space, which the compact form knows not.
        var segments = text.Split('.');
        if (segments.Length != 3 || text.Length > MaximumLength || text.AsSpan().ContainsAnyExcept(Alphabet))
        {
            return null;
        }

        try
        {
            var header = JsonSerializer.Deserialize<TokenHeader>(Base64Url.DecodeFromChars(segments[0]), Strict);
            var claims = JsonSerializer.Deserialize<TokenClaims>(Base64Url.DecodeFromChars(segments[1]), Strict);
            return header is null || claims is null
                ? null
                : new(header, claims, Encoding.ASCII.GetBytes($"{segments[0]}.{segments[1]}"), Base64Url.DecodeFromChars(segments[2]));
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }
}

/// <summary>The header of a token.</summary>
/// <param name="Critical">Names of extensions that must be understood (RFC 7515, 4.1.11): none is.</param>
internal sealed record TokenHeader(
    [property: JsonPropertyName("alg")] string? Algorithm,
    [property: JsonPropertyName("kid")] string? KeyId,
    [property: JsonPropertyName("crit")] JsonElement? Critical);

/// <summary>The claims that are looked at.</summary>
/// <param name="Expires">Seconds since 1970 in UTC.</param>
/// <param name="NotBefore">Seconds since 1970 in UTC; undefined where the claim is missing.</param>
/// <param name="Version">Stands in tokens that bots have of Entra to call other bots.</param>
/// <param name="CallerId">The app that such a token is of, in version 1.0.</param>
/// <param name="AuthorizedParty">The app that such a token is of, in version 2.0.</param>
internal sealed record TokenClaims(
    [property: JsonPropertyName("iss")] string? Issuer,
    [property: JsonPropertyName("aud")] string? Audience,
    [property: JsonPropertyName("exp")] double? Expires,
    [property: JsonPropertyName("nbf")] JsonElement NotBefore,
    [property: JsonPropertyName("serviceurl")] string? ServiceUrl,
    [property: JsonPropertyName("ver")] JsonElement Version,
    [property: JsonPropertyName("appid")] JsonElement CallerId,
    [property: JsonPropertyName("azp")] JsonElement AuthorizedParty)
{
    /// <summary>Whether the token is of a bot that calls another, and not of the channel (botbuilder, SkillValidation).</summary>
    public bool IsOfBot => Version.ValueKind != JsonValueKind.Undefined
        && (CallerId.ValueKind != JsonValueKind.Undefined || AuthorizedParty.ValueKind != JsonValueKind.Undefined);
}
