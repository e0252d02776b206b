namespace ContractBot.Benchmarks.Reporting;

/// <summary>Where a value lies between two places, by its logarithm.</summary>
internal readonly record struct Scale(double Least, double Most, double From, double To)
{
    /// <summary>From the power of ten below the least of <paramref name="values"/> to that above the greatest.</summary>
    public static Scale Over(IReadOnlyCollection<double> values, double from, double to) =>
        new(Math.Pow(10, Math.Floor(Math.Log10(values.Min()))), Math.Pow(10, Math.Ceiling(Math.Log10(values.Max()))), from, to);

    /// <summary>The place.</summary>
    public double this[double value] => From + ((To - From) * Math.Log10(value / Least) / Math.Log10(Most / Least));

    /// <summary>The powers of ten.</summary>
    public IEnumerable<double> Ticks()
    {
        for (var tick = Least; tick <= Most * 1.001; tick *= 10)
        {
            yield return tick;
        }
    }
}
