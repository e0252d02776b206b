using System.Collections.Immutable;
using ContractBot.Resources;

namespace ContractBot.Access;

/// <summary>The section <c>Access</c> of the settings: who may see what, beside what sidecars say.</summary>
internal sealed record AccessSettings
{
    private const string Section = "Access";
    private static readonly string[] RuleKeys = ["Users", "Groups", "Teams", "Channels"];

    /// <summary>
    /// The organisations whose people may ask. <c>Access:Tenants</c>, a list of Entra tenant ids; default the bot's own, <c>Teams:TenantId</c>.
    /// Empty where neither is set: then every organisation in which the app is installed. Of no effect for the person at this machine.
    /// </summary>
    public ImmutableArray<string> Tenants { get; private init; } = [];

    /// <summary>Whether agreements without a rule are open to everybody. <c>Access:Default</c>, <c>everyone</c> or <c>nobody</c>; default <c>everyone</c>.</summary>
    public bool OpenByDefault { get; private init; } = true;

    /// <summary>The folder with one list of members for each group. <c>Access:GroupFolder</c>; none by default: then groups have no members.</summary>
    public string? GroupFolder { get; private init; }

    /// <summary>
    /// Rules by agreement or folder. <c>Access:Agreements:ID</c> with <c>Users</c>, <c>Groups</c>, <c>Teams</c>, <c>Channels</c>; an id that ends in
    /// <c>/</c> is a folder of the corpus and all below it. A rule without entries opens to nobody.
    /// </summary>
    public ImmutableDictionary<string, AccessRule> Rules { get; private init; } = ImmutableDictionary<string, AccessRule>.Empty;

    /// <summary>Takes the settings from <paramref name="configuration"/>.</summary>
    /// <exception cref="CommandException">When one cannot be read: a rule that is passed over would leave an agreement open.</exception>
    public static AccessSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        foreach (var unknown in section.GetChildren().Where(c => c.Key is not ("Tenants" or "Default" or "GroupFolder" or "Agreements")))
        {
            throw Bad(unknown, "Tenants, Default, GroupFolder, Agreements");
        }

        var tenants = Names(section.GetSection("Tenants"));
        var own = configuration["Teams:TenantId"]?.Trim();
        return new AccessSettings
        {
            Tenants = tenants.IsEmpty && own is { Length: > 0 } ? [own] : tenants,
            OpenByDefault = section["Default"] switch
            {
                null or "" or "everyone" => true,
                "nobody" => false,
                _ => throw Bad(section.GetSection("Default"), "everyone, nobody"),
            },
            GroupFolder = section["GroupFolder"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : null,
            Rules = section.GetSection("Agreements").GetChildren().ToImmutableDictionary(c => c.Key, Rule, StringComparer.Ordinal),
        };
    }

    /// <summary>Whether people of <paramref name="tenant"/> may ask.</summary>
    public bool Admits(string tenant) => Tenants.IsEmpty || Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    private static AccessRule Rule(IConfigurationSection section)
    {
        foreach (var unknown in section.GetChildren().Where(c => !RuleKeys.Contains(c.Key, StringComparer.OrdinalIgnoreCase)))
        {
            throw Bad(unknown, string.Join(", ", RuleKeys));
        }

        return new AccessRule(
            Names(section.GetSection(RuleKeys[0])), Names(section.GetSection(RuleKeys[1])), Names(section.GetSection(RuleKeys[2])), Names(section.GetSection(RuleKeys[3])));
    }

    // One name needs no list around it.
    private static ImmutableArray<string> Names(IConfigurationSection section) =>
        [.. section.GetChildren().Select(c => c.Value).Append(section.Value).OfType<string>().Select(n => n.Trim()).Where(n => n.Length > 0)];

    private static CommandException Bad(IConfigurationSection at, string example) => new(Say.With(Texts.BadSetting, at.Path, at.Value, example));
}
