using ContractBot.Agreements;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Concepts;

/// <summary>The concepts of <c>concepts.tsv</c>, found by the words that name them.</summary>
internal static class ConceptTable
{
    // Behind a word of the first group that says other things as well, and so does not name the concept.
    private const char NoName = '*';

    // What a word of the first, second and third group of a concept counts.
    private static readonly double[] GroupWeights = [1.0, 0.5, 0.3];

    private static readonly Lazy<(IReadOnlyList<Concept> All, PhraseTable<Concept> Table, IReadOnlyList<PartedPhrase> Parted)> Loaded = new(Load);

    /// <summary>All concepts in the order of the file.</summary>
    public static IReadOnlyList<Concept> All => Loaded.Value.All;

    /// <summary>The concepts by every word, of provisions or spoken, that names them.</summary>
    public static PhraseTable<Concept> Phrases => Loaded.Value.Table;

    /// <summary>The spoken phrases that stand in two pieces, the longest first.</summary>
    public static IReadOnlyList<PartedPhrase> PartedPhrases => Loaded.Value.Parted;

    /// <summary>The concept called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">When there is none.</exception>
    public static Concept Named(string name) => All.First(c => c.Name == name);

    private static (IReadOnlyList<Concept>, PhraseTable<Concept>, IReadOnlyList<PartedPhrase>) Load()
    {
        var concepts = new List<Concept>();
        var naming = new List<(string Word, Concept Concept)>();
        foreach (var columns in DataFile.Rows("concepts.tsv"))
        {
            var groups = columns[1].Split('/');
            var words = groups.SelectMany((group, index) =>
                DataFile.Words(group).Select(word => new WeightedWord(word.TrimEnd(NoName), GroupWeights[Math.Min(index, GroupWeights.Length - 1)])));
            var concept = new Concept(
                columns[0], [.. words], [.. columns.Skip(2).Take(2).SelectMany(DataFile.Words)], columns.Length > 4 ? Enum.Parse<ProvisionKind>(columns[4]) : null);
            concepts.Add(concept);

            // Only words of the first group name a concept: those of the others belong to their own.
            naming.AddRange(DataFile.Words(groups[0]).Where(w => w[^1] is not (NoName or 'は' or 'が' or 'を' or 'に' or 'の')).Select(w => (w, concept)));
        }

        var phrases = naming.Concat(
            concepts.SelectMany(c => c.SpokenWords.Where(w => !PartedPhrase.Is(w)).SelectMany(Spoken).Append(c.Name).Select(word => (word, c))));
        var parted = concepts.SelectMany(c => c.SpokenWords.Where(PartedPhrase.Is).Select(word => (word, c)))
            .GroupBy(p => p.word, p => p.c, (word, named) => PartedPhrase.Of(word, [.. named])).OrderByDescending(p => p.Length);
        return (concepts, new PhraseTable<Concept>(phrases), [.. parted]);
    }

    // Whoever types in a hurry leaves out the particle: 約束破った.
    private static IEnumerable<string> Spoken(string word)
    {
        yield return word;
        var at = word.IndexOfAny(['を', 'が'], 1);
        if (at > 0 && at + 1 < word.Length && !Script.IsHiragana(word[at - 1]) && !Script.IsHiragana(word[at + 1]))
        {
            yield return word.Remove(at, 1);
        }
    }
}
