namespace ContractBot.Benchmarks.Searching;

/// <summary>A search engine with an index of its own over a <see cref="BenchmarkCorpus"/>.</summary>
internal interface IEngine : IDisposable
{
    /// <summary>Its name and version.</summary>
    string Name { get; }

    /// <summary>Whether an earlier run has built the index.</summary>
    bool IsBuilt { get; }

    /// <summary>Builds the index anew; null where the engine is not installed.</summary>
    /// <param name="threads">How many threads it may use, where it knows how.</param>
    BuiltIndex? Build(int threads);

    /// <summary>Asks every query once and gives the microseconds each took, in their order. The index has been built, by this process or by an earlier one.</summary>
    IReadOnlyList<double> Ask(BenchmarkQuery[] queries);
}

/// <summary>What building took.</summary>
/// <param name="Seconds">The time that passed.</param>
/// <param name="Bytes">The index on disk.</param>
/// <param name="ProcessorSeconds">The processors' time of the whole process, with its compiler and collector; null where it is not known.</param>
internal readonly record struct BuiltIndex(double Seconds, long Bytes, double? ProcessorSeconds = null);
