using ContractBot.Answering.Library;
using ContractBot.Search;

namespace ContractBot.Answering.Finding;

/// <summary>A passage that may answer a question.</summary>
/// <param name="Document">Its number in the index.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Focus">The sentence or item that answers best.</param>
/// <param name="InFocus">The share of the topics, by weight, that this sentence speaks of in its own words, from 0 to 1.</param>
/// <param name="Score">How good it is, for ranking; comparable within one question only.</param>
/// <param name="Coverage">The share of the topics that it is about, by weight, from 0 to 1: what <see cref="Sufficiency"/> judges.</param>
/// <param name="InKey">How far it is about what the question turns on: its marked topics, else its last, from 0 to 1.</param>
/// <param name="Explanation">How the score comes about.</param>
internal sealed record Evidence(
    int Document,
    LibraryPassage Passage,
    Sentence Focus,
    double InFocus,
    double Score,
    double Coverage,
    double InKey,
    Explanation Explanation);
