namespace ContractBot.Teams;

/// <summary>The section <c>Teams</c> of the settings. A class, so that no <c>ToString</c> prints the secret.</summary>
internal sealed class TeamsOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Teams";

    /// <summary>The bot's app id. Empty: callers on this machine are served without a token, all others refused.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The app's client secret; needed where <see cref="AppId"/> is set, ignored otherwise.</summary>
    public string AppSecret { get; set; } = "";

    /// <summary>The tenant of a single-tenant bot; empty for a multi-tenant one, which takes its token from <c>botframework.com</c>.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Where the channel's signing keys are announced; another address in sovereign clouds. An absolute https URL, or http on this machine.</summary>
    public Uri OpenIdMetadata { get; set; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>Where the bot's own token comes from. An absolute https URL, or http on this machine.</summary>
    public Uri Login { get; set; } = new("https://login.microsoftonline.com");

    /// <summary>Entra object ids of those who may add agreements, by sending a file in a chat with the bot alone. None by default; without an app id the person at this machine may.</summary>
    public IList<string> Uploaders { get; } = [];

    /// <summary>Whether callers are known by their tokens.</summary>
    public bool HasAppId => !string.IsNullOrWhiteSpace(AppId);
}
