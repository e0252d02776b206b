using System.Collections.Immutable;

namespace ContractBot.Search;

/// <summary>A passage that matches, with its BM25 score.</summary>
/// <param name="Document">Its document number, which <see cref="IIndexReader.Passage"/> takes.</param>
/// <param name="Score">Its score.</param>
public readonly record struct Hit(int Document, float Score);

/// <summary>The outcome of a search.</summary>
/// <param name="Total">All passages that match, not only those returned.</param>
/// <param name="Hits">The best, best first.</param>
public sealed record SearchResult(int Total, ImmutableArray<Hit> Hits);

/// <summary>How a score comes about, as a tree: each value follows from its details.</summary>
public sealed record Explanation(float Value, string Description, ImmutableArray<Explanation> Details);
