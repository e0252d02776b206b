using System.Security.Cryptography;
using System.Text.Json;
using ContractBot.Teams.Protocol;
using Microsoft.Extensions.Options;

namespace ContractBot.Teams.Authentication;

/// <summary>
/// Judges the token with which a channel calls the bot, as botbuilder-dotnet's ChannelValidation and JwtTokenExtractor do;
/// where the SDKs differ, the stricter one is followed (a key without endorsements signs for nobody).
/// </summary>
internal sealed class ChannelTokenValidator(ChannelKeys keys, IOptions<TeamsOptions> options, TimeProvider time)
{
    /// <summary>Who issues tokens to bots.</summary>
    public const string Issuer = "https://api.botframework.com";

    /// <summary>How far the clocks of issuer and bot may differ.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Judges the header <c>Authorization</c> that came with <paramref name="activity"/>; the token is null unless the verdict is <see cref="TokenVerdict.Valid"/>.</summary>
    public async Task<(TokenVerdict Verdict, ValidToken? Token)> ValidateAsync(string? header, Activity activity, CancellationToken cancellationToken)
    {
        if (header?.Split(' ') is not ["Bearer", { Length: > 0 } text])
        {
            return (TokenVerdict.NoToken, null);
        }

        if (JsonWebToken.Parse(text) is not { } token)
        {
            return (TokenVerdict.Malformed, null);
        }

        // All that costs nothing comes before the keys are asked for.
        var verdict = JudgeClaims(token, activity);
        if (verdict == TokenVerdict.Valid)
        {
            verdict = await JudgeSignatureAsync(token, activity.ChannelId!, cancellationToken);
        }

        return (verdict, verdict == TokenVerdict.Valid ? new ValidToken(token.Claims.ServiceUrl!) : null);
    }

    private TokenVerdict JudgeClaims(JsonWebToken token, Activity activity)
    {
        var claims = token.Claims;
        var now = time.GetUtcNow().ToUnixTimeMilliseconds() / 1000d;
        return token switch
        {
            _ when HashOf(token.Header) is null => TokenVerdict.Algorithm,
            _ when claims.Issuer != Issuer => TokenVerdict.Issuer,
            _ when claims.Audience != options.Value.AppId.Trim() => TokenVerdict.Audience,
            _ when claims.Expires is not { } expires || !double.IsFinite(expires) || now >= expires + Skew.TotalSeconds => TokenVerdict.Expired,
            _ when claims.NotBefore.ValueKind != JsonValueKind.Undefined && !IsOver(claims.NotBefore, now) => TokenVerdict.NotYetValid,
            _ when claims.IsOfBot => TokenVerdict.OfBot,
            _ when string.IsNullOrEmpty(activity.ChannelId) || string.IsNullOrEmpty(activity.ServiceUrl) => TokenVerdict.Activity,
            _ when claims.ServiceUrl != activity.ServiceUrl => TokenVerdict.ServiceUrl,
            _ => TokenVerdict.Valid,
        };
    }

    private async Task<TokenVerdict> JudgeSignatureAsync(JsonWebToken token, string channelId, CancellationToken cancellationToken)
    {
        if (token.Header.KeyId is not { Length: > 0 } id || await keys.FindAsync(id, cancellationToken) is not { } key)
        {
            return TokenVerdict.UnknownKey;
        }

        if (!key.Endorsements.Contains(channelId))
        {
            return TokenVerdict.Endorsement;
        }

        return key.Verifies(token.SignedBytes, token.Signature, HashOf(token.Header)!.Value) ? TokenVerdict.Valid : TokenVerdict.Signature;
    }

    private static bool IsOver(JsonElement notBefore, double now) =>
        notBefore.ValueKind == JsonValueKind.Number && notBefore.TryGetDouble(out var start) && now >= start - Skew.TotalSeconds;

    private static HashAlgorithmName? HashOf(TokenHeader header) => header switch
    {
        { Critical: not null } => null,
        { Algorithm: "RS256" } => HashAlgorithmName.SHA256,
        { Algorithm: "RS384" } => HashAlgorithmName.SHA384,
        { Algorithm: "RS512" } => HashAlgorithmName.SHA512,
        _ => null,
    };
}

/// <summary>What is kept of a token that was found valid.</summary>
/// <param name="ServiceUrl">Its claim <c>serviceurl</c>.</param>
internal sealed record ValidToken(string ServiceUrl);
