namespace ContractBot.Search.Matching;

/// <summary>Walks the passages that match a query, in ascending order, and scores each; stands where Lucene's <c>Scorer</c> would.</summary>
internal interface IScorer
{
    /// <summary>The document number after the last match.</summary>
    const int Exhausted = int.MaxValue;

    /// <summary>The match that the walk stands at; -1 before the first, <see cref="Exhausted"/> after the last.</summary>
    int Document { get; }

    /// <summary>Upper bound of the number of matches: of several that all have to match, the lowest leads.</summary>
    int Cost { get; }

    /// <summary>Moves to the first match at or after <paramref name="target"/>, which lies after <see cref="Document"/>, and returns it.</summary>
    int Advance(int target);

    /// <summary>The score of the match that the walk stands at.</summary>
    float Score();
}
