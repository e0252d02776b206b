using System.Collections.Immutable;

namespace ContractBot.Answering.Concepts;

/// <summary>A general concept of agreements with the words that state it.</summary>
/// <param name="Name">For people.</param>
/// <param name="Words">Words of provisions, each with how nearly it means the concept (1 is the concept itself).</param>
/// <param name="SpokenWords">Words that only questions use.</param>
internal sealed record Concept(string Name, ImmutableArray<WeightedWord> Words, ImmutableArray<string> SpokenWords);

/// <summary>A word and how much finding it counts, from 0 to 1.</summary>
internal readonly record struct WeightedWord(string Word, double Weight);
