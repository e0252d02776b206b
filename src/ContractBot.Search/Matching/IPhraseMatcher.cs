namespace ContractBot.Search.Matching;

/// <summary>Finds a phrase in one text, given where each of its terms stands there.</summary>
internal interface IPhraseMatcher
{
    /// <summary>Sets where a term stands.</summary>
    /// <param name="term">Which term of the phrase.</param>
    /// <param name="positions">Its positions, ascending.</param>
    void SetPositions(int term, ReadOnlySpan<int> positions);

    /// <summary>Begins with the positions set.</summary>
    void Begin();

    /// <summary>Moves to the next occurrence; false where there is none.</summary>
    bool FindNext();

    /// <summary>What the occurrence counts: 1 where the phrase stands as asked for.</summary>
    float Weight { get; }

    /// <summary>Which of a term's positions belongs to the occurrence.</summary>
    int Occurrence(int term);
}
