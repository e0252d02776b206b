using System.Globalization;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>
/// Headers <c>Authorization</c> of every kind that this bot and the official SDK both judge: each claim, algorithm, key and time, malformed and oversize.
/// </summary>
internal static class TokenCorpus
{
    private const string Header = """{"alg":"RS256","kid":"key-1","typ":"JWT"}""";

    /// <summary>The cases for a channel at <paramref name="serviceUrl"/> at <paramref name="now"/>.</summary>
    public static IReadOnlyList<TokenCase> At(string serviceUrl, DateTimeOffset now)
    {
        var seconds = now.ToUnixTimeSeconds();
        string Number(long after) => (seconds + after).ToString(CultureInfo.InvariantCulture);
        string Claims(string changes = "") =>
            $$"""{"iss":"https://api.botframework.com","aud":"{{TokenForge.AppId}}","serviceurl":"{{serviceUrl}}","nbf":{{Number(-60)}},"exp":{{Number(3600)}}{{changes}}}""";
        string Without(string claim) => System.Text.RegularExpressions.Regex.Replace(Claims(), $"\"{claim}\":(\"[^\"]*\"|[0-9]+),?", "").Replace(",}", "}", StringComparison.Ordinal);
        string With(string claim, string json) => Without(claim).Replace("}", $",\"{claim}\":{json}}}", StringComparison.Ordinal);
        TokenCase Claim(string name, string claims, bool accepted = false, string? stricter = null) => new(name, TokenForge.Bearer(Header, claims), accepted, stricter);
        TokenCase Head(string name, string header, Flaw? flaw = null, bool accepted = false, string? stricter = null) =>
            new(name, TokenForge.Bearer(header, Claims(), flaw), accepted, stricter);
        TokenCase Raw(string name, Func<string[], string> change, bool accepted = false, string? stricter = null) =>
            new(name, change(TokenForge.Bearer(Header, Claims())["Bearer ".Length..].Split('.')), accepted, stricter);
        string Key(string id) => Header.Replace("key-1", id, StringComparison.Ordinal);
        string Algorithm(string name) => Header.Replace("RS256", name, StringComparison.Ordinal);

        return
        [
            // Good ones.
            Claim("valid", Claims(), true),
            Claim("further claims", Claims(""","jti":"1","iat":0,"sub":"x","name":"名前","roles":["a",{"b":null}]"""), true),
            Claim("issued in the future", Claims($",\"iat\":{Number(9999)}"), true),
            Claim("escapes in a claim's name", Claims().Replace("\"iss\"", "\"\\u0069ss\"", StringComparison.Ordinal), true),
            Claim("white space in the claims", Claims().Replace(",", " ,\n\t", StringComparison.Ordinal), true),
            Claim("a version and no app", Claims(",\"ver\":\"1.0\""), true),
            Head("RS384", Algorithm("RS384"), new() { Algorithm = "RS384" }, true),
            Head("RS512", Algorithm("RS512"), new() { Algorithm = "RS512" }, true),
            Head("no type", """{"alg":"RS256","kid":"key-1"}""", accepted: true),
            Head("another type", """{"alg":"RS256","kid":"key-1","typ":"at+jwt","x5t":"key-1","jku":"https://keys.example.org/"}""", accepted: true),

            // Times.
            Claim("expired 4 minutes ago", With("exp", Number(-240)), true),
            Claim("expired 6 minutes ago", With("exp", Number(-360))),
            Claim("expired long ago", With("exp", "1")),
            Claim("expires before 1970", With("exp", "-1")),
            Claim("expires at zero", With("exp", "0")),
            Claim("expires in a fraction of a second", With("exp", Number(3600) + ".25"), true),
            Claim("expires in ten thousand years", With("exp", "317000000000"), true),
            Claim("expires beyond numbers", With("exp", "1e400"), stricter: "a token that never expires could be used for ever by who finds it"),
            Claim("expires as text", With("exp", $"\"{Number(3600)}\"")),
            Claim("expires null", With("exp", "null")),
            Claim("expires true", With("exp", "true")),
            Claim("expires as a list", With("exp", $"[{Number(3600)}]")),
            Claim("no expiry", Without("exp"), stricter: "a token that never expires could be used for ever by who finds it"),
            Claim("not before 4 minutes from now", With("nbf", Number(240)), true),
            Claim("not before 6 minutes from now", With("nbf", Number(360))),
            Claim("not before as text", With("nbf", $"\"{Number(-60)}\"")),
            Claim("not before null", With("nbf", "null")),
            Claim("no beginning", Without("nbf"), true),

            // Issuer and audience.
            Claim("no issuer", Without("iss")),
            Claim("another issuer", With("iss", "\"https://api.botframework.us\"")),
            Claim("issuer with a slash", With("iss", "\"https://api.botframework.com/\"")),
            Claim("issuer in capitals", With("iss", "\"HTTPS://API.BOTFRAMEWORK.COM\"")),
            Claim("issuer in a list", With("iss", "[\"https://api.botframework.com\"]")),
            Claim("issuer null", With("iss", "null")),
            Claim("empty issuer", With("iss", "\"\"")),
            Claim("no audience", Without("aud")),
            Claim("another audience", With("aud", "\"99999999-2222-3333-4444-555555555555\"")),
            Claim("audience with a space", With("aud", $"\" {TokenForge.AppId}\"")),
            Claim("audience in a list", With("aud", $"[\"{TokenForge.AppId}\"]")),
            Claim("audience a number", With("aud", "11111111")),
            Claim("audience null", With("aud", "null")),
            Claim("a token of a bot, version 1", Claims(",\"ver\":\"1.0\",\"appid\":\"99999999-2222-3333-4444-555555555555\"")),
            Claim("a token of a bot, version 2", Claims(",\"ver\":\"2.0\",\"azp\":\"99999999-2222-3333-4444-555555555555\"")),

            // Service URL.
            Claim("no service URL", Without("serviceurl")),
            Claim("another service URL", With("serviceurl", "\"https://smba.example.org/\"")),
            Claim("service URL without its slash", With("serviceurl", $"\"{serviceUrl.TrimEnd('/')}\"")),
            Claim("service URL in capitals", With("serviceurl", $"\"{serviceUrl.ToUpperInvariant()}\"")),
            Claim("service URL null", With("serviceurl", "null")),
            Claim("service URL's name in capitals", Claims().Replace("serviceurl", "serviceUrl", StringComparison.Ordinal)),

            // Claims twice: parsers differ in which counts.
            Claim("issuer twice", Claims(",\"iss\":\"https://api.botframework.com\""), stricter: "of two claims of one name nobody knows which holds (RFC 7519, 4)"),
            Claim("audience twice, the good one last", Claims().Replace("\"aud\"", "\"aud\":\"x\",\"aud\"", StringComparison.Ordinal), stricter: "of two claims of one name nobody knows which holds (RFC 7519, 4)"),

            // Algorithms.
            Head("none", Algorithm("none"), new() { Algorithm = "none" }),
            Head("none, and signed", Algorithm("none")),
            Head("HS256 with the public key as the secret", Algorithm("HS256"), new() { Algorithm = "HS256" }),
            Head("PS256", Algorithm("PS256"), new() { Algorithm = "PS256" }),
            Head("ES256", Algorithm("ES256")),
            Head("algorithm in small letters", Algorithm("rs256")),
            Head("another hash than named", Algorithm("RS512")),
            Head("no algorithm", """{"kid":"key-1","typ":"JWT"}"""),
            Head("algorithm null", """{"alg":null,"kid":"key-1"}"""),
            Head("algorithm twice", """{"alg":"none","alg":"RS256","kid":"key-1"}""", stricter: "of two algorithms nobody knows which was checked"),
            Head("a critical extension", """{"alg":"RS256","kid":"key-1","crit":["exp"],"exp":0}""", stricter: "an extension that must be understood and is not (RFC 7515, 4.1.11)"),

            // Keys.
            Head("another key", Header, new() { WrongKey = true }),
            Head("an unknown key id", Key("key-9")),
            Head("key id in capitals", Key("KEY-1")),
            Head("no key id", """{"alg":"RS256","typ":"JWT"}"""),
            Head("key id null", """{"alg":"RS256","kid":null}"""),
            Head("key id a number", """{"alg":"RS256","kid":1}"""),
            Head("a key of another channel", Key(TokenForge.UnendorsedKeyId)),
            Head("a key endorsed in capitals", Key("key-in-capitals")),
            Head("a key without endorsements", Key(TokenForge.KeyIdForNobody), stricter: "the protocol asks for an endorsement"),
            Head("a key with an empty list of endorsements", Key("key-of-nobody"), stricter: "the protocol asks for an endorsement"),
            Head("a key for encryption", Key("key-for-encryption"), stricter: "the key is announced for another use"),
            Head("a key announced twice, endorsed the second time", Key("key-twice")),
            Head("a key of 1024 bits", Key("key-small"), new() { SmallKey = true }, stricter: "RSA keys have at least 2048 bits (RFC 7518, 3.3)"),
            Head("a key of a curve", Key("key-of-curve")),

            // Malformed.
            Raw("empty signature", p => $"Bearer {p[0]}.{p[1]}."),
            Raw("no signature", p => $"Bearer {p[0]}.{p[1]}"),
            Raw("half a signature", p => $"Bearer {p[0]}.{p[1]}.{p[2][..(p[2].Length / 2)]}"),
            Raw("signature with something behind", p => $"Bearer {p[0]}.{p[1]}.{p[2]}AAAA"),
            Raw("four segments", p => $"Bearer {p[0]}.{p[1]}.{p[2]}.{p[2]}"),
            Raw("padding", p => Signed($"{p[0]}.{p[1]}==")),
            Raw("padding of the signature", p => $"Bearer {p[0]}.{p[1]}.{p[2]}=="),
            Raw("base64 instead of base64url", p => $"Bearer {p[0]}.{p[1]}.{p[2].Replace('-', '+').Replace('_', '/')}"),
            Raw("a line break within", p => $"Bearer {p[0]}.{p[1]}\n.{p[2]}"),
            Raw("claims of another token", p => $"Bearer {p[0]}.{TokenForge.Bearer(Header, Claims(",\"x\":1")).Split('.')[1]}.{p[2]}"),
            Raw("header that is no JSON", p => Signed($"AAAA.{p[1]}")),
            Raw("claims that are no JSON", p => Signed($"{p[0]}.AAAA")),
            Claim("claims that are a list", "[]"),
            Claim("claims that are null", "null"),
            Claim("claims that are text", "\"{}\""),
            Claim("empty claims", "{}"),
            Claim("half a character in the claims", Claims(",\"x\":\"\\ud800\""), true),
            Claim("claims nested a thousand deep", Claims($",\"x\":{new string('[', 1000)}{new string(']', 1000)}"), stricter: "no token of the channel is nested; deep ones are made to exhaust the reader"),
            Claim("claims of a hundred kilobytes", Claims($",\"x\":\"{new string('a', 100_000)}\""), stricter: "no token of the channel is nearly as long"),
            Raw("small letters in the scheme", p => $"bearer {string.Join('.', p)}"),
            Raw("two spaces behind the scheme", p => $"Bearer  {string.Join('.', p)}"),
            Raw("something behind the token", p => $"Bearer {string.Join('.', p)} x"),
            Raw("no scheme", p => string.Join('.', p)),
            Raw("another scheme", p => $"Basic {string.Join('.', p)}"),
            new("only the scheme", "Bearer", false),
            new("empty", "", false),
            new("no header", null, false),
        ];

        static string Signed(string signed) => $"Bearer {signed}.{TokenForge.Signature(signed)}";
    }
}

/// <summary>A header and how it is judged.</summary>
/// <param name="Accepted">Our verdict.</param>
/// <param name="Stricter">Why we refuse what the SDK accepts; null where both judge alike.</param>
internal sealed record TokenCase(string Name, string? Authorization, bool Accepted, string? Stricter = null);
