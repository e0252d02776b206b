using ContractBot.Access;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Files;

/// <summary>追加しない: the file is forgotten.</summary>
internal sealed class FileDiscardVerb(FileSenders senders, TeamsAskers askers, ReceivedFiles received) : IVerb
{
    public const string VerbName = "fileDiscard";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call) =>
        call.Data.Argument is { } id && senders.NameOf(askers.Of(call.Invoke)) is { } sender
            ? FileCard.Saying(received.Discard(sender, id) is { } name ? TeamsTexts.FileDiscarded(name) : TeamsTexts.FileGone)
            : null;
}
