namespace ContractBot.Teams.Protocol;

/// <summary>Values of <see cref="Activity.Type"/>.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string Event = "event";
    public const string InstallationUpdate = "installationUpdate";
    public const string Invoke = "invoke";
    public const string MessageDelete = "messageDelete";
    public const string MessageReaction = "messageReaction";
    public const string MessageUpdate = "messageUpdate";
    public const string Typing = "typing";
}

/// <summary>Values of <see cref="Activity.Action"/> on an installationUpdate.</summary>
internal static class InstallationActions
{
    public const string Remove = "remove";
}

/// <summary>Values of <see cref="Activity.DeliveryMode"/>.</summary>
internal static class DeliveryModes
{
    /// <summary>The answers are the body of the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";
}

/// <summary>Values of <see cref="Activity.TextFormat"/>.</summary>
internal static class TextFormats
{
    public const string Markdown = "markdown";
    public const string Xml = "xml";
}
