namespace ContractBot.Agreements.Calendar;

/// <summary>A fiscal year (年度) of the state and of local governments: 1 April to 31 March (財政法11条, 地方自治法208条1項).</summary>
/// <param name="Number">The calendar year in which it begins: 2025 for 令和7年度. From 1 to 9998.</param>
public readonly record struct FiscalYear(int Number)
{
    private const int FirstMonth = 4;
    private const int HighestNumber = 9998;

    /// <summary>1 April.</summary>
    public DateOnly FirstDay => new(Number, FirstMonth, 1);

    /// <summary>31 March of the next calendar year.</summary>
    public DateOnly LastDay => new(Number + 1, FirstMonth - 1, 31);

    /// <summary>The fiscal year that <paramref name="day"/> lies in: 2026-03-31 lies in 2025, 2026-04-01 in 2026.</summary>
    public static FiscalYear Of(DateOnly day) => new(Math.Clamp(day.Month >= FirstMonth ? day.Year : day.Year - 1, 1, HighestNumber));

    /// <summary>The one so many years later; null past the calendar's end.</summary>
    public FiscalYear? Later(long years) => Number + years is >= 1 and <= HighestNumber and var number ? new FiscalYear((int)number) : null;
}
