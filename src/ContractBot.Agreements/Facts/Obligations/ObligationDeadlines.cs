namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Joins what obligations say of their time to the deadlines that the agreement's facts hold.</summary>
public static class ObligationDeadlines
{
    /// <summary>The deadline whose words are most of those that say when <paramref name="obligation"/> is due; null where it says nothing of a time, or none that was read.</summary>
    /// <param name="obligation">An obligation of the agreement.</param>
    /// <param name="facts">What the agreement states about times.</param>
    public static Deadline? Of(Obligation obligation, DeadlineFacts facts)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        ArgumentNullException.ThrowIfNull(facts);
        return obligation.Deadline is { } words
            ? facts.Deadlines.Where(d => d.Span.Overlaps(words)).MaxBy(d => Math.Min(d.Span.End, words.End) - Math.Max(d.Span.Start, words.Start))
            : null;
    }
}
