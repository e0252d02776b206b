using ContractBot.Access;
using ContractBot.Answering;
using ContractBot.Audit;
using ContractBot.Hosting;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Files;

/// <summary>追加する: the file goes into the corpus folder, from where the library takes it up; what is asked next is taken to be about it.</summary>
internal sealed class FileAddVerb(
    FileSenders senders, TeamsAskers askers, ReceivedFiles received, Conversations conversations, AuditLog audit, ILogger<FileAddVerb> logger) : IVerb
{
    public const string VerbName = "fileAdd";

    /// <inheritdoc/>
    public string Name => VerbName;

    /// <inheritdoc/>
    public AdaptiveCard? Execute(VerbCall call)
    {
        if (call.Data.Argument is not { } id || askers.Of(call.Invoke) is not { } asker || senders.NameOf(asker) is not { } sender)
        {
            return null;
        }

        try
        {
            switch (received.Add(sender, id))
            {
                case null:
                    return FileCard.Saying(TeamsTexts.FileGone);
                case ({ } name, true):
                    audit.Add(new AuditEntry("added", asker, VerbName) { Turn = call.Invoke.Id ?? "", Places = [name] });
                    conversations.Keep(call.Conversation, Conversation.Empty with { Agreements = [Path.GetFileNameWithoutExtension(name)] });
                    return FileCard.Saying(TeamsTexts.FileAdded(name));
                case var (name, _):
                    return FileCard.Saying(TeamsTexts.FileNameTaken(name));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            logger.LogError("A file could not be added: the corpus folder cannot be written to ({Reason}).", failure.GetType().Name);
            return FileCard.Saying(TeamsTexts.FileNotWritten);
        }
    }
}
