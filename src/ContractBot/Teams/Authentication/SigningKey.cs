using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace ContractBot.Teams.Authentication;

/// <summary>A public key of the channel.</summary>
/// <param name="Id">The <c>kid</c> by which tokens name it.</param>
/// <param name="Endorsements">The channels that it may sign for; empty: none.</param>
internal sealed record SigningKey(string Id, RSAParameters Parameters, ImmutableArray<string> Endorsements)
{
    private const int MinimumModulusBytes = 256;

    /// <summary>The key that <paramref name="key"/> describes; null where it is no RSA key of at least 2048 bits.</summary>
    public static SigningKey? From(JsonWebKey key)
    {
        if (key is not { Id.Length: > 0, Type: null or "RSA", Use: null or "sig", Modulus: { } n, Exponent: { } e }
            || !Base64Url.IsValid(n) || !Base64Url.IsValid(e))
        {
            return null;
        }

        var parameters = new RSAParameters { Modulus = Base64Url.DecodeFromChars(n), Exponent = Base64Url.DecodeFromChars(e) };
        return parameters.Modulus.Length >= MinimumModulusBytes && parameters.Exponent.Length > 0
            ? new(key.Id, parameters, [.. key.Endorsements ?? []])
            : null;
    }

    /// <summary>Whether <paramref name="signature"/> (PKCS #1 v1.5) over <paramref name="signed"/> was made with this key.</summary>
    public bool Verifies(byte[] signed, byte[] signature, HashAlgorithmName hash)
    {
        using var rsa = RSA.Create(Parameters);
        return rsa.VerifyData(signed, signature, hash, RSASignaturePadding.Pkcs1);
    }
}

/// <summary>The announcement of an OpenID provider, as far as it is looked at.</summary>
internal sealed record OpenIdConfiguration([property: JsonPropertyName("jwks_uri")] Uri? KeysAddress);

/// <summary>A key set (RFC 7517).</summary>
internal sealed record JsonWebKeySet([property: JsonPropertyName("keys")] IReadOnlyList<JsonWebKey>? Keys);

/// <summary>A key of a set; <c>endorsements</c> is the Bot Framework's addition.</summary>
internal sealed record JsonWebKey(
    [property: JsonPropertyName("kid")] string? Id,
    [property: JsonPropertyName("kty")] string? Type,
    [property: JsonPropertyName("use")] string? Use,
    [property: JsonPropertyName("n")] string? Modulus,
    [property: JsonPropertyName("e")] string? Exponent,
    [property: JsonPropertyName("endorsements")] IReadOnlyList<string>? Endorsements);
