using System.Collections.Immutable;
using ContractBot.Agreements;

namespace ContractBot.Answering.Concepts;

/// <summary>A general concept of agreements with the words that state it.</summary>
/// <param name="Name">For people.</param>
/// <param name="Words">Words of provisions, each with how nearly it means the concept (1 is the concept itself).</param>
/// <param name="SpokenWords">Words that only questions use, Japanese and English.</param>
/// <param name="Home">The kind of place that states it by nature, such as the signature block for the parties' addresses; null where any may.</param>
internal sealed record Concept(string Name, ImmutableArray<WeightedWord> Words, ImmutableArray<string> SpokenWords, ProvisionKind? Home);

/// <summary>A word and how much finding it counts, from 0 to 1.</summary>
internal readonly record struct WeightedWord(string Word, double Weight);
