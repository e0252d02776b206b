using System.CommandLine;
using ContractBot.Resources;
using ContractBot.Teams.Package;

namespace ContractBot.Commands;

/// <summary><c>teams-package</c>: the app package that a Teams administrator uploads.</summary>
internal static class TeamsPackageCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(Terminal terminal)
    {
        var host = new Option<string>("--host") { Description = Texts.PackageHostOption, HelpName = "HOST", Required = true };
        var appId = new Option<string>("--app-id") { Description = Texts.PackageAppIdOption, HelpName = "GUID", Required = true };
        var output = new Option<string>("--out") { Description = Texts.PackageOutOption, HelpName = "FILE", DefaultValueFactory = static _ => "contractbot-teams.zip" };
        var command = new Command("teams-package", Texts.PackageDescription) { host, appId, output };
        command.SetAction(parsed =>
        {
            var manifest = new AppManifest(HostOf(parsed.GetRequiredValue(host)), AppIdOf(parsed.GetRequiredValue(appId)));
            var file = parsed.GetRequiredValue(output);
            try
            {
                using var package = new MemoryStream();
                AppPackage.Write(manifest, package);
                File.WriteAllBytes(file, package.ToArray());
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new CommandException(Say.With(Texts.CannotWrite, file));
            }

            terminal.Output.WriteLine(Say.With(Texts.PackageWritten, Path.GetFullPath(file)));
            return ExitCode.Done;
        });
        return command;
    }

    // https://contracts.example.jp/ is meant as contracts.example.jp; Teams opens no page by a port or below a path.
    private static string HostOf(string given) =>
        Uri.TryCreate(given.Contains("://", StringComparison.Ordinal) ? given : $"https://{given}", UriKind.Absolute, out var url)
        && url is { Scheme: "https", IsDefaultPort: true, PathAndQuery: "/", HostNameType: UriHostNameType.Dns, UserInfo: "" } && url.Host.Contains('.', StringComparison.Ordinal)
            ? url.IdnHost
            : throw new CommandException(Say.With(Texts.BadSetting, "--host", given, "contracts.example.jp"));

    private static Guid AppIdOf(string given) =>
        Guid.TryParse(given, out var id) && id != Guid.Empty ? id : throw new CommandException(Say.With(Texts.BadSetting, "--app-id", given, "12345678-90ab-cdef-1234-567890abcdef"));
}
