using ContractBot.Access;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Files;

/// <summary>追加する: the file goes into the corpus folder, from where the library takes it up.</summary>
internal sealed class FileAddVerb(FileSenders senders, TeamsAskers askers, ReceivedFiles received, ILogger<FileAddVerb> logger) : IVerb
{
    public const string VerbName = "fileAdd";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call)
    {
        if (call.Data.Argument is not { } id || senders.NameOf(askers.Of(call.Invoke)) is not { } sender)
        {
            return null;
        }

        try
        {
            return received.Add(sender, id) switch
            {
                null => FileCard.Saying(TeamsTexts.FileGone),
                ({ } name, true) => FileCard.Saying(TeamsTexts.FileAdded(name)),
                ({ } name, false) => FileCard.Saying(TeamsTexts.FileNameTaken(name)),
            };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            logger.LogError("A file could not be added: the corpus folder cannot be written to ({Reason}).", failure.GetType().Name);
            return FileCard.Saying(TeamsTexts.FileNotWritten);
        }
    }
}
