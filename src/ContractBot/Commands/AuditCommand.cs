using System.CommandLine;
using ContractBot.Audit;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary><c>audit</c>: says whether the audit log in the data folder is whole. Exit code 1 where it is not.</summary>
internal static class AuditCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommonOptions common, Terminal terminal)
    {
        var command = new Command("audit", Texts.AuditDescription);
        command.SetAction(parsed =>
        {
            try
            {
                var verdict = AuditChain.Follow(AuditLog.FilesIn(common.Data(parsed)));
                terminal.Output.WriteLine(verdict.Broken is { } place
                    ? Say.With(Texts.AuditBroken, place, verdict.Lines)
                    : Say.With(Texts.AuditWhole, verdict.Lines, verdict.Last));
                return verdict.Broken is null ? ExitCode.Done : ExitCode.NothingFound;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new CommandException(Say.With(Texts.DataFolderUnusable, common.Data(parsed).Path));
            }
        });
        return command;
    }
}
