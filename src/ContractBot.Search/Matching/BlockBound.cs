namespace ContractBot.Search.Matching;

/// <summary>Passes over the blocks of a scorer in which no score reaches the minimum.</summary>
internal struct BlockBound
{
    /// <summary>A bound for a walk that has not begun.</summary>
    public BlockBound() => End = -1;

    /// <summary>The lowest score that counts; 0 where every one does.</summary>
    public float Minimum { get; private set; }

    /// <summary>The last document of the block at hand; all documents, where every score counts.</summary>
    public int End { get; private set; }

    /// <summary>Whether nothing is passed over yet.</summary>
    public readonly bool IsIdle => Minimum == 0;

    /// <summary>Asks for scores of at least <paramref name="minimum"/>.</summary>
    public void SetMinimum(float minimum)
    {
        Minimum = minimum;
        // The block at hand may have become hopeless.
        End = -1;
    }

    /// <summary>The first document at or after <paramref name="target"/> whose block may hold a score that counts; <see cref="IScorer.Exhausted"/> where there is none.</summary>
    public int Next(IScorer scorer, int target)
    {
        while (target > End && target != IScorer.Exhausted && !IsIdle)
        {
            End = scorer.AdvanceShallow(target);
            if (scorer.MaxScore < Minimum)
            {
                target = End == IScorer.Exhausted ? IScorer.Exhausted : End + 1;
            }
        }

        return target;
    }
}
