namespace ContractBot.Search.Postings;

/// <summary>
/// A frequency together with the smallest norm that goes with it or with a higher frequency. A list of them, both rising, bounds
/// every posting of a stretch: some impact has at least its frequency and at most its norm, so that no score of the stretch
/// exceeds the best of its impacts' (S. Ding, T. Suel: "Faster top-k document retrieval using block-max indexes", 2011; kept
/// as pairs as in Lucene's <c>Impact</c>, so that the bound does not depend on the collection's figures).
/// </summary>
internal readonly record struct Impact(int Frequency, byte Norm);
