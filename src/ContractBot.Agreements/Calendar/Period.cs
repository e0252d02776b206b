namespace ContractBot.Agreements.Calendar;

/// <summary>A length of time as a text states it: <c>1年</c>, <c>30日</c>, <c>5営業日</c>.</summary>
/// <param name="Count">How many; 0 for 「当日」.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Period(int Count, PeriodUnit Unit);

/// <summary>What a period counts.</summary>
public enum PeriodUnit
{
    /// <summary>日</summary>
    Day,

    /// <summary>営業日・開庁日: days on which business is done.</summary>
    BusinessDay,

    /// <summary>週</summary>
    Week,

    /// <summary>か月・箇月</summary>
    Month,

    /// <summary>年</summary>
    Year,

    /// <summary>年度: years that begin on 1 April.</summary>
    FiscalYear,
}
