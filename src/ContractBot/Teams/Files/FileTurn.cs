using ContractBot.Access;
using ContractBot.Hosting;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;
using Microsoft.Extensions.Options;

namespace ContractBot.Teams.Files;

/// <summary>Reads files that somebody sends, says what they say, and asks whether to add them.</summary>
internal sealed class FileTurn(
    FileSenders senders, FileDownload download, ReceivedFiles received, DataFolder data, Settings settings, Today today, IOptions<TeamsOptions> options, ILogger<FileTurn> logger)
{
    /// <summary>How many files of one message are looked at.</summary>
    private const int MaximumFiles = 5;

    /// <summary>Answers <paramref name="files"/>, which <paramref name="asker"/> sent.</summary>
    public async Task AnswerAsync(ITurnContext turn, Asker asker, IReadOnlyList<SentFile> files, CancellationToken cancellationToken)
    {
        if (!turn.Activity.IsPersonal || senders.NameOf(asker) is not { } sender)
        {
            await turn.SendActivityAsync(AnswerMessages.Plain(TeamsTexts.FileNotAllowed), cancellationToken);
            return;
        }

        foreach (var file in files.Take(MaximumFiles))
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
            await turn.SendActivityAsync(await AnswerAsync(sender, file, cancellationToken), cancellationToken);
        }
    }

    private async Task<Activity> AnswerAsync(string sender, SentFile file, CancellationToken cancellationToken)
    {
        if (SafeFileName.Of(file.Name) is not { } name)
        {
            return AnswerMessages.Plain(TeamsTexts.FileFormat);
        }

        if (received.IsTaken(name))
        {
            return AnswerMessages.Plain(TeamsTexts.FileNameTaken(name));
        }

        if (FileAddress.Of(file.DownloadUrl, options.Value.HasAppId) is not { } address)
        {
            logger.LogWarning("A file was not fetched: its address is none of SharePoint.");
            return AnswerMessages.Plain(TeamsTexts.FileNotFetched(name));
        }

        try
        {
            var content = await download.FetchAsync(address, cancellationToken);
            var (read, unreadable) = ReadFile.Of(name, content, data, settings, today.Date, cancellationToken);
            if (read is null)
            {
                return AnswerMessages.Plain(unreadable!);
            }

            var card = FileCard.Of(read, name, received.Keep(sender, name, content));
            return AnswerMessages.Card(CardAttachment.Of(card)) with { Summary = card.FallbackText };
        }
        catch (FileDownloadException failure)
        {
            logger.LogWarning("{Failure}", failure.Message);
            return AnswerMessages.Plain(failure.IsTooLarge ? TeamsTexts.FileTooLarge(name) : TeamsTexts.FileNotFetched(name));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogError("A file could not be read: {Exception} at {StackTrace}", failure.GetType().FullName, failure.StackTrace);
            return AnswerMessages.Plain(TeamsTexts.Failed);
        }
    }
}
