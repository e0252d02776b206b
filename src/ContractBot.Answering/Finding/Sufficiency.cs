namespace ContractBot.Answering.Finding;

/// <summary>Whether evidence answers a question, or is only near to it.</summary>
internal static class Sufficiency
{
    /// <summary>The least share of the topics, by weight, that the best passage has to be about. Any value from 0.45 to 0.5 scores the same on the question sets, those written before and those written after the rules alike.</summary>
    public const double LeastCoverage = 0.47;

    /// <summary>From which share a passage that does not suffice is worth naming as a near miss.</summary>
    public const double LeastNearMiss = 0.25;

    /// <summary>Whether <paramref name="evidence"/> suffices.</summary>
    public static bool Suffices(Evidence evidence) => evidence.Coverage >= LeastCoverage;
}
