namespace ContractBot.Benchmarks.Generating;

/// <summary>
/// Random numbers that a seed decides, on any machine and in any version of the runtime: SplitMix64 (Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", 2014).
/// </summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to below <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(((Next() & uint.MaxValue) * (ulong)bound) >> 32);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in <paramref name="percent"/> of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of <paramref name="words"/>, all alike.</summary>
    public T Pick<T>(IReadOnlyList<T> words) => words[Below(words.Count)];

    /// <summary>One of <paramref name="words"/>, the n-th about 1/n as often as the first (Zipf's law).</summary>
    public T PickByRank<T>(IReadOnlyList<T> words) => words[(int)Math.Pow(words.Count + 1, Unit()) - 1];

    /// <summary>A number from 0 to below 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
