using ContractBot.Search;

namespace ContractBot.Answering;

/// <summary>How a library came to its index.</summary>
/// <param name="Indexed">Agreements that had to be indexed.</param>
/// <param name="Removed">Agreements that the kept index held and the corpus does not hold any more.</param>
/// <param name="Rebuilt">Whether nothing of a kept index could be used.</param>
/// <param name="Problem">What kept the index from being used or kept; null where nothing did. The library answers all the same.</param>
public sealed record IndexUse(int Indexed, int Removed, bool Rebuilt, IndexProblem? Problem);

/// <summary>What was wrong with a kept index.</summary>
/// <param name="Damage">What was found damaged; the index was built anew.</param>
/// <param name="Failure">Why the index could not be written; it is held in memory alone.</param>
public sealed record IndexProblem(IndexDamage? Damage, IndexWriteFailure? Failure);
