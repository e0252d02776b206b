namespace ContractBot.Teams.Authentication;

/// <summary>A caller that may speak to the bot.</summary>
/// <param name="ServiceUrl">Where answers to it go.</param>
internal sealed record ChannelCaller(ServiceUrl ServiceUrl);
