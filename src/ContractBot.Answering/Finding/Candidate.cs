using ContractBot.Answering.Library;

namespace ContractBot.Answering.Finding;

/// <summary>A passage with what was read of it for one question: what fits judge.</summary>
/// <param name="Document">Its number in the index.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Words">Its words with those around them.</param>
/// <param name="Measure">How far it is about the topics.</param>
/// <param name="Bm25">Its BM25 relative to the best passage, from 0 to 1.</param>
/// <param name="Focus">The sentence or item that answers best.</param>
/// <param name="InFocus">The share of the topics, by weight, that this sentence speaks of, from 0 to 1.</param>
/// <param name="Exact">The same in the question's own words.</param>
/// <param name="Expression">How well it holds an expression of the asked form (<see cref="AskedExpression"/>), from 0 to 1.</param>
internal sealed record Candidate(
    int Document, LibraryPassage Passage, PassageWords Words, PassageMeasure Measure, double Bm25,
    Sentence Focus, double InFocus, double Exact, double Expression);
