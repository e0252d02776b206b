using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Sidecars;
using ContractBot.Text;

namespace ContractBot.Access;

/// <summary>
/// The agreements of a corpus by the rules that guard them: those with the same rules are seen by the same people, so that a corpus of
/// thousands has a handful of circles. An asker sees an agreement when every rule of it allows that: the sidecar's, the settings' for the
/// agreement and for each folder above it, and those of its family. A family is an agreement with its amendments: whoever may not see an
/// amendment sees neither, since the text without it is no longer in force, and the text with it tells what it says.
/// </summary>
internal sealed class GuardedCorpus
{
    private readonly ImmutableArray<Circle> _circles;

    private GuardedCorpus(CorpusReading reading, ImmutableArray<Circle> circles)
    {
        Reading = reading;
        _circles = circles;
    }

    /// <summary>The whole corpus.</summary>
    public CorpusReading Reading { get; }

    /// <summary>Guards what was read.</summary>
    public static GuardedCorpus Of(CorpusReading reading, AccessSettings settings)
    {
        var faulty = reading.SidecarFaults.Select(f => Stem(f.FileName)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var own = reading.Agreements.ToDictionary(a => a.Id, a => RulesOf(a, faulty, settings), StringComparer.Ordinal);
        var families = Families(reading);
        return new GuardedCorpus(reading,
        [
            .. reading.Agreements
                .Select(a => (a.Id, Rules: families[a.Id].SelectMany(id => own[id]).DistinctBy(r => r.Key).OrderBy(r => r.Key, StringComparer.Ordinal).ToImmutableArray()))
                .GroupBy(a => string.Join("\n\n", a.Rules.Select(r => $"[{r.Key}]")), StringComparer.Ordinal)
                .Select(g => new Circle(g.First().Rules, [.. g.Select(a => a.Id)])),
        ]);
    }

    /// <summary>Which circles are open to <paramref name="asker"/>: one <c>1</c> or <c>0</c> for each.</summary>
    public string OpenTo(Asker asker, AccessSettings settings, GroupMembers groups) => string.Create(_circles.Length, (this, asker, settings, groups), static (marks, state) =>
    {
        var (guarded, asker, settings, groups) = state;
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = IsAdmitted(asker, settings) && guarded._circles[i].Rules.All(r => r.Allows(asker, groups)) ? '1' : '0';
        }
    });

    /// <summary>
    /// The corpus as it would be without the agreements that are not open: nothing in it was read with their help. What is wrong with
    /// files is for the person at this machine alone.
    /// </summary>
    /// <param name="open">What <see cref="OpenTo"/> gave.</param>
    /// <param name="asOf">The day whose text is in force.</param>
    public CorpusReading Only(string open, DateOnly asOf)
    {
        var ids = _circles.Where((_, i) => open[i] == '1').SelectMany(c => c.Agreements).ToHashSet(StringComparer.Ordinal);
        return TextInForce.On(
            Reading with
            {
                Agreements = [.. Reading.Agreements.Where(a => ids.Contains(a.Id))],
                Amendments = new AmendmentLinks([], []),
                Unreadable = [],
                SidecarFaults = [],
                PagesWithoutText = [],
                NextChange = null,
            },
            asOf);
    }

    /// <summary>How many agreements are open.</summary>
    /// <param name="open">What <see cref="OpenTo"/> gave.</param>
    public int CountOf(string open) => _circles.Where((_, i) => open[i] == '1').Sum(c => c.Agreements.Length);

    /// <summary>The names in the settings' rules that no agreement or folder has: a misspelt one guards nothing.</summary>
    public static ImmutableArray<string> Unused(CorpusReading reading, AccessSettings settings) =>
        [.. settings.Rules.Keys.Where(name => !reading.Agreements.Any(a => Names(name, a))).Order(StringComparer.Ordinal)];

    private static bool IsAdmitted(Asker asker, AccessSettings settings) => asker switch
    {
        Person person => settings.Admits(person.Tenant),
        SharedPlace place => settings.Admits(place.Tenant),
        _ => true,
    };

    private static ImmutableArray<AccessRule> RulesOf(Agreement agreement, HashSet<string> faulty, AccessSettings settings)
    {
        // A sidecar that cannot be read may hold a rule. One that lies beside no agreement may be this one's, with a slip in its name.
        var file = agreement.Source.FileName;
        if (faulty.Contains(Stem(file)) || faulty.Contains(Folded(file)))
        {
            return [AccessRule.Nobody];
        }

        var rules = settings.Rules.Where(r => Names(r.Key, agreement)).Select(r => r.Value).ToImmutableArray();
        if (agreement.Sidecar?.Access is { } access)
        {
            rules = rules.Add(AccessRule.Of(access));
        }

        return rules.IsEmpty && !settings.OpenByDefault ? [AccessRule.Nobody] : rules;
    }

    private static bool Names(string name, Agreement agreement) => name.EndsWith('/')
        ? Folded(agreement.Source.FileName).StartsWith(Folded(name), StringComparison.OrdinalIgnoreCase)
        : string.Equals(Folded(name), Folded(agreement.Id), StringComparison.OrdinalIgnoreCase);

    /// <summary>For each agreement the agreements whose rules guard it, itself among them.</summary>
    private static Dictionary<string, ImmutableHashSet<string>> Families(CorpusReading reading)
    {
        var families = reading.Agreements.ToDictionary(a => a.Id, a => ImmutableHashSet.Create(StringComparer.Ordinal, a.Id), StringComparer.Ordinal);
        foreach (var family in reading.Amendments.Linked.GroupBy(l => l.BaseId, StringComparer.Ordinal))
        {
            var members = ImmutableHashSet.CreateRange(StringComparer.Ordinal, family.Select(l => l.Id).Append(family.Key));
            foreach (var id in members)
            {
                families[id] = members;
            }
        }

        // Which of several an amendment changes is open. With one of them out of sight it would seem to be decided, so that it needs them all.
        foreach (var unlinked in reading.Amendments.Unlinked)
        {
            families[unlinked.Id] = families[unlinked.Id].Union(unlinked.Candidates.Where(families.ContainsKey).SelectMany(c => families[c]));
        }

        return families;
    }

    private static string Stem(string file) => Folded(file[..^Path.GetExtension(file).Length]);

    // Systems write 「が」 as one character or as two; which one must not decide who sees an agreement.
    private static string Folded(string name) => KanaMarks.Join(Widths.ToHalfWidth(name));

    private sealed record Circle(ImmutableArray<AccessRule> Rules, ImmutableArray<string> Agreements);
}
