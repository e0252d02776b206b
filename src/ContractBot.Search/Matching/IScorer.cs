namespace ContractBot.Search.Matching;

/// <summary>
/// Walks the documents of a segment that match a query, in ascending order, and scores each; stands where Lucene's
/// <c>Scorer</c> would. It also knows, block by block, how high a score can be, so that a search for the best few passes over
/// what cannot be among them (A. Broder et al.: "Efficient query evaluation using a two-level retrieval process", 2003;
/// S. Ding, T. Suel: "Faster top-k document retrieval using block-max indexes", 2011).
/// </summary>
internal interface IScorer
{
    /// <summary>The document number after the last match.</summary>
    const int Exhausted = int.MaxValue;

    /// <summary>The match that the walk stands at; -1 before the first, <see cref="Exhausted"/> after the last.</summary>
    int Document { get; }

    /// <summary>Upper bound of the number of matches: of several that all have to match, the lowest leads.</summary>
    int Cost { get; }

    /// <summary>Moves to the first match at or after <paramref name="target"/>, which lies after <see cref="Document"/>, and returns it; matches below the minimum score may be left out.</summary>
    int Advance(int target);

    /// <summary>The score of the match that the walk stands at.</summary>
    float Score();

    /// <summary>
    /// Looks ahead without moving the walk: returns the last document of the block in which <paramref name="target"/>, which is at
    /// least <see cref="Document"/>, would be found. <see cref="MaxScore"/> then bounds the scores from there to that document.
    /// </summary>
    int AdvanceShallow(int target);

    /// <summary>A score that no match of the block that <see cref="AdvanceShallow"/> chose exceeds; 0 where there is none.</summary>
    float MaxScore { get; }

    /// <summary>Allows matches with scores below <paramref name="minimum"/> to be left out. It never falls.</summary>
    void SetMinimum(float minimum);
}
