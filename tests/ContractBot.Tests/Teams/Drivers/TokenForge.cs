using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>Makes tokens as the channel does, and ones with a fault.</summary>
internal static class TokenForge
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string KeyId = "key-1";
    public const string UnendorsedKeyId = "key-2";
    public const string KeyIdForNobody = "key-3";

    private static readonly RSA Key = RSA.Create(2048);
    private static readonly RSA OtherKey = RSA.Create(2048);
    private static readonly RSA SmallKey = RSA.Create(1024);

    /// <summary>The key set that a metadata server announces: one key for msteams and webchat, one for another channel, one without endorsements, and some that nobody should use.</summary>
    public static object KeySet => new
    {
        keys = new object[]
        {
            Announce(KeyId, ["msteams", "webchat"]),
            Announce(UnendorsedKeyId, ["otherchannel"]),
            Announce(KeyIdForNobody, null),
            Announce("key-of-nobody", []),
            Announce("key-for-encryption", ["msteams"], use: "enc"),
            Announce("key-in-capitals", ["MSTEAMS"]),
            Announce("key-twice", ["otherchannel"]),
            Announce("key-twice", ["msteams"]),
            Announce("key-small", ["msteams"], SmallKey),
            new Dictionary<string, object> { ["kty"] = "EC", ["use"] = "sig", ["kid"] = "key-of-curve", ["crv"] = "P-256", ["x"] = "AA", ["y"] = "AA", ["endorsements"] = new[] { "msteams" } },
        },
    };

    /// <summary>A token that is valid for <paramref name="serviceUrl"/> at <paramref name="now"/>, apart from what <paramref name="flaw"/> changes.</summary>
    public static string Make(string serviceUrl, DateTimeOffset now, Flaw? flaw = null)
    {
        flaw ??= new();
        var header = new Dictionary<string, object> { ["alg"] = flaw.Algorithm, ["kid"] = flaw.KeyId, ["typ"] = "JWT" };
        if (flaw.Critical is not null)
        {
            header["crit"] = new[] { flaw.Critical };
        }

        var claims = new Dictionary<string, object>
        {
            ["iss"] = flaw.Issuer,
            ["aud"] = flaw.Audience,
            ["serviceurl"] = flaw.ServiceUrl ?? serviceUrl,
            ["nbf"] = (now + flaw.NotBefore).ToUnixTimeSeconds(),
        };
        if (flaw.Expires is { } expires)
        {
            claims["exp"] = (now + expires).ToUnixTimeSeconds();
        }

        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(Sign(Encoding.ASCII.GetBytes(signed), flaw))}";
    }

    /// <summary>The header <c>Authorization</c> of a token made of JSON as it stands, signed as <paramref name="flaw"/> says.</summary>
    public static string Bearer(string header, string claims, Flaw? flaw = null)
    {
        var signed = $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header))}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}";
        return $"Bearer {signed}.{Signature(signed, flaw)}";
    }

    /// <summary>The third segment over <paramref name="signed"/>.</summary>
    public static string Signature(string signed, Flaw? flaw = null) => Base64Url.EncodeToString(Sign(Encoding.ASCII.GetBytes(signed), flaw ?? new()));

    private static byte[] Sign(byte[] signed, Flaw flaw) => flaw.Algorithm switch
    {
        "none" => [],
        "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(Key.ExportSubjectPublicKeyInfoPem() + "\n"), signed),
        _ => (flaw.WrongKey ? OtherKey : flaw.SmallKey ? SmallKey : Key).SignData(signed, HashOf(flaw.Algorithm), flaw.Algorithm.StartsWith("PS", StringComparison.Ordinal) ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1),
    };

    private static HashAlgorithmName HashOf(string algorithm) => algorithm[2..] switch
    {
        "384" => HashAlgorithmName.SHA384,
        "512" => HashAlgorithmName.SHA512,
        _ => HashAlgorithmName.SHA256,
    };

    private static string Encode(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));

    private static Dictionary<string, object> Announce(string id, string[]? endorsements, RSA? key = null, string use = "sig")
    {
        var parameters = (key ?? Key).ExportParameters(false);
        var announced = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = use,
            ["kid"] = id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            announced["endorsements"] = endorsements;
        }

        return announced;
    }
}

/// <summary>How a token differs from a good one.</summary>
internal sealed record Flaw
{
    public string Algorithm { get; init; } = "RS256";

    public string KeyId { get; init; } = TokenForge.KeyId;

    public string? Critical { get; init; }

    public string Issuer { get; init; } = "https://api.botframework.com";

    public object Audience { get; init; } = TokenForge.AppId;

    /// <summary>Null: that of the activity.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>From now; null: the claim is missing.</summary>
    public TimeSpan? Expires { get; init; } = TimeSpan.FromHours(1);

    /// <summary>From now.</summary>
    public TimeSpan NotBefore { get; init; } = TimeSpan.FromMinutes(-1);

    /// <summary>Signed with a key other than the one that is named.</summary>
    public bool WrongKey { get; init; }

    /// <summary>Signed with the key of 1024 bits.</summary>
    public bool SmallKey { get; init; }
}
