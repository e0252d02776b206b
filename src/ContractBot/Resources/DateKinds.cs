namespace ContractBot.Resources;

/// <summary>What a computed date is, for people.</summary>
internal static class DateKinds
{
    /// <summary>The name of a kind such as <c>renewalNotice</c>; of one without a name, just "date".</summary>
    public static string Name(string kind) => kind switch
    {
        "expiry" => Texts.DateExpiry,
        "renewalNotice" => Texts.DateRenewalNotice,
        "terminationNotice" => Texts.DateTerminationNotice,
        "report" => Texts.DateReport,
        "payment" => Texts.DatePayment,
        "retention" => Texts.DateRetention,
        "survivalEnd" => Texts.DateSurvivalEnd,
        _ => Texts.DateOther,
    };
}
