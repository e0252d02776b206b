namespace ContractBot.Teams.Authentication;

/// <summary>What was found of a token. Goes to the log and to tests, never to the caller.</summary>
internal enum TokenVerdict
{
    Valid,

    /// <summary>No header, or not of the form <c>Bearer TOKEN</c>.</summary>
    NoToken,

    /// <summary>Not three segments of base64url, or its parts are not JSON of the right shape.</summary>
    Malformed,

    /// <summary>Not signed with RS256, RS384 or RS512.</summary>
    Algorithm,

    Issuer,

    Audience,

    /// <summary>No expiry, or over by more than the skew.</summary>
    Expired,

    /// <summary>Not valid before a time that is further off than the skew.</summary>
    NotYetValid,

    /// <summary>Of a bot that calls another: this one is called by channels only.</summary>
    OfBot,

    /// <summary>No channel is named, or no service URL.</summary>
    Activity,

    /// <summary>The claim <c>serviceurl</c> differs from the activity's.</summary>
    ServiceUrl,

    /// <summary>The key is not among those that the channel announces.</summary>
    UnknownKey,

    /// <summary>The key is not endorsed for the activity's channel.</summary>
    Endorsement,

    Signature,
}
