using ContractBot.Access;
using ContractBot.Links;
using Microsoft.Extensions.Options;

namespace ContractBot.Teams.Files;

/// <summary>Who may add agreements: the person at this machine, and those whom <see cref="TeamsOptions.Uploaders"/> names.</summary>
internal sealed class FileSenders(IOptions<TeamsOptions> options)
{
    /// <summary>The name under which files of <paramref name="asker"/> wait; null where the asker may add none.</summary>
    public string? NameOf(Asker? asker) => asker is ThisMachine || (asker is Person { User.Length: > 0 } person && options.Value.Uploaders.Contains(person.User, StringComparer.OrdinalIgnoreCase))
        ? SealedAsker.Write(asker)
        : null;
}
