namespace ContractBot.Search.Matching;

/// <summary>Bounds of sums of scores, safe against rounding: what is passed over could not have reached the minimum by a bit.</summary>
internal static class ScoreBound
{
    /// <summary>
    /// More than the rounding errors of adding up 1,024 floats in double in any order: each addition errs by at most 2⁻⁵³ of its sum.
    /// </summary>
    private const double Slack = 1 + 1e-12;

    /// <summary>A float that no sum of scores exceeds whose bounds add up to <paramref name="sum"/>: rounding to float keeps the order.</summary>
    public static float Of(double sum) => (float)(sum * Slack);
}
