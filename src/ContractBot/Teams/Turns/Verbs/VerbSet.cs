namespace ContractBot.Teams.Turns.Verbs;

/// <summary>The verbs by their names.</summary>
internal sealed class VerbSet(IEnumerable<IVerb> verbs)
{
    private readonly Dictionary<string, IVerb> _byName = verbs.ToDictionary(verb => verb.Name, StringComparer.Ordinal);

    /// <summary>The verb that a button calls <paramref name="name"/>; null where there is none.</summary>
    public IVerb? Find(string name) => _byName.GetValueOrDefault(name);
}
